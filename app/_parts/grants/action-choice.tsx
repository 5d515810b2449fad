"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { FieldSet } from "@/app/_ui/field-set";
import type { GrantAction } from "@/server/access/schema";
import { grantActionWords } from "./grant-words";

type Props<Action extends GrantAction> = {
  label: string;
  options: readonly Action[];
  chosen: readonly Action[];
  onChange: (actions: Action[]) => void;
  help?: string;
  error?: string | null;
};

/** What may be done, in words. */
export function ActionChoice<Action extends GrantAction>({
  label,
  options,
  chosen,
  onChange,
  help,
  error,
}: Props<Action>) {
  return (
    <FieldSet label={label} help={help} error={error}>
      <div className="grid gap-2 pb-1 sm:grid-cols-2">
        {options.map((action) => (
          <Checkbox
            key={action}
            label={grantActionWords[action].label}
            help={grantActionWords[action].help}
            checked={chosen.includes(action)}
            onCheckedChange={(on) =>
              onChange(on ? [...chosen, action] : chosen.filter((one) => one !== action))
            }
          />
        ))}
      </div>
    </FieldSet>
  );
}
