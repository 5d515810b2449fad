"use client";

import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import { regionOptions } from "./regions";
import { useChangeSettings } from "./use-change-settings";

/** The region that decides how a phone number without a country code is read. */
export function RegionForm({ region }: { region: string }) {
  const [draft, setDraft] = useState(region);
  const change = useChangeSettings("The default region was changed");
  return (
    <div className="grid max-w-100 gap-4">
      <Field label="Default region" help="Phone numbers and identifiers without a country belong to it.">
        <Select options={regionOptions(region)} value={draft} onValueChange={setDraft} />
      </Field>
      <div>
        <Button
          look="primary"
          disabled={draft === region}
          busy={change.isPending}
          onClick={() => change.save({ defaultRegion: draft })}
        >
          Change region
        </Button>
      </div>
    </div>
  );
}
