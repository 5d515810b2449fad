"use client";

import { useQuery } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { type ReactNode, useState } from "react";
import { RequestDialog } from "@/app/_parts/grants/request-dialog";
import { Page, PageHeader, Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Segments } from "@/app/_ui/segments";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import { RequestTable } from "./request-table";

/** What one asked for, and what others ask for that one may decide. */
export function RequestsView() {
  const [requesting, setRequesting] = useState(false);
  const request = (
    <Button look="primary" onClick={() => setRequesting(true)}>
      <KeyRound aria-hidden />
      Request access
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title="Access requests"
        lead="Access to a data set, or to more of it, is asked for here. Those who manage the data set decide."
        actions={request}
      />
      <ToDecide />
      <Section title="Your requests">
        <Own request={request} />
      </Section>
      {requesting ? <RequestDialog onClose={() => setRequesting(false)} /> : null}
    </Page>
  );
}

const shows = [
  { value: "open", label: "To decide" },
  { value: "decided", label: "Decided" },
] as const;

/** Requests of others; absent for those who manage nothing. */
function ToDecide() {
  const { workspace } = useSession();
  const managesAll = useMay("grants:manage");
  const [asked, setShow] = useUrlState("show", "open", { history: "push" });
  const show = asked === "decided" ? "decided" : "open";
  const trpc = useTRPC();
  const list = useQuery(
    trpc.accessRequests.list.queryOptions({
      workspace: workspace.slug,
      whose: show === "open" ? "to_decide" : "all",
      state: show,
    }),
  );
  if (!managesAll && show === "open" && !list.data?.length) return null;
  return (
    <Section title="Requests of others">
      <div>
        <Segments label="Which requests" options={shows} value={show} onValueChange={setShow} />
      </div>
      {list.error ? (
        <QueryError error={list.error} what="The requests" onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <SkeletonRows rows={3} label="Loading the requests" />
      ) : list.data.length === 0 ? (
        <p className="text-13 text-muted">
          {show === "open" ? "Nothing waits for your decision." : "Nothing has been decided yet."}
        </p>
      ) : (
        <RequestTable requests={list.data} label="Requests of others" whose="others" />
      )}
    </Section>
  );
}

function Own({ request }: { request: ReactNode }) {
  const { workspace } = useSession();
  const list = useQuery(
    useTRPC().accessRequests.list.queryOptions({ workspace: workspace.slug, whose: "mine" }),
  );
  if (list.error)
    return <QueryError error={list.error} what="Your requests" onRetry={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={3} label="Loading your requests" />;
  if (list.data.length === 0)
    return (
      <EmptyState title="You have not asked for access" action={request}>
        If a data set is restricted, or you need to see or do more with one, ask for it: with what you need it
        for, so that it can be decided.
      </EmptyState>
    );
  return <RequestTable requests={list.data} label="Your requests" whose="mine" />;
}
