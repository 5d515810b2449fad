"use client";

import { Download, Search } from "lucide-react";
import { useEffect, useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { type RouterInputs, useTRPCClient } from "@/app/_trpc/client";
import { IconButton } from "@/app/_ui/icon-button";
import { Input } from "@/app/_ui/input";
import { Quantity } from "@/app/_ui/quantity";
import { Segments } from "@/app/_ui/segments";
import { downloadTable } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import { useUrlState } from "@/app/_ui/url-state";
import { useRested } from "@/app/_ui/use-rested";
import type { DatasetSummary } from "@/server/catalog/schema";
import { datasetColumns } from "./dataset-columns";
import { datasetFilters } from "./list-query";

type Props = { input: RouterInputs["datasets"]["list"]; total: number | null };

/** What is listed: search, filter, how many there are, and the list as a file. */
export function ListControls({ input, total }: Props) {
  const [, setFilter] = useUrlState("filter", "all", { history: "push" });
  return (
    <div className="flex flex-wrap items-center gap-3 pb-4">
      <SearchField />
      <Segments
        label="Which data sets"
        options={datasetFilters}
        value={input.filter ?? "all"}
        onValueChange={setFilter}
      />
      <div className="flex-1" />
      {total === null ? null : (
        <span role="status" className="text-13 text-muted">
          <Quantity value={total} /> {total === 1 ? "data set" : "data sets"}
        </span>
      )}
      <DownloadList input={input} />
    </div>
  );
}

function SearchField() {
  const [inAddress, setSearch] = useUrlState("search");
  const [typed, setTyped] = useState(inAddress);
  const rested = useRested(typed);
  const [seen, setSeen] = useState(inAddress);
  // Back, or a link, changed the search: the field follows. What is just being typed is not taken back.
  if (seen !== inAddress) {
    setSeen(inAddress);
    if (inAddress !== rested.trim()) setTyped(inAddress);
  }
  useEffect(() => setSearch(rested.trim()), [rested, setSearch]);
  return (
    <div className="relative w-full sm:w-64">
      <Search
        className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-2.5 size-3.5 text-muted"
        aria-hidden
      />
      <Input
        type="search"
        aria-label="Search data sets"
        placeholder="Name or description"
        className="h-7! pl-8 text-13!"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}

function DownloadList({ input }: { input: Props["input"] }) {
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const rows: DatasetSummary[] = [];
      let after: string | null = null;
      do {
        const page: { items: DatasetSummary[]; next: string | null } = await client.datasets.list.query({
          ...input,
          limit: 200,
          ...(after === null ? {} : { after }),
        });
        rows.push(...page.items);
        after = page.next;
      } while (after !== null);
      downloadTable("data-sets", datasetColumns(input.workspace), rows);
    } catch (error) {
      notify.error("The list could not be downloaded", readFailure(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <IconButton
      icon={Download}
      label="Download the list as CSV"
      size="sm"
      busy={busy}
      disabled={busy}
      onClick={() => void download()}
    />
  );
}
