"use client";

import { useState } from "react";
import { entityWords } from "@/app/_parts/pii-words";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Input } from "@/app/_ui/input";
import { formatNumber } from "@/app/_ui/numbers";
import { NoValue, Quantity, Share } from "@/app/_ui/quantity";
import { Select } from "@/app/_ui/select";
import { type Column, Table } from "@/app/_ui/table";
import type { UploadPreview } from "@/server/catalog/schema";
import { type ColumnType, columnTypes } from "@/server/profiling/schema";
import { type Draft, keyOf } from "./draft";
import { type Verdict, VerdictChoice } from "./verdict-choice";

type PreviewColumn = UploadPreview["columns"][number];
type Props = { preview: UploadPreview; draft: Draft; decide: (change: Partial<Draft>) => void };

/** Columns shown before the reader asks for more; a file may have ten thousand. */
const firstColumns = 60;
/** As many as a key may have. */
const longestKey = 20;

/** Every column with what was found in it; key, type and kind of personal data can be chosen. */
export function ColumnChoices({ preview, draft, decide }: Props) {
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(firstColumns);
  const key = keyOf(draft, preview);
  const wanted = search.trim().toLowerCase();
  const matching = preview.columns.filter(({ name }) => name.toLowerCase().includes(wanted));
  const toggleKey = (name: string) =>
    decide({ key: key.includes(name) ? key.filter((one) => one !== name) : [...key, name] });
  const setType = (name: string, type: ColumnType | null) => {
    const { [name]: _, ...rest } = draft.types;
    decide({ types: type === null ? rest : { ...rest, [name]: type } });
  };
  const setVerdict = (name: string, verdict: Verdict | null) => {
    const { [name]: _, ...rest } = draft.verdicts;
    decide({ verdicts: verdict === null ? rest : { ...rest, [name]: verdict } });
  };
  const many = preview.columns.length > firstColumns;
  return (
    <section className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold text-14">
          Columns{" "}
          <span className="num font-normal text-13 text-muted">{formatNumber(preview.columns.length)}</span>
        </h3>
        {many ? (
          <Input
            type="search"
            aria-label="Search columns"
            placeholder="Search columns"
            className="h-7! max-w-56 text-13!"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        ) : null}
      </div>
      <Table
        label="Columns"
        rows={matching.slice(0, shown)}
        rowKey={({ name }) => name}
        sortKey="columns"
        columns={columnsOf({ preview, draft, key, toggleKey, setType, setVerdict })}
      />
      {matching.length > shown ? (
        <div className="flex items-center justify-center gap-3 text-13 text-muted">
          {formatNumber(matching.length - shown)} more
          <Button size="sm" onClick={() => setShown(shown + 200)}>
            Show more columns
          </Button>
        </div>
      ) : null}
    </section>
  );
}

type Choices = {
  preview: UploadPreview;
  draft: Draft;
  key: readonly string[];
  toggleKey: (name: string) => void;
  setType: (name: string, type: ColumnType | null) => void;
  setVerdict: (name: string, verdict: Verdict | null) => void;
};

function columnsOf({
  preview,
  draft,
  key,
  toggleKey,
  setType,
  setVerdict,
}: Choices): Column<PreviewColumn>[] {
  return [
    {
      id: "key",
      header: "Key",
      cell: ({ name }) => (
        <Checkbox
          hideLabel
          label={`${name} is part of the key`}
          checked={key.includes(name)}
          disabled={!key.includes(name) && key.length >= longestKey}
          onCheckedChange={() => toggleKey(name)}
        />
      ),
    },
    {
      id: "name",
      header: "Name",
      value: ({ name }) => name,
      cell: (column) => <ColumnName column={column} />,
    },
    {
      id: "type",
      header: "Type",
      value: ({ name, type }) => draft.types[name] ?? type,
      cell: (column) => <TypeChoice column={column} chosen={draft.types[column.name]} onChoose={setType} />,
    },
    {
      id: "pii",
      header: "Personal data",
      value: ({ pii }) => (pii ? entityWords[pii.entity] : null),
      cell: (column) => (
        <VerdictChoice column={column} chosen={draft.verdicts[column.name]} onChoose={setVerdict} />
      ),
    },
    {
      id: "distinct",
      header: "Distinct",
      align: "right",
      minor: true,
      value: ({ distinct }) => distinct,
      cell: ({ distinct }) => <Quantity value={distinct} />,
    },
    {
      id: "nulls",
      header: "Without value",
      align: "right",
      minor: true,
      value: ({ nulls }) => nulls,
      cell: ({ nulls }) => (preview.rowsRead > 0 ? <Share value={nulls / preview.rowsRead} /> : <NoValue />),
    },
  ];
}

function ColumnName({ column: { name, sourceName } }: { column: PreviewColumn }) {
  return (
    <span className="grid min-w-24 max-w-72">
      <code className="num truncate" title={name}>
        {name}
      </code>
      {sourceName === name ? null : (
        <span className="truncate text-12 text-muted">
          {sourceName === "" ? "without a name in the file" : `${sourceName} in the file`}
        </span>
      )}
    </span>
  );
}

type TypeProps = { column: PreviewColumn; chosen: ColumnType | undefined; onChoose: Choices["setType"] };

function TypeChoice({ column: { name, type }, chosen, onChoose }: TypeProps) {
  return (
    <Select
      small
      aria-label={`Type of ${name}`}
      className="w-48"
      options={[
        { value: "", label: chosen === undefined ? `${type} (detected)` : `Detect (${type})` },
        ...columnTypes.map((value) => ({ value, label: value })),
      ]}
      value={chosen ?? ""}
      onValueChange={(value) => onChoose(name, columnTypes.find((one) => one === value) ?? null)}
    />
  );
}
