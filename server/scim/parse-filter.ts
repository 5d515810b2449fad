import { fail } from "../platform/errors";

export const comparisons = ["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"] as const;
export type Comparison = (typeof comparisons)[number];
export type FilterValue = string | number | boolean | null;

/** A filter of RFC 7644, 3.4.2.2. Attributes are in lower case, without the URN of the core schemas. */
export type Filter =
  | { kind: "compare"; attribute: string; op: Comparison; value: FilterValue }
  | { kind: "present"; attribute: string }
  | { kind: "and" | "or"; parts: Filter[] }
  | { kind: "not"; part: Filter }
  /** `emails[type eq "work"].value`: the inner filter is about one and the same element. */
  | { kind: "element"; attribute: string; filter: Filter };

/** `members[value eq "1"].display`, as the path of a PATCH operation. */
export type AttributePath = { attribute: string; filter: Filter | null; sub: string | null };

const longest = 2_000;
const deepest = 20;
const coreUrn = /^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/;

/** Parses a filter; fails as `scim.invalid_filter`. */
export function parseFilter(text: string): Filter {
  const reader = new Reader(text, "scim.invalid_filter");
  const filter = reader.either(0);
  reader.end();
  return filter;
}

/** Parses the path of a PATCH operation; fails as `scim.invalid_path`. */
export function parsePath(text: string): AttributePath {
  const reader = new Reader(text, "scim.invalid_path");
  const path = reader.path();
  reader.end();
  return path;
}

const token = /\s*(?:("(?:[^"\\]|\\.)*")|([()[\]])|([^\s()[\]"]+))/y;

/** Recursive descent; `or` binds weaker than `and`, `and` weaker than `not`. */
class Reader {
  private readonly tokens: string[] = [];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly code: "scim.invalid_filter" | "scim.invalid_path",
  ) {
    if (text.length > longest) this.refuse(`It has more than ${longest} characters.`);
    token.lastIndex = 0;
    const trimmed = text.trimEnd();
    while (token.lastIndex < trimmed.length) {
      const from = token.lastIndex;
      const found = token.exec(trimmed);
      if (!found) throw this.refuse(`It cannot be read from character ${from + 1} on.`);
      this.tokens.push(found[0].trim());
    }
  }

  end(): void {
    if (this.peek() !== undefined) this.refuse(`Nothing is expected before ${this.peek()}.`);
  }

  either(depth: number): Filter {
    const parts = [this.both(depth)];
    while (this.takeWord("or")) parts.push(this.both(depth));
    return parts.length === 1 ? (parts[0] as Filter) : { kind: "or", parts };
  }

  path(): AttributePath {
    const attribute = this.attribute();
    if (!this.take("[")) return split(attribute);
    const filter = this.either(1);
    if (!this.take("]")) this.refuse("A bracket is not closed.");
    const sub = this.peek() === undefined ? null : this.sub();
    return { attribute, filter, sub };
  }

  private both(depth: number): Filter {
    const parts = [this.single(depth)];
    while (this.takeWord("and")) parts.push(this.single(depth));
    return parts.length === 1 ? (parts[0] as Filter) : { kind: "and", parts };
  }

  private single(depth: number): Filter {
    if (depth > deepest) return this.refuse(`It is nested more than ${deepest} deep.`);
    if (this.peek()?.toLowerCase() === "not" && this.tokens[this.at + 1] === "(") {
      this.at++;
      return { kind: "not", part: this.single(depth + 1) };
    }
    if (this.take("(")) {
      const inner = this.either(depth + 1);
      if (!this.take(")")) this.refuse("A parenthesis is not closed.");
      return inner;
    }
    return this.expression(depth);
  }

  private expression(depth: number): Filter {
    const attribute = this.attribute();
    if (this.take("[")) {
      const filter = this.either(depth + 1);
      if (!this.take("]")) this.refuse("A bracket is not closed.");
      return this.afterElement(attribute, filter);
    }
    return this.comparison(attribute);
  }

  /** `emails[type eq "work"].value co "x"` is one condition more on the same element. */
  private afterElement(attribute: string, filter: Filter): Filter {
    if (!this.peek()?.startsWith(".")) return { kind: "element", attribute, filter };
    const more = this.comparison(this.sub());
    return { kind: "element", attribute, filter: { kind: "and", parts: [filter, more] } };
  }

  private comparison(attribute: string): Filter {
    const operator = (this.next() ?? "").toLowerCase();
    if (operator === "pr") return { kind: "present", attribute };
    const op = comparisons.find((one) => one === operator);
    if (!op) return this.refuse(`After ${attribute} stands no operator such as eq.`);
    return { kind: "compare", attribute, op, value: this.value() };
  }

  private value(): FilterValue {
    const given = this.next();
    try {
      const value: unknown = JSON.parse(given ?? "");
      if (value === null || ["string", "number", "boolean"].includes(typeof value))
        return value as FilterValue;
    } catch {
      // Entra writes True and False.
      if (/^(true|false)$/i.test(given ?? "")) return given?.toLowerCase() === "true";
    }
    return this.refuse("A value is a text in double quotes, a number, true, false or null.");
  }

  private attribute(): string {
    const name = (this.next() ?? "").toLowerCase();
    if (!/^(urn:[a-z0-9:._-]+:)?[a-z$][\w$-]*(\.[a-z$][\w$-]*)?$/.test(name))
      return this.refuse(`${name || "The end"} is no name of an attribute.`);
    return name.replace(coreUrn, "");
  }

  private sub(): string {
    const name = this.next() ?? "";
    return /^\.[a-z$][\w-]*$/i.test(name)
      ? name.slice(1).toLowerCase()
      : this.refuse(`${name} is no sub-attribute.`);
  }

  private peek(): string | undefined {
    return this.tokens[this.at];
  }

  private next(): string | undefined {
    return this.tokens[this.at++];
  }

  private take(sign: string): boolean {
    const found = this.peek() === sign;
    if (found) this.at++;
    return found;
  }

  private takeWord(word: string): boolean {
    const found = this.peek()?.toLowerCase() === word;
    if (found) this.at++;
    return found;
  }

  private refuse(reason: string): never {
    const what = this.code === "scim.invalid_path" ? "path" : "filter";
    return fail("invalid", this.code, `The ${what} ${this.text.slice(0, 100)} is not valid. ${reason}`);
  }
}

/** `name.givenName` is a sub-attribute; a dot within the URN of an extension is none. */
function split(attribute: string): AttributePath {
  if (attribute.startsWith("urn:")) return { attribute, filter: null, sub: null };
  const [first = "", sub = null] = attribute.split(".");
  return { attribute: first, filter: null, sub };
}
