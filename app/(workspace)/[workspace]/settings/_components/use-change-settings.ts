"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { notify } from "@/app/_ui/toast";
import type { WorkspaceSettings } from "@/server/access/schema";

/** Saves some of the settings and says so with the given sentence. */
export function useChangeSettings(done: string) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const change = useMutation(
    trpc.workspace.changeSettings.mutationOptions({
      onSuccess: (settings) => {
        client.setQueryData(trpc.workspace.settings.queryKey({ workspace: workspace.slug }), settings);
        notify.done(done);
      },
      onError: (error) => notify.error("The settings were not changed.", readFailure(error).message),
    }),
  );
  return {
    isPending: change.isPending,
    save: (part: Partial<WorkspaceSettings>) => change.mutate({ workspace: workspace.slug, ...part }),
  };
}
