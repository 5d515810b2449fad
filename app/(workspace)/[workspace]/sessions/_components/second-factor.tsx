"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { SetUpSecondFactor } from "@/app/_parts/second-factor/set-up-second-factor";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { RelativeTime } from "@/app/_ui/relative-time";
import { SkeletonRows } from "@/app/_ui/skeleton";
import type { SecondFactorState } from "@/server/identity/schema";
import { DisableSecondFactor, RenewRecoveryCodes } from "./prove-dialogs";

type Asking = "set-up" | "renew" | "disable" | null;

/** Whether sign-in asks for a code, and what can be done about it. */
export function SecondFactor() {
  const { person } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [asking, setAsking] = useState<Asking>(null);
  const state = useQuery(trpc.secondFactor.state.queryOptions());
  const close = () => {
    setAsking(null);
    void client.invalidateQueries({ queryKey: trpc.secondFactor.state.queryKey() });
    void client.invalidateQueries({ queryKey: trpc.account.sessions.queryKey() });
  };
  if (state.error)
    return <QueryError error={state.error} what="Your second factor" onRetry={() => void state.refetch()} />;
  if (!state.data) return <SkeletonRows rows={1} label="Loading your second factor" />;
  return (
    <>
      <Standing state={state.data} onAsk={setAsking} />
      {asking === "set-up" ? (
        <Dialog open onOpenChange={close} title="Set up a second factor">
          <SetUpSecondFactor email={person.email} onDone={close} />
        </Dialog>
      ) : null}
      {asking === "renew" ? <RenewRecoveryCodes onClose={close} /> : null}
      {asking === "disable" ? <DisableSecondFactor onClose={close} /> : null}
    </>
  );
}

function Standing({ state, onAsk }: { state: SecondFactorState; onAsk: (asking: Asking) => void }) {
  if (!state.available)
    return (
      <p className="text-13 text-muted">
        You sign in with single sign-on: a second factor is set up and asked for there.
      </p>
    );
  if (!state.since)
    return (
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => onAsk("set-up")}>Set up authenticator app</Button>
        <span className="text-13 text-muted">Off: the password alone signs you in.</span>
      </div>
    );
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2 text-13">
        <Badge tone="good">On</Badge>
        <span>
          Authenticator app, set up <RelativeTime at={state.since} />
        </span>
        <Badge tone={state.recoveryCodes > 2 ? "neutral" : "warn"}>
          {state.recoveryCodes === 1 ? "1 recovery code left" : `${state.recoveryCodes} recovery codes left`}
        </Badge>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onAsk("renew")}>New recovery codes</Button>
        <Button onClick={() => onAsk("disable")}>Turn off</Button>
      </div>
    </div>
  );
}
