"use client";

import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import { useChangeSettings } from "./use-change-settings";

const choices = [
  { value: "", label: "For ever" },
  { value: "90", label: "90 days" },
  { value: "180", label: "180 days" },
  { value: "365", label: "1 year" },
  { value: "730", label: "2 years" },
  { value: "1826", label: "5 years" },
  { value: "3652", label: "10 years" },
];

/** How long entries of the audit trail are kept. */
export function RetentionForm({ days }: { days: number | null }) {
  const kept = days === null ? "" : String(days);
  const [draft, setDraft] = useState(kept);
  const change = useChangeSettings("How long the audit trail is kept was changed");
  const options = choices.some(({ value }) => value === kept)
    ? choices
    : [...choices, { value: kept, label: `${kept} days` }];
  return (
    <div className="grid max-w-100 gap-4">
      <Field
        label="Keep entries"
        help="Older ones are removed once a day, for good. What remains can still be verified."
      >
        <Select options={options} value={draft} onValueChange={setDraft} />
      </Field>
      <div>
        <Button
          look="primary"
          disabled={draft === kept}
          busy={change.isPending}
          onClick={() => change.save({ auditRetentionDays: draft === "" ? null : Number(draft) })}
        >
          Change retention
        </Button>
      </div>
    </div>
  );
}
