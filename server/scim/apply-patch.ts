import { fail } from "../platform/errors";
import { matches } from "./match-element";
import { type AttributePath, parsePath } from "./parse-filter";

export type Attributes = { [name: string]: unknown };
export type Operation = { op: "add" | "replace" | "remove"; path: AttributePath | null; value: unknown };
export type GivenOperation = { op: string; path?: string | undefined; value?: unknown };

/** The operations of a PATCH, read. Entra writes `Add`, `Replace` and `Remove`. */
export function readOperations(given: readonly GivenOperation[]): Operation[] {
  return given.map(({ op, path, value }) => {
    const name = (["add", "replace", "remove"] as const).find((one) => one === op.toLowerCase());
    if (!name)
      return fail(
        "invalid",
        "scim.invalid_syntax",
        `${op.slice(0, 40)} is no operation: add, replace, remove.`,
      );
    if (name === "remove" && !path)
      return fail("invalid", "scim.no_target", "To remove something, name it in path.");
    if (name !== "remove" && value === undefined)
      return fail("invalid", "scim.invalid_value", `${name} needs a value.`);
    return { op: name, path: path ? parsePath(path) : null, value };
  });
}

/** A resource as a PATCH (RFC 7644, 3.5.2) leaves it. The names of attributes are found whatever their case. */
export function applyPatch(resource: Attributes, operations: readonly Operation[]): Attributes {
  const result = structuredClone(resource);
  for (const operation of operations) apply(result, operation);
  return result;
}

function apply(resource: Attributes, { op, path, value }: Operation): void {
  if (path) {
    applyAt(resource, op, path, value);
    return;
  }
  if (!isAttributes(value))
    throw fail("invalid", "scim.invalid_value", `Without a path, the value of ${op} is an object.`);
  // Without a path, Entra and Okta write `name.givenName` and the like as keys too.
  for (const [key, part] of Object.entries(value)) applyAt(resource, op, parsePath(key), part);
}

function applyAt(resource: Attributes, op: Operation["op"], path: AttributePath, value: unknown): void {
  const key = keyOf(resource, path.attribute);
  if (path.filter) {
    applyToElements(resource, op, key, path, value);
    return;
  }
  if (path.sub === null) {
    set(resource, op, key, value);
    return;
  }
  const held = resource[key];
  // `emails.value` is that of each element.
  if (Array.isArray(held)) {
    for (const one of held) if (isAttributes(one)) set(one, op, keyOf(one, path.sub), value);
    return;
  }
  const inner: Attributes = isAttributes(held) ? held : {};
  set(inner, op, keyOf(inner, path.sub), value);
  resource[key] = inner;
}

function set(target: Attributes, op: Operation["op"], key: string, value: unknown): void {
  const held = target[key];
  // Entra names what it takes out of a list as the value, beside the path of the list.
  if (op === "remove" && Array.isArray(held) && value !== undefined)
    target[key] = held.filter(
      (had) => ![value].flat().some((one) => isSame(had, one) || hasSameValue(had, one)),
    );
  else if (op === "remove") delete target[key];
  else if (op === "add" && Array.isArray(held))
    target[key] = [...held, ...[value].flat().filter((one) => !held.some((had) => isSame(had, one)))];
  else if (isAttributes(held) && isAttributes(value)) {
    for (const [name, part] of Object.entries(value)) set(held, op, keyOf(held, name), part);
  } else target[key] = value;
}

/** `emails[type eq "work"].value`: what the filter selects is changed; add makes the element there is none of. */
function applyToElements(
  resource: Attributes,
  op: Operation["op"],
  key: string,
  path: AttributePath,
  value: unknown,
): void {
  const { filter, sub } = path;
  if (!filter) return;
  const held = Array.isArray(resource[key]) ? (resource[key] as unknown[]) : [];
  const chosen = held.filter((one): one is Attributes => isAttributes(one) && matches(filter, one));
  if (op === "remove" && sub === null) {
    resource[key] = held.filter((one) => !chosen.includes(one as Attributes));
    return;
  }
  if (chosen.length === 0 && op === "remove") return;
  if (chosen.length === 0) {
    // Entra replaces `emails[type eq "work"].value` of people who have none, and expects it to be made.
    if (filter.kind !== "compare" || filter.op !== "eq")
      throw fail("invalid", "scim.no_target", `Nothing in ${path.attribute} fits the filter of the path.`);
    const made: Attributes = { [filter.attribute]: filter.value };
    resource[key] = [...held, made];
    chosen.push(made);
  }
  for (const one of chosen) {
    if (sub !== null) set(one, op, keyOf(one, sub), value);
    else if (isAttributes(value)) Object.assign(one, value);
    else fail("invalid", "scim.invalid_value", `An element of ${path.attribute} is an object.`);
  }
}

/** The name a resource has for an attribute; names differ in case only. */
function keyOf(resource: Attributes, name: string): string {
  const lower = name.toLowerCase();
  return Object.keys(resource).find((key) => key.toLowerCase() === lower) ?? lower;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function hasSameValue(a: unknown, b: unknown): boolean {
  return isAttributes(a) && isAttributes(b) && a.value !== undefined && a.value === b.value;
}

function isAttributes(value: unknown): value is Attributes {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
