"use client";

import { useMutation } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { notify } from "@/app/_ui/toast";

export function SignOutEverywhere() {
  const end = useMutation(
    useTRPC().account.signOutEverywhere.mutationOptions({
      onSuccess: () => window.location.assign("/sign-in"),
      onError: (error) => notify.error("The sessions were not ended.", readFailure(error).message),
    }),
  );
  return (
    <div>
      <Button busy={end.isPending || end.isSuccess} onClick={() => end.mutate()}>
        Sign out everywhere
      </Button>
    </div>
  );
}
