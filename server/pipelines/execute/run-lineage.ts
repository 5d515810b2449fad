import type { ColumnFlow, RunLineage } from "@/server/lineage/record-run-lineage";
import type { MaskingStrategy } from "@/server/transform/schema";

type Column = { name: string; type: string; pii: string | null };

/** What a run knows about the passage of each column, in words people read in the graph. */
export type ColumnPassage = {
  name: string;
  /** `typed as date (DD-MM-YYYY), trimmed` */
  standardised: string;
  masking: MaskingStrategy;
};

const maskingWords: Record<MaskingStrategy, string | null> = {
  keep: null,
  redact: "redacted",
  partial: "partly masked",
  pseudonym: "pseudonymised",
  generalise: "generalised",
  encrypt: "encrypted",
  drop: null,
};

/** The chain file → Explore → Chart → Navigate of one run, with the flow of each column. */
export function describeLineage(input: {
  runId: string;
  dataset: { id: string; name: string };
  file: { sha256: string; name: string; rows: number } | null;
  explore: { columns: Column[]; rows: number };
  chart: { columns: Column[]; rows: number; quality: number | null };
  navigate: { columns: Column[]; rows: number; quality: number | null };
  passages: ColumnPassage[];
}): RunLineage {
  const { id, name } = input.dataset;
  const same = (columns: Column[], transform: string): ColumnFlow[] =>
    columns.map((column) => ({ from: column.name, to: column.name, transform }));
  const node = (
    kind: "explore" | "chart" | "navigate",
    facts: { rows: number; quality?: number | null },
  ) => ({
    kind,
    key: `${kind}:${id}`,
    name,
    datasetId: id,
    columns: input[kind].columns,
    facts: { rows: facts.rows, version: null, quality: facts.quality ?? null },
  });
  const file = input.file && {
    node: {
      kind: "file" as const,
      key: `file:${input.file.sha256}`,
      name: input.file.name,
      datasetId: null,
      columns: input.explore.columns,
      facts: { rows: input.file.rows, version: null, quality: null },
    },
    columns: [],
  };
  const charted = new Set(input.chart.columns.map((column) => column.name));
  return {
    runId: input.runId,
    datasetId: id,
    steps: [
      ...(file ? [file] : []),
      { node: node("explore", input.explore), columns: same(input.explore.columns, "copied unchanged") },
      {
        node: node("chart", input.chart),
        columns: input.passages
          .filter((passage) => charted.has(passage.name))
          .map(({ name, standardised, masking }) => ({
            from: name,
            to: name,
            transform: [standardised, maskingWords[masking]].filter(Boolean).join(", "),
          })),
      },
      {
        node: node("navigate", input.navigate),
        columns: same(input.chart.columns, "carried over"),
      },
    ],
  };
}
