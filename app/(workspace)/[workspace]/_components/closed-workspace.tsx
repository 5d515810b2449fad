"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readFailure } from "@/app/_shell/failure";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { FormError } from "@/app/_ui/form-error";

type Props = {
  workspace: { slug: string; name: string };
  deleteAfter: Date;
  /** A workspace to go to instead; null leads to a new one. */
  other: string | null;
};

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What admins see of a workspace that is to be deleted. */
export function ClosedWorkspace({ workspace, deleteAfter, other }: Props) {
  const isOver = deleteAfter.getTime() === 0;
  const router = useRouter();
  const restore = useMutation(
    useTRPC().workspace.restore.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  return (
    <main className="mx-auto grid min-h-dvh max-w-120 content-center gap-4 px-5">
      <h1 className="font-semibold text-20">{workspace.name} is closed</h1>
      <p className="text-14 text-soft">
        {isOver
          ? "Its time is over: it is being deleted."
          : `It will be deleted on ${day.format(deleteAfter)}, with everything in it. Until then an admin can restore it.`}
      </p>
      <FormError message={restore.error ? readFailure(restore.error).message : null} />
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          busy={restore.isPending}
          disabled={isOver}
          onClick={() => restore.mutate({ workspace: workspace.slug })}
        >
          Restore workspace
        </Button>
        <Button look="ghost" onClick={() => router.push(other ? `/${other}` : "/new")}>
          {other ? "Go to another workspace" : "Create another workspace"}
        </Button>
      </div>
    </main>
  );
}
