"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";

export function LeaveWorkspace() {
  const { workspace } = useSession();
  const [asking, setAsking] = useState(false);
  const leave = useMutation(
    useTRPC().workspace.leave.mutationOptions({ onSuccess: () => window.location.assign("/") }),
  );
  return (
    <div>
      <Button onClick={() => setAsking(true)}>Leave workspace</Button>
      {asking ? (
        <ConfirmDialog
          open
          onOpenChange={setAsking}
          title={`Leave ${workspace.name}`}
          consequences="You can come back only by a new invitation. What you loaded stays."
          action="Leave workspace"
          name={workspace.name}
          busy={leave.isPending || leave.isSuccess}
          error={leave.error ? readFailure(leave.error).message : null}
          onConfirm={() => leave.mutate({ workspace: workspace.slug })}
        />
      ) : null}
    </div>
  );
}
