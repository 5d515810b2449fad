import type { GateSettings } from "@/server/catalog/schema";
import { dimensionIds, type QualityResult } from "@/server/quality/schema";

export type GateInput = {
  rowsRead: number;
  rejected: number;
  quarantined: number;
  rowsOut: number;
  /** Rows readers see at present, or null before the first publication. */
  publishedRows: number | null;
  quality: QualityResult;
  settings: GateSettings;
};

/** `blocked` and `warnings` are sentences for people; the run may publish when nothing is blocked. */
export type GateDecision = { passed: boolean; blocked: string[]; warnings: string[] };

const percent = (share: number) => `${(share * 100).toLocaleString("en", { maximumFractionDigits: 2 })} %`;

/** Decides from counts and scores alone whether a run may publish. */
export function decideGate(input: GateInput): GateDecision {
  const blocked: string[] = [];
  const warnings: string[] = [];
  const seen = input.rowsRead + input.rejected;
  const shares = [
    {
      share: seen > 0 ? input.rejected / seen : 0,
      limit: input.settings.maxRejectedShare,
      what: "lines could not be parsed",
    },
    {
      share: input.rowsRead > 0 ? input.quarantined / input.rowsRead : 0,
      limit: input.settings.maxQuarantinedShare,
      what: "rows failed a rule",
    },
  ];
  for (const { share, limit, what } of shares)
    if (share > limit) blocked.push(`${percent(share)} of the ${what}; the gate allows ${percent(limit)}.`);
  if (input.rowsOut === 0 && (input.publishedRows ?? 0) > 0)
    blocked.push(`The result has no rows; readers keep the ${input.publishedRows} they have.`);
  for (const id of dimensionIds) {
    const { score, threshold } = input.quality.dimensions[id];
    const setting = input.settings.dimensions[id] ?? { action: "warn" as const, threshold };
    if (setting.action === "off" || score === null || score >= setting.threshold) continue;
    const sentence = `${id[0]?.toUpperCase()}${id.slice(1)} is ${percent(score)}; the threshold is ${percent(setting.threshold)}.`;
    (setting.action === "block" ? blocked : warnings).push(sentence);
  }
  return { passed: blocked.length === 0, blocked, warnings };
}
