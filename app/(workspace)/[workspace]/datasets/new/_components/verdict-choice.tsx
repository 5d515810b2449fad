"use client";

import { entityWords } from "@/app/_parts/pii-words";
import { useMay } from "@/app/_shell/session";
import { NoValue } from "@/app/_ui/quantity";
import { Select } from "@/app/_ui/select";
import type { UploadPreview } from "@/server/catalog/schema";
import { type PiiEntity, piiEntity } from "@/server/pii/schema";
import { VerdictBadge } from "./verdict-badge";

export type Verdict = PiiEntity | "none";

type Props = {
  column: UploadPreview["columns"][number];
  chosen: Verdict | undefined;
  onChoose: (name: string, verdict: Verdict | null) => void;
};

const kinds = piiEntity.options.toSorted((a, b) => entityWords[a].localeCompare(entityWords[b], "en"));

/** What was found in a column, with why, and what the person who loads says instead. */
export function VerdictChoice({ column: { name, pii }, chosen, onChoose }: Props) {
  const mayDecide = useMay("pii:decide");
  const found = pii ? <VerdictBadge column={name} verdict={pii} /> : <NoValue why="none found" />;
  if (!mayDecide) return found;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1">
      <Select
        small
        aria-label={`Personal data in ${name}`}
        className="w-44"
        options={[
          { value: "", label: pii ? "as found" : "none found" },
          { value: "none", label: "not personal" },
          ...kinds.map((value) => ({ value, label: entityWords[value] })),
        ]}
        value={chosen ?? ""}
        onValueChange={(value) =>
          onChoose(name, value === "none" ? value : (kinds.find((kind) => kind === value) ?? null))
        }
      />
      {pii && chosen === undefined ? found : null}
    </span>
  );
}
