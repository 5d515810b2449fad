import { fail } from "../../platform/errors";
import { holds } from "../match-element";
import type { Comparison, Filter, FilterValue } from "../parse-filter";

/** A condition of Prisma, or what it comes to for every row. */
export type Condition = Record<string, unknown> | boolean;
export type Leaf = (op: Comparison | "pr", value: FilterValue) => Condition;
export type Attribute = Leaf | { element: Record<string, Leaf>; itself: Leaf };

/** A filter as a condition for the database, over the attributes given by their names in lower case. */
export function compileFilter(filter: Filter, attributes: Record<string, Attribute>): Condition {
  const known = (name: string): Attribute =>
    attributes[name] ??
    fail("invalid", "scim.invalid_filter", `It cannot be filtered by ${name.slice(0, 60)}.`);
  const leafOf = (name: string): Leaf => {
    const [first = "", sub] = name.startsWith("urn:") ? [name] : name.split(".");
    const parent = attributes[first];
    if (sub && typeof parent === "object") return parent.element[sub] ?? (known(name) as Leaf);
    const found = known(name);
    return typeof found === "object" ? found.itself : found;
  };
  switch (filter.kind) {
    case "and":
      return all(filter.parts.map((part) => compileFilter(part, attributes)));
    case "or":
      return any(filter.parts.map((part) => compileFilter(part, attributes)));
    case "not":
      return negated(compileFilter(filter.part, attributes));
    case "present":
      return leafOf(filter.attribute)("pr", null);
    case "compare":
      return filter.op === "ne"
        ? negated(leafOf(filter.attribute)("eq", filter.value))
        : leafOf(filter.attribute)(filter.op, filter.value);
    case "element": {
      const list = known(filter.attribute);
      if (typeof list !== "object")
        return fail("invalid", "scim.invalid_filter", `${filter.attribute} has no elements.`);
      return compileFilter(filter.filter, list.element);
    }
  }
}

function all(parts: Condition[]): Condition {
  if (parts.includes(false)) return false;
  const rest = parts.filter((part) => part !== true);
  return rest.length === 0 ? true : { AND: rest };
}

function any(parts: Condition[]): Condition {
  if (parts.includes(true)) return true;
  const rest = parts.filter((part) => part !== false);
  return rest.length === 0 ? false : { OR: rest };
}

function negated(part: Condition): Condition {
  return typeof part === "boolean" ? !part : { NOT: part };
}

type Wrap = (condition: unknown) => Record<string, unknown>;

/** A column of text. What is missing fits nothing, so that the opposite of a condition is its opposite. */
export function textLeaf(wrap: Wrap, options: { exact?: boolean; nullable?: boolean } = {}): Leaf {
  const { exact = false, nullable = false } = options;
  return (op, value) => {
    if (op === "pr") return nullable ? wrap({ not: null }) : true;
    if (value === null) return op === "eq" && nullable ? wrap(null) : false;
    if (typeof value !== "string") return false;
    const compared = wrap({
      [operators[op]]: exact ? value : escaped(value, op),
      ...(!exact && insensitive),
    });
    return nullable ? { AND: [wrap({ not: null }), compared] } : compared;
  };
}

const insensitive = { mode: "insensitive" } as const;
const operators = {
  eq: "equals",
  ne: "not",
  co: "contains",
  sw: "startsWith",
  ew: "endsWith",
  gt: "gt",
  ge: "gte",
  lt: "lt",
  le: "lte",
} as const;

/** Prisma compares without case by ILIKE, to which these signs mean something. */
function escaped(value: string, op: Comparison): string {
  return ["eq", "co", "sw", "ew"].includes(op) ? value.replace(/[\\%_]/g, "\\$&") : value;
}

/** A column of ids: what is no UUID fits nothing. */
export function idLeaf(wrap: Wrap): Leaf {
  return (op, value) => {
    if (op === "pr") return true;
    if (op !== "eq") return fail("invalid", "scim.invalid_filter", "Ids are compared with eq and ne.");
    const isId = typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
    return isId && wrap(value);
  };
}

export function dateLeaf(wrap: Wrap): Leaf {
  return (op, value) => {
    if (op === "pr") return true;
    const at = typeof value === "string" ? new Date(value) : new Date(Number.NaN);
    if (Number.isNaN(at.getTime()) || ["co", "sw", "ew"].includes(op))
      return fail(
        "invalid",
        "scim.invalid_filter",
        "Times are compared with eq, ne, gt, ge, lt, le, as ISO 8601.",
      );
    return wrap({ [operators[op]]: at });
  };
}

/** What is the same for every row, such as the type of the one address there is. */
export function constantLeaf(actual: unknown): Leaf {
  return (op, value) => (op === "pr" ? actual !== null : holds(actual, op, value));
}
