import type { NewSnapshot } from "@/server/catalog/publish-snapshots";
import type { Part } from "@/server/platform/lake";
import { historyColumns } from "../navigate/history-sql";
import type { Passage } from "./pass-layers";
import type { RunPlan } from "./plan-run";

/** The snapshots a run leaves. A run the gate blocked leaves no Navigate snapshot; without a new file Explore stays. */
export function snapshotsOf(plan: RunPlan, passage: Passage): NewSnapshot[] {
  const { explored, charted, held, navigated, analysis, masking } = passage;
  const chartColumns = charted.columns.map(({ name, type }) => ({
    name,
    type,
    masking: masking.get(name)?.strategy ?? null,
    pii: analysis.pii.get(name)?.entity ?? null,
  }));
  const plain = (name: string, type: string) => ({ name, type, masking: null, pii: null });
  const snapshot = (layer: NewSnapshot["layer"], columns: NewSnapshot["columns"], parts: Part[]) => ({
    layer,
    columns,
    parts,
  });
  return [
    ...(explored
      ? [
          snapshot(
            "explore",
            passage.columns.map((name) => ({
              ...plain(name, "text"),
              pii: analysis.pii.get(name)?.entity ?? null,
            })),
            [...(plan.previousExplore?.parts ?? []), explored.part],
          ),
        ]
      : []),
    snapshot("chart", chartColumns, [charted.part]),
    snapshot("quarantine", [], [held.quarantine]),
    // With what is personal in them, which later files and decisions do not change.
    snapshot(
      "failures",
      passage.columns.map((name) => ({
        name,
        type: "text",
        masking: masking.get(name)?.strategy ?? null,
        pii: analysis.pii.get(name)?.entity ?? null,
      })),
      [held.failures],
    ),
    ...(navigated
      ? [
          snapshot(
            "navigate",
            [
              ...chartColumns,
              ...(navigated.history ? historyColumns.map(({ name, type }) => plain(name, type)) : []),
            ],
            navigated.parts,
          ),
        ]
      : []),
  ];
}
