"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { QueryError } from "@/app/_shell/query-error";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { IconButton } from "@/app/_ui/icon-button";
import { NoValue } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import type { Session } from "@/server/identity/schema";

const nameOf = ({ device }: Session) => device ?? "Unknown device";

/** Every session of the reader, with a way to end each but this one. */
export function SessionList() {
  const sessions = useQuery(useTRPC().account.sessions.queryOptions());
  const end = useEndSession();
  const columns: Column<Session>[] = [
    {
      id: "device",
      header: "Device",
      value: nameOf,
      cell: (session) => (
        <span className="flex items-center gap-2 py-1.5">
          <span className="font-medium">{nameOf(session)}</span>
          {session.current ? <Badge tone="good">This session</Badge> : null}
        </span>
      ),
    },
    {
      id: "address",
      header: "Signed in from",
      minor: true,
      value: ({ address }) => address,
      cell: ({ address }) =>
        address ? <span className="num">{address}</span> : <NoValue why="address not known" />,
    },
    {
      id: "seen",
      header: "Last used",
      value: ({ lastSeenAt }) => lastSeenAt,
      cell: ({ lastSeenAt }) => <RelativeTime at={lastSeenAt} />,
    },
    {
      id: "created",
      header: "Signed in",
      minor: true,
      value: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
    },
    {
      id: "expires",
      header: "Ends",
      minor: true,
      value: ({ expiresAt }) => expiresAt,
      cell: ({ expiresAt }) => <RelativeTime at={expiresAt} />,
    },
    {
      id: "actions",
      header: "",
      align: "right",
      cell: (session) =>
        session.current ? null : (
          <IconButton
            icon={X}
            label={`End the session on ${nameOf(session)}`}
            size="sm"
            disabled={end.isPending}
            onClick={() => end.mutate({ sessionId: session.id })}
          />
        ),
    },
  ];
  if (sessions.error)
    return (
      <QueryError
        error={sessions.error}
        what="The list of sessions"
        onRetry={() => void sessions.refetch()}
      />
    );
  if (!sessions.data) return <SkeletonRows rows={2} label="Loading your sessions" />;
  return (
    <>
      <Table label="Your sessions" rows={sessions.data} columns={columns} rowKey={(session) => session.id} />
      {sessions.data.length > 1 ? <EndOthers count={sessions.data.length - 1} /> : null}
    </>
  );
}

function useRefresh() {
  const trpc = useTRPC();
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: trpc.account.sessions.queryKey() });
}

function useEndSession() {
  const refresh = useRefresh();
  return useMutation(
    useTRPC().account.endSession.mutationOptions({
      onSuccess: () => notify.done("The session was ended"),
      onError: (error) => notify.error("The session was not ended.", readFailure(error).message),
      onSettled: refresh,
    }),
  );
}

function EndOthers({ count }: { count: number }) {
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const end = useMutation(
    useTRPC().account.endOtherSessions.mutationOptions({
      onSuccess: ({ ended }) => {
        notify.done(ended === 1 ? "1 other session was ended" : `${ended} other sessions were ended`);
        setAsking(false);
        return refresh();
      },
    }),
  );
  return (
    <div>
      <Button onClick={() => setAsking(true)}>End all other sessions</Button>
      {asking ? (
        <ConfirmDialog
          open
          onOpenChange={setAsking}
          title="End all other sessions"
          consequences={`You stay signed in here and are signed out ${count === 1 ? "in 1 other place" : `in ${count} other places`}. API keys keep working.`}
          action="End other sessions"
          busy={end.isPending}
          error={end.error ? readFailure(end.error).message : null}
          onConfirm={() => end.mutate()}
        />
      ) : null}
    </div>
  );
}
