"use client";

import { ListFilter } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Input } from "@/app/_ui/input";
import { Select } from "@/app/_ui/select";
import type { ReadRowsInput } from "@/server/catalog/schema";

type Filter = ReadRowsInput["filters"][number];
type Operator = Filter["operator"];

const operators: readonly { value: Operator; label: string }[] = [
  { value: "contains", label: "contains" },
  { value: "equals", label: "is" },
  { value: "not_equals", label: "is not" },
  { value: "greater", label: "is more than" },
  { value: "less", label: "is less than" },
  { value: "is_null", label: "is empty" },
  { value: "is_not_null", label: "is not empty" },
];

export const emptyFilter = "";

/** `column|operator|value` in the address; anything else is no filter. */
export function readFilter(text: string): Filter[] {
  const [column, operator, ...value] = text.split("|");
  const known = operators.find((one) => one.value === operator);
  return column && known ? [{ column, operator: known.value, value: value.join("|") }] : [];
}

type Props = { columns: readonly { name: string }[]; value: string; onChange: (text: string) => void };

/** Narrows the rows by one column; the address keeps it. */
export function GridFilter({ columns, value, onChange }: Props) {
  const [filter] = readFilter(value);
  const [open, setOpen] = useState(filter !== undefined);
  const [draft, setDraft] = useState<Filter>(
    filter ?? { column: columns[0]?.name ?? "", operator: "contains", value: "" },
  );
  const apply = (next: Filter) => {
    setDraft(next);
    const complete = next.operator.endsWith("null") || next.value;
    onChange(complete ? [next.column, next.operator, next.value ?? ""].join("|") : emptyFilter);
  };
  if (!open)
    return (
      <Button size="sm" look="ghost" onClick={() => setOpen(true)}>
        <ListFilter aria-hidden />
        Filter
      </Button>
    );
  return (
    <form
      aria-label="Filter rows"
      className="flex flex-wrap items-center gap-1.5"
      onSubmit={(event) => event.preventDefault()}
    >
      <Select
        aria-label="Column"
        small
        className="w-36"
        value={draft.column}
        onValueChange={(column) => apply({ ...draft, column })}
        options={columns.map(({ name }) => ({ value: name, label: name }))}
      />
      <Select
        aria-label="Condition"
        small
        className="w-32"
        value={draft.operator}
        onValueChange={(operator) => apply({ ...draft, operator })}
        options={operators}
      />
      {draft.operator.endsWith("null") ? null : (
        <span className="w-40">
          <Input
            aria-label="Value"
            value={draft.value ?? ""}
            onChange={(event) => apply({ ...draft, value: event.target.value })}
          />
        </span>
      )}
      <Button
        size="sm"
        look="ghost"
        onClick={() => {
          onChange(emptyFilter);
          setDraft({ ...draft, value: "" });
          setOpen(false);
        }}
      >
        Clear
      </Button>
    </form>
  );
}
