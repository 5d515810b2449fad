"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { notify } from "@/app/_ui/toast";

type Props = {
  datasetId: string;
  reason?: "rework" | "replay";
  label?: string;
  look?: "primary" | "secondary";
};

/** Takes the data a data set has through the layers again, with the settings and decisions of now. */
export function ProcessAgain({ datasetId, reason = "rework", label = "Process again", look }: Props) {
  const { workspace } = useSession();
  const router = useRouter();
  const client = useQueryClient();
  const rework = useMutation(
    useTRPC().datasets.rework.mutationOptions({
      onSuccess: async ({ runId }) => {
        await client.invalidateQueries();
        router.push(`/${workspace.slug}/runs/${runId}`);
      },
      onError: (error) => notify.error(readFailure(error).message),
    }),
  );
  return (
    <Button
      {...(look ? { look } : {})}
      busy={rework.isPending}
      onClick={() => rework.mutate({ workspace: workspace.slug, datasetId, reason })}
    >
      <RefreshCw aria-hidden />
      {label}
    </Button>
  );
}
