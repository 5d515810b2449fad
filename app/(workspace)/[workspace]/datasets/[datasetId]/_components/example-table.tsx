"use client";

import { useState } from "react";
import type { RouterOutputs } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { type Column, Table } from "@/app/_ui/table";

type Example = RouterOutputs["datasets"]["compare"]["examples"][number];
const changeLooks = {
  added: { tone: "good", label: "Added" },
  removed: { tone: "bad", label: "Removed" },
  changed: { tone: "info", label: "Changed" },
} as const;
/** Of each kind of change, until all are asked for. */
const atFirst = 4;
/** Values that tell a whole row apart. */
const valuesShown = 4;

/** Rows that differ between two versions: a few of each kind, all on request. */
export function ExampleTable({ examples }: { examples: readonly Example[] }) {
  const [all, setAll] = useState(false);
  const few = Object.keys(changeLooks).flatMap((change) =>
    examples.filter((example) => example.change === change).slice(0, atFirst),
  );
  return (
    <div className="grid justify-items-start gap-2">
      <div className="w-full">
        <Table
          rows={all ? examples : few}
          columns={columns}
          rowKey={(example) => JSON.stringify([example.change, example.key])}
          label="Examples"
          sortKey="examples"
        />
      </div>
      {few.length < examples.length ? (
        <Button size="sm" look="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${examples.length} examples`}
        </Button>
      ) : null}
    </div>
  );
}

const columns: Column<Example>[] = [
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
    cell: (example) => <span className="num">{Object.values(example.key).map(text).join(", ")}</span>,
  },
  { id: "what", header: "What", cell: (example) => <Difference example={example} /> },
];

function Difference({ example: { before, after, key } }: { example: Example }) {
  if (!before || !after) return <WholeRow row={after ?? before ?? {}} without={Object.keys(key)} />;
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

function WholeRow({ row, without }: { row: Record<string, unknown>; without: readonly string[] }) {
  const names = Object.keys(row).filter((name) => !without.includes(name));
  const words = names.slice(0, valuesShown).map((name) => `${name}: ${text(row[name])}`);
  return (
    <span className="num block max-w-[56rem] truncate text-12 text-soft">
      {names.length > valuesShown ? `${words.join(", ")}, …` : words.join(", ")}
    </span>
  );
}

function text(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
