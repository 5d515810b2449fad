import { formatNumber } from "@/app/_ui/numbers";
import type { AttentionItem } from "@/server/catalog/schema";

/** A sentence around the name of a data set, and the page that helps. `path` is inside the workspace. */
type AttentionWords = { before: string; after: string; path: string };

/** Each item as one sentence that says what is the matter, with where to do something about it. */
export function attentionWords(item: AttentionItem): AttentionWords {
  const dataset = `datasets/${item.datasetId}`;
  const run = item.runId === null ? dataset : `runs/${item.runId}`;
  const one = item.count === 1;
  const count = formatNumber(item.count);
  switch (item.kind) {
    case "run_failed":
      return { before: "The latest run of ", after: " failed.", path: run };
    case "run_blocked":
      return { before: "The gate kept the latest run of ", after: " from being published.", path: run };
    case "quarantine":
      return {
        before: `${count} ${one ? "row" : "rows"} of `,
        after: ` ${one ? "waits" : "wait"} in quarantine.`,
        path: `${dataset}/quarantine`,
      };
    case "quality_low":
      return {
        before: `${count} ${one ? "dimension" : "dimensions"} of `,
        after: ` ${one ? "is" : "are"} below the threshold.`,
        path: `${dataset}/quality`,
      };
    case "pii_open":
      return {
        before: `${count} ${one ? "verdict" : "verdicts"} about personal data in `,
        after: ` ${one ? "waits" : "wait"} for a decision.`,
        path: `${dataset}/pii`,
      };
  }
}
