"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { PickList } from "@/app/_parts/grants/pick-list";
import { readFailure } from "@/app/_shell/failure";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { IconButton } from "@/app/_ui/icon-button";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { notify } from "@/app/_ui/toast";
import type { Group } from "@/server/identity/schema";

/** Who is in a group; each change counts at once. */
export function GroupMembersDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const groupId = group.id;
  const inside = useQuery(trpc.groups.members.queryOptions({ workspace: workspace.slug, groupId }));
  const everybody = useQuery(trpc.members.list.queryOptions({ workspace: workspace.slug }));
  const change = useMutation(
    trpc.groups.changeMembers.mutationOptions({
      onError: (error) => notify.error("The group was not changed.", readFailure(error).message),
      onSettled: () =>
        Promise.all([
          client.invalidateQueries({ queryKey: trpc.groups.pathKey() }),
          client.invalidateQueries({ queryKey: trpc.members.list.queryKey() }),
        ]),
    }),
  );
  const chosen = new Set(inside.data?.map(({ userId }) => userId));
  const toggle = (userId: string) =>
    change.mutate({
      workspace: workspace.slug,
      groupId,
      ...(chosen.has(userId) ? { remove: [userId] } : { add: [userId] }),
    });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Members of ${group.name}`}
      description={
        group.externalId
          ? "Your identity provider fills this group and may undo what is changed here."
          : "A change counts from the next request on."
      }
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-4">
        <div className="rounded-md border">
          <PickList
            label="People"
            placeholder="Type a name or an e-mail to add somebody"
            items={everybody.data?.map(({ userId, name, email }) => ({
              id: userId,
              label: name,
              detail: email,
            }))}
            chosen={chosen}
            onPick={toggle}
            none="No member has that name."
          />
        </div>
        {inside.error ? (
          <QueryError error={inside.error} what="The members" onRetry={() => void inside.refetch()} />
        ) : !inside.data ? (
          <SkeletonRows rows={3} label="Loading the members" />
        ) : inside.data.length === 0 ? (
          <p className="text-13 text-muted">Nobody is in it yet.</p>
        ) : (
          <ul className="grid divide-y">
            {inside.data.map(({ userId, name, email }) => (
              <li key={userId} className="flex items-center gap-2 py-1.5 text-13">
                <span className="min-w-0 flex-1 truncate">
                  {name} <span className="text-muted">{email}</span>
                </span>
                <IconButton
                  icon={X}
                  label={`Take ${name} out`}
                  size="sm"
                  disabled={change.isPending}
                  onClick={() => toggle(userId)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
