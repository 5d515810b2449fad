"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Segments } from "@/app/_ui/segments";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import { KeyTable } from "./key-table";
import { NewKeyDialog } from "./new-key-dialog";

const whoseOptions = [
  { value: "mine", label: "Yours" },
  { value: "all", label: "Everybody's" },
] as const;

/** Keys for programs: one's own, and for admins everybody's. */
export function KeysView() {
  const { workspace } = useSession();
  const maySeeAll = useMay("members:manage");
  const [wanted, setWhose] = useUrlState("whose", "mine", { history: "push" });
  const whose = wanted === "all" && maySeeAll ? "all" : "mine";
  const [creating, setCreating] = useState(false);
  const keys = useQuery(useTRPC().keys.list.queryOptions({ workspace: workspace.slug, whose }));
  const create = (
    <Button look="primary" onClick={() => setCreating(true)}>
      <Plus aria-hidden />
      Create key
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title="API keys"
        lead="A key lets a program use the API in your name. It never does more than you may do yourself, and stops when you leave."
        actions={create}
      />
      {maySeeAll ? (
        <div className="pb-4">
          <Segments label="Whose keys" options={whoseOptions} value={whose} onValueChange={setWhose} />
        </div>
      ) : null}
      {keys.error ? (
        <QueryError error={keys.error} what="The list of keys" onRetry={() => void keys.refetch()} />
      ) : !keys.data ? (
        <SkeletonRows rows={3} label="Loading the keys" />
      ) : keys.data.length === 0 ? (
        <EmptyState title="No API keys yet" action={create}>
          Programs sign in with a key instead of a password: scripts, pipelines, other tools. Create one for
          each, so that it can be revoked alone.
        </EmptyState>
      ) : (
        <KeyTable keys={keys.data} showOwner={whose === "all"} />
      )}
      {creating ? <NewKeyDialog onClose={() => setCreating(false)} /> : null}
    </Page>
  );
}
