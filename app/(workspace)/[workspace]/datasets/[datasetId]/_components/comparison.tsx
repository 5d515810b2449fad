"use client";

import { useQuery } from "@tanstack/react-query";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { type RouterOutputs, useTRPC } from "@/app/_trpc/client";
import { Fact, Facts } from "@/app/_ui/facts";
import { Quantity } from "@/app/_ui/quantity";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { ExampleTable } from "./example-table";

type Result = RouterOutputs["datasets"]["compare"];

/** What changed from one version to another: columns, rows by key, and examples. */
export function Comparison({ datasetId, from, to }: { datasetId: string; from: number; to: number }) {
  const { workspace } = useSession();
  const result = useQuery(
    useTRPC().datasets.compare.queryOptions({
      workspace: workspace.slug,
      datasetId,
      layer: "chart",
      from,
      to,
    }),
  );
  if (result.error)
    return <QueryError error={result.error} what="The comparison" onRetry={() => void result.refetch()} />;
  if (!result.data) return <SkeletonRows rows={5} label="Comparing" />;
  return <Changes result={result.data} />;
}

function Changes({ result }: { result: Result }) {
  const keyed = result.key.length > 0;
  return (
    <div className="grid gap-4">
      <Facts>
        <Fact label="Rows">
          <Quantity value={result.from.rows} hidden={result.from.rows === null} /> →{" "}
          <Quantity value={result.to.rows} hidden={result.to.rows === null} />
        </Fact>
        {keyed ? (
          <Fact label={`By ${result.key.join(", ")}`}>
            <Quantity value={result.rowsAdded} /> added, <Quantity value={result.rowsRemoved} /> removed,{" "}
            <Quantity value={result.rowsChanged} /> changed
          </Fact>
        ) : null}
        <Fact label="Columns">{columnWords(result)}</Fact>
        {result.changedByColumn.length > 0 ? (
          <Fact label="Changed most">
            {result.changedByColumn
              .slice(0, 8)
              .map(({ column, rows }) => `${column} (${rows})`)
              .join(", ")}
          </Fact>
        ) : null}
      </Facts>
      {keyed ? null : (
        <p className="text-13 text-muted">
          Declare a key in the settings to see which rows were added, removed and changed.
        </p>
      )}
      {result.examples.length > 0 ? <ExampleTable examples={result.examples} /> : null}
    </div>
  );
}

function columnWords({ columnsAdded, columnsRemoved, typesChanged }: Result): string {
  const words = [
    columnsAdded.length > 0 ? `added ${columnsAdded.join(", ")}` : null,
    columnsRemoved.length > 0 ? `removed ${columnsRemoved.join(", ")}` : null,
    ...typesChanged.map(({ column, from, to }) => `${column} from ${from} to ${to}`),
  ].filter((word) => word !== null);
  return words.length > 0 ? words.join("; ") : "The same";
}
