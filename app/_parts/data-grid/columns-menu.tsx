"use client";

import { Columns3 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Input } from "@/app/_ui/input";
import { Popover } from "@/app/_ui/popover";
import { type Arrangement, type GridColumn, noArrangement, toggled } from "./grid-column";

/** A list one can still look through; beyond it, searching is faster than scrolling. */
const most = 100;

type Props = {
  columns: readonly GridColumn[];
  arrangement: Arrangement;
  onChange: (part: Partial<Arrangement>) => void;
};

/** Which columns are shown. */
export function ColumnsMenu({ columns, arrangement, onChange }: Props) {
  const [search, setSearch] = useState("");
  const names = columns.map((column) => column.name);
  const hidden = arrangement.hidden.filter((name) => names.includes(name));
  const found = names.filter((name) => name.toLowerCase().includes(search.toLowerCase()));
  return (
    <Popover
      label="Columns"
      trigger={
        <Button size="sm">
          <Columns3 aria-hidden />
          Columns
          {hidden.length > 0 ? <span className="text-muted">{hidden.length} hidden</span> : null}
        </Button>
      }
    >
      <div className="grid gap-2 p-3">
        <Input
          aria-label="Find a column"
          placeholder="Find a column"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <div className="grid gap-1">
          {found.slice(0, most).map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={!arrangement.hidden.includes(name)}
              onCheckedChange={() => onChange({ hidden: toggled(arrangement.hidden, name) })}
            />
          ))}
        </div>
        {found.length > most ? (
          <p className="text-12 text-muted">{found.length - most} more: search to find them.</p>
        ) : null}
        <Button size="sm" look="ghost" onClick={() => onChange(noArrangement)}>
          Show all, as they came
        </Button>
      </div>
    </Popover>
  );
}
