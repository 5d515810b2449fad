import { keptTypes } from "@/server/platform/engine-formats";
import type { QualityRule } from "./schema";

/** Types a `type` rule can ask for, as the engine calls them. */
export const ruleTypes: Readonly<Record<string, string>> = { ...keptTypes, json: "JSON" };

/** What a rule of its kind still needs, whatever the table; null where it is whole. */
export function missingInRule(rule: QualityRule): string | null {
  if (rule.kind !== "condition" && rule.columns.length === 0) return "columns";
  const bounds = [rule.min, rule.max].filter((one) => one !== undefined);
  switch (rule.kind) {
    case "range":
      return bounds.length === 0 ? "min or max" : null;
    case "length":
      if (bounds.length === 0) return "min or max";
      return bounds.every((one) => String(one).trim() !== "" && Number(one) >= 0)
        ? null
        : "min and max that are numbers of characters";
    case "pattern":
      return rule.pattern === undefined ? "pattern" : null;
    case "in_set":
      return rule.values === undefined ? "values" : null;
    case "type":
      return rule.values?.[0] !== undefined && Object.hasOwn(ruleTypes, rule.values[0])
        ? null
        : `values with one of the types ${Object.keys(ruleTypes).join(", ")}`;
    case "condition":
      return rule.condition === undefined ? "condition" : null;
    default:
      return null;
  }
}
