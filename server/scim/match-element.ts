import type { Comparison, Filter, FilterValue } from "./parse-filter";

/** Whether one element of a list of values fits the filter of a value path. Texts are compared without case. */
export function matches(filter: Filter, element: Record<string, unknown>): boolean {
  switch (filter.kind) {
    case "and":
      return filter.parts.every((part) => matches(part, element));
    case "or":
      return filter.parts.some((part) => matches(part, element));
    case "not":
      return !matches(filter.part, element);
    case "element":
      return false;
    case "present":
      return held(element, filter.attribute) !== undefined;
    case "compare":
      return holds(held(element, filter.attribute), filter.op, filter.value);
  }
}

function held(element: Record<string, unknown>, attribute: string): unknown {
  const found = Object.entries(element).find(([name]) => name.toLowerCase() === attribute);
  return found?.[1] ?? undefined;
}

/** Whether `actual op wanted` holds. What is missing equals nothing. */
export function holds(actual: unknown, op: Comparison, wanted: FilterValue): boolean {
  const [a, b] = [fold(actual), fold(wanted)];
  if (op === "eq") return a === b;
  if (op === "ne") return a !== b;
  if (typeof a !== "string" || typeof b !== "string") return false;
  const tests = {
    co: () => a.includes(b),
    sw: () => a.startsWith(b),
    ew: () => a.endsWith(b),
    gt: () => a > b,
    ge: () => a >= b,
    lt: () => a < b,
    le: () => a <= b,
  };
  return tests[op]();
}

/** Entra writes truth values as texts: `primary eq "True"`. */
function fold(value: unknown): unknown {
  if (typeof value === "boolean") return String(value);
  return typeof value === "string" ? value.toLowerCase() : (value ?? null);
}
