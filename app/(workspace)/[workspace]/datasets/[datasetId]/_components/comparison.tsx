"use client";

import { useQuery } from "@tanstack/react-query";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { type RouterOutputs, useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Fact, Facts } from "@/app/_ui/facts";
import { NoValue, Quantity } from "@/app/_ui/quantity";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";

type Result = RouterOutputs["datasets"]["compare"];
type Example = Result["examples"][number];
const changeLooks = {
  added: { tone: "good", label: "Added" },
  removed: { tone: "bad", label: "Removed" },
  changed: { tone: "info", label: "Changed" },
} as const;

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
          <Quantity value={result.from.rows} /> → <Quantity value={result.to.rows} />
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
      {result.examples.length > 0 ? (
        <Table
          rows={result.examples}
          columns={exampleColumns}
          rowKey={(example) => JSON.stringify([example.change, example.key])}
          label="Examples"
          sortKey="examples"
        />
      ) : null}
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

const exampleColumns: Column<Example>[] = [
  {
    id: "change",
    header: "Change",
    value: (example) => example.change,
    cell: ({ change }) => <Badge tone={changeLooks[change].tone}>{changeLooks[change].label}</Badge>,
  },
  {
    id: "key",
    header: "Key",
    value: (example) => Object.values(example.key).join(", "),
    cell: (example) => <span className="num">{Object.values(example.key).map(String).join(", ")}</span>,
  },
  { id: "what", header: "What", cell: (example) => <Difference example={example} /> },
];

function Difference({ example: { before, after } }: { example: Example }) {
  if (!before || !after) return <NoValue why="the whole row" />;
  const changed = Object.keys(after).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return (
    <ul className="num grid gap-0.5 py-1 text-12">
      {changed.map((name) => (
        <li key={name}>
          {name}: <del className="text-bad">{text(before[name])}</del> →{" "}
          <ins className="text-good no-underline">{text(after[name])}</ins>
        </li>
      ))}
    </ul>
  );
}

function text(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
