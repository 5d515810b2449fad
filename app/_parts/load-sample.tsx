"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { notify } from "@/app/_ui/toast";

/** Loads the sample data set and goes to its run. */
export function LoadSample({ size = "md" }: { size?: "md" | "lg" }) {
  const { workspace } = useSession();
  const router = useRouter();
  const client = useQueryClient();
  const sample = useMutation(
    useTRPC().datasets.loadSample.mutationOptions({
      onSuccess: ({ run }) => {
        router.push(`/${workspace.slug}/runs/${run.id}`);
        return client.invalidateQueries();
      },
      onError: (error) => notify.error("The sample was not loaded", readFailure(error).message),
    }),
  );
  return (
    <Button
      size={size}
      className="bg-surface"
      busy={sample.isPending || sample.isSuccess}
      onClick={() => sample.mutate({ workspace: workspace.slug })}
    >
      Load the sample data set
    </Button>
  );
}
