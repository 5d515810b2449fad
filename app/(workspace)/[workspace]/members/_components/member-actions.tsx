"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Pause, Play, Tags, UserMinus } from "lucide-react";
import { AuditLink } from "@/app/_parts/audit-link";
import { readFailure } from "@/app/_shell/failure";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { IconButton } from "@/app/_ui/icon-button";
import { notify } from "@/app/_ui/toast";
import type { Member } from "@/server/identity/schema";

type Props = { member: Member; onAttributes: () => void; onRemove: () => void };

/** What can be done with one member: suspending is undone by the same button. */
export function MemberActions({ member, onAttributes, onRemove }: Props) {
  const { workspace, person } = useSession();
  const mayGrant = useMay("grants:manage");
  const trpc = useTRPC();
  const client = useQueryClient();
  const options = (words: string) => ({
    onSuccess: () => notify.done(`${member.name} ${words}`),
    onError: (error: Parameters<typeof readFailure>[0]) =>
      notify.error("The member was not changed.", readFailure(error).message),
    onSettled: () => client.invalidateQueries({ queryKey: trpc.members.list.queryKey() }),
  });
  const suspend = useMutation(trpc.members.suspend.mutationOptions(options("is suspended")));
  const resume = useMutation(trpc.members.resume.mutationOptions(options("may work here again")));
  const input = { workspace: workspace.slug, userId: member.userId };
  return (
    <span className="inline-flex">
      <AuditLink object={{ kind: "user", id: member.userId }} name={member.name} />
      {mayGrant ? (
        <IconButton icon={Tags} label={`Attributes of ${member.name}`} size="sm" onClick={onAttributes} />
      ) : null}
      {member.email === person.email ? null : member.suspendedAt ? (
        <IconButton
          icon={Play}
          label={`Resume ${member.name}`}
          size="sm"
          busy={resume.isPending}
          onClick={() => resume.mutate(input)}
        />
      ) : (
        <IconButton
          icon={Pause}
          label={`Suspend ${member.name}`}
          size="sm"
          busy={suspend.isPending}
          onClick={() => suspend.mutate(input)}
        />
      )}
      <IconButton icon={UserMinus} label={`Remove ${member.name}`} size="sm" onClick={onRemove} />
    </span>
  );
}
