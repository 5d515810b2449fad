"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { SearchInAddress } from "@/app/_parts/search-in-address";
import { readFailure } from "@/app/_shell/failure";
import { type RouterInputs, useTRPCClient } from "@/app/_trpc/client";
import { IconButton } from "@/app/_ui/icon-button";
import { Quantity } from "@/app/_ui/quantity";
import { Segments } from "@/app/_ui/segments";
import { downloadTable } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import { useUrlState } from "@/app/_ui/url-state";
import type { DatasetSummary } from "@/server/catalog/schema";
import { datasetColumns } from "./dataset-columns";
import { datasetFilters } from "./list-query";

type Props = { input: RouterInputs["datasets"]["list"]; total: number | null };

/** What is listed: search, filter, how many there are, and the list as a file. */
export function ListControls({ input, total }: Props) {
  const [, setFilter] = useUrlState("filter", "all", { history: "push" });
  return (
    <div className="flex flex-wrap items-center gap-3 pb-4">
      <SearchInAddress parameter="search" label="Search data sets" placeholder="Name or description" />
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
