"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { CopyButton } from "@/app/_ui/copy-button";
import { Quantity } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { notify } from "@/app/_ui/toast";
import type { TrailState } from "@/server/audit/schema";

/** Whether the chain of entries held when it was last checked, how long it is and how it ends. */
export function TrailStateLine() {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const input = { workspace: workspace.slug };
  const state = useQuery(trpc.audit.state.queryOptions(input)).data;
  const check = useQuery({ ...trpc.audit.verify.queryOptions(input), enabled: false, retry: false });
  const verify = async () => {
    const { error } = await check.refetch();
    if (error) notify.error("The trail could not be checked", readFailure(error).message);
    await client.invalidateQueries({ queryKey: trpc.audit.state.queryKey(input) });
  };
  if (!state) return null;
  return (
    <div
      role="status"
      className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border bg-surface px-3 py-2 text-13"
    >
      <VerdictBadge state={state} />
      <span className="text-muted">
        <Quantity value={state.entries} /> {state.entries === 1 ? "entry" : "entries"}
      </span>
      <span className="flex items-center gap-1 text-muted">
        ends with{" "}
        <code className="num text-12">
          {state.seq}:{state.hash.slice(0, 12)}
        </code>
        <CopyButton text={`${state.seq}:${state.hash}`} label="Copy the last entry and its hash" />
      </span>
      <div className="flex-1" />
      <Button size="sm" look="ghost" busy={check.isFetching} onClick={() => void verify()}>
        Verify now
      </Button>
    </div>
  );
}

function VerdictBadge({ state: { verified } }: { state: TrailState }) {
  if (!verified)
    return (
      <Badge icon={ShieldQuestion} title="The trail is checked once a day, and when you ask for it">
        Not verified yet
      </Badge>
    );
  const { at, verdict } = verified;
  if (!verdict.ok)
    return (
      <span className="flex flex-wrap items-center gap-2">
        <Badge tone="bad" icon={ShieldAlert}>
          Chain broken
        </Badge>
        <span className="text-bad">{verdict.problem?.message}</span>
        <RelativeTime at={at} />
      </span>
    );
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone="good" icon={ShieldCheck} title={sealWords(verdict.sealedThrough)}>
        Chain verified
      </Badge>
      <span className="text-muted">
        through entry <Quantity value={verdict.seq} />, <RelativeTime at={at} />
      </span>
    </span>
  );
}

function sealWords(sealedThrough: number | null): string {
  return sealedThrough === null ? "Not sealed yet" : `Sealed by a signature through entry ${sealedThrough}`;
}
