import { quoteName, quoteText } from "@/server/platform/engine";
import type { ColumnFacts } from "@/server/profiling/schema";

/** SQL over the raw relation: the cell holds a value, neither empty nor a text that means "missing". */
export function presentCondition({ name, facts }: { name: string; facts: ColumnFacts }): string {
  const c = quoteName(name);
  const filled =
    facts.inferred.native || facts.empty === 0 ? `${c} IS NOT NULL` : `trim(${c}, E' \\t\\r\\n') <> ''`;
  if (facts.disguised.length === 0) return filled;
  const list = facts.disguised.map((one) => quoteText(one.value)).join(", ");
  return `${filled} AND CAST(${c} AS VARCHAR) NOT IN (${list})`;
}
