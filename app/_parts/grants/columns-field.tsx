"use client";

import { X } from "lucide-react";
import { Button } from "@/app/_ui/button";
import { FieldSet } from "@/app/_ui/field-set";
import { PickList } from "./pick-list";

type Props = {
  columns: readonly { name: string; type: string }[];
  chosen: readonly string[];
  onChange: (columns: string[]) => void;
  help: string;
  error?: string | null;
};

/** Some of the columns of a data set; none means all of them. */
export function ColumnsField({ columns, chosen, onChange, help, error }: Props) {
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <FieldSet label="Columns" optional help={help} error={error}>
      {chosen.length > 0 ? (
        <div className="flex max-h-24 flex-wrap gap-1.5 overflow-y-auto pb-1">
          {chosen.map((name) => (
            <Button key={name} size="sm" aria-label={`Remove ${name}`} onClick={() => toggle(name)}>
              <span className="num">{name}</span>
              <X aria-hidden />
            </Button>
          ))}
        </div>
      ) : null}
      <div className="rounded-md border">
        <PickList
          label="Columns"
          placeholder="All columns; type to choose some"
          items={columns.map(({ name, type }) => ({ id: name, label: name, detail: type }))}
          chosen={new Set(chosen)}
          onPick={toggle}
          none="No column has that name."
        />
      </div>
    </FieldSet>
  );
}
