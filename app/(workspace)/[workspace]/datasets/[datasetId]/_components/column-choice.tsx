"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/app/_ui/button";
import { DropdownMenu, MenuItem } from "@/app/_ui/dropdown-menu";

type Props = {
  label: string;
  help: string;
  names: readonly string[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

/** Some of the columns, in the order they were chosen. */
export function ColumnChoice({ label, help, names, chosen, onChange }: Props) {
  const rest = names.filter((name) => !chosen.includes(name));
  return (
    <fieldset className="grid gap-1">
      <legend className="font-medium text-13">{label}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        {chosen.map((name) => (
          <Button
            key={name}
            size="sm"
            aria-label={`Remove ${name}`}
            onClick={() => onChange(chosen.filter((one) => one !== name))}
          >
            <span className="num">{name}</span>
            <X aria-hidden />
          </Button>
        ))}
        {rest.length > 0 ? (
          <DropdownMenu
            align="start"
            trigger={
              <Button size="sm" look="ghost">
                <Plus aria-hidden />
                Add column
              </Button>
            }
          >
            <div className="max-h-72 overflow-y-auto">
              {rest.map((name) => (
                <MenuItem key={name} onSelect={() => onChange([...chosen, name])}>
                  {name}
                </MenuItem>
              ))}
            </div>
          </DropdownMenu>
        ) : null}
      </div>
      <p className="text-12 text-muted">{help}</p>
    </fieldset>
  );
}
