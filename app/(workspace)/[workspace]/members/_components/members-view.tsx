"use client";

import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { Invitations } from "./invitations";
import { MemberTable } from "./member-table";
import { MembersFrame } from "./members-frame";

// Loaded when it is first opened.
const InviteDialog = dynamic(() => import("./invite-dialog").then((part) => part.InviteDialog));

/** Who belongs to the workspace, in which role, and who was invited. */
export function MembersView() {
  const { workspace } = useSession();
  const mayManage = useMay("members:manage");
  const [inviting, setInviting] = useState(false);
  const members = useQuery(useTRPC().members.list.queryOptions({ workspace: workspace.slug }));
  return (
    <MembersFrame
      actions={
        mayManage ? (
          <Button look="primary" onClick={() => setInviting(true)}>
            <UserPlus aria-hidden />
            Invite person
          </Button>
        ) : null
      }
    >
      <Section title="People">
        {members.data ? (
          <MemberTable members={members.data} />
        ) : members.error ? (
          <QueryError
            error={members.error}
            what="The list of members"
            onRetry={() => void members.refetch()}
          />
        ) : (
          <SkeletonRows rows={4} label="Loading the members" />
        )}
      </Section>
      {mayManage ? <Invitations onInvite={() => setInviting(true)} /> : null}
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </MembersFrame>
  );
}
