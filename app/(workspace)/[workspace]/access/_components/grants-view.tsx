"use client";

import { Plus } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { GrantDialog } from "@/app/_parts/grants/grant-dialog";
import { DownloadGrants, GrantList } from "@/app/_parts/grants/grant-list";
import { grantStates } from "@/app/_parts/grants/grant-words";
import { SearchInAddress } from "@/app/_parts/search-in-address";
import { useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Segments } from "@/app/_ui/segments";
import { useUrlState } from "@/app/_ui/url-state";
import { grantsQuery } from "./grants-query";

/** Every grant of the workspace, newest first. */
export function GrantsView() {
  const { workspace } = useSession();
  const [, setState] = useUrlState("state", "live", { history: "push" });
  const [granting, setGranting] = useState(false);
  const input = grantsQuery(workspace.slug, useSearchParams());
  const grant = (
    <Button look="primary" size="sm" onClick={() => setGranting(true)}>
      <Plus aria-hidden />
      Grant access
    </Button>
  );
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <SearchInAddress
          parameter="search"
          label="Search grants"
          placeholder="Person, data set, tag, reason"
        />
        <Segments label="Which grants" options={grantStates} value={input.state} onValueChange={setState} />
        <div className="flex-1" />
        <DownloadGrants input={input} />
        {grant}
      </div>
      <GrantList
        input={input}
        empty={
          input.search || input.state !== "live" ? (
            <EmptyState title="No grants">No grant fits what is looked for.</EmptyState>
          ) : (
            <EmptyState title="No grants yet" action={grant}>
              Roles alone decide who may do what. A grant gives somebody more, or takes something away: one
              data set, some of its columns, the rows of their region.
            </EmptyState>
          )
        }
      />
      {granting ? <GrantDialog onClose={() => setGranting(false)} /> : null}
    </div>
  );
}
