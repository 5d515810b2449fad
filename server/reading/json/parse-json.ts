/**
 * Strict JSON (RFC 8259) over a text and positions. Values are never built: callers get the source text
 * of every scalar, so 1.0, 1e5 and 30-digit integers stay as they were written.
 */
export class JsonSyntax extends Error {
  constructor(
    readonly reason: string,
    readonly at: number,
  ) {
    super(reason);
  }
}

/** The text ends before the value does; more of it may complete the value. */
export class JsonIncomplete extends Error {}

export type JsonKind = "object" | "array" | "string" | "number" | "boolean" | "null";

const QUOTE = 34;
const BACKSLASH = 92;
const deepest = 500;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return at;
}

export function kindAt(text: string, at: number, final: boolean): JsonKind {
  const char = text.charAt(at);
  if (char === "") throw final ? new JsonSyntax("the value is missing", at) : new JsonIncomplete();
  if (char === "{") return "object";
  if (char === "[") return "array";
  if (char === '"') return "string";
  if (char === "-" || (char >= "0" && char <= "9")) return "number";
  if (char === "t" || char === "f") return "boolean";
  if (char === "n") return "null";
  const word = /^-?(?:NaN|Infinity|undefined|None|True|False)\b/.exec(text.slice(at, at + 12))?.[0];
  throw new JsonSyntax(
    word === undefined
      ? (habitOf(char) ?? "a value was expected")
      : `${word} is no JSON value; ${literals[word] ?? "write null or a string instead"}`,
    at,
  );
}

const literals: Record<string, string> = {
  True: "write true instead",
  False: "write false instead",
  None: "write null instead",
};

/** What other notations allow and JSON does not. */
function habitOf(char: string): string | null {
  if (char === "}" || char === "]") return "a comma stands before the closing bracket; remove it";
  if (char === "/" || char === "#") return "comments are no part of JSON; remove them";
  return char === "'" ? "single quotes are no part of JSON; use double ones" : null;
}

/** End position of the value that begins at `at`, checked completely. */
export function endOfValue(text: string, at: number, final: boolean, depth = 0): number {
  switch (kindAt(text, at, final)) {
    case "object":
      return walkObject(text, at, final, depth, (_key, value, next) => endOfValue(text, value, final, next));
    case "array":
      return walkArray(text, at, final, depth, (value, next) => endOfValue(text, value, final, next));
    case "string":
      return endOfString(text, at, final);
    case "number":
      return endOfNumber(text, at, final);
    default:
      return endOfLiteral(text, at, final);
  }
}

/** Calls `member` with the raw key (quotes included) and the start of each value; it returns the value's end. */
export function walkObject(
  text: string,
  at: number,
  final: boolean,
  depth: number,
  member: (rawKey: string, valueAt: number, depth: number) => number,
): number {
  if (depth >= deepest) throw new JsonSyntax(`values are nested deeper than ${deepest} levels`, at);
  let next = skipSpace(text, at + 1);
  if (text.charAt(next) === "}") return next + 1;
  for (;;) {
    if (next >= text.length) throw ended(final, next, "an object has no end");
    if (text.charAt(next) !== '"') throw noKey(text, next);
    const keyEnd = endOfString(text, next, final);
    const rawKey = text.slice(next, keyEnd);
    next = expect(text, skipSpace(text, keyEnd), final, ":");
    next = skipSpace(text, member(rawKey, skipSpace(text, next), depth + 1));
    const char = text.charAt(next);
    if (char === "}") return next + 1;
    next = skipSpace(text, expect(text, next, final, ","));
  }
}

export function noKey(text: string, at: number): JsonSyntax {
  return new JsonSyntax(habitOf(text.charAt(at)) ?? "a key in double quotes was expected", at);
}

/** Calls `element` with the start of each value; it returns the value's end. */
export function walkArray(
  text: string,
  at: number,
  final: boolean,
  depth: number,
  element: (valueAt: number, depth: number) => number,
): number {
  if (depth >= deepest) throw new JsonSyntax(`values are nested deeper than ${deepest} levels`, at);
  let next = skipSpace(text, at + 1);
  if (text.charAt(next) === "]") return next + 1;
  for (;;) {
    next = skipSpace(text, element(next, depth + 1));
    const char = text.charAt(next);
    if (char === "]") return next + 1;
    next = skipSpace(text, expect(text, next, final, ","));
  }
}

export function endOfString(text: string, at: number, final: boolean): number {
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) return next + 1;
    if (code < 32) throw new JsonSyntax("a string holds a raw control character", next);
    if (code !== BACKSLASH) continue;
    next++;
    const sign = text.charAt(next);
    if (sign === "u") {
      // Fewer than four characters are left only where the text ends, which is told below.
      if (!/^[0-9a-fA-F]{0,4}$/.test(text.slice(next + 1, next + 5)))
        throw new JsonSyntax("a string holds a broken \\u escape", next);
      next += 4;
    } else if (sign !== "" && !'"\\/bfnrtu'.includes(sign))
      throw new JsonSyntax("a string holds an unknown escape", next);
  }
  throw final ? new JsonSyntax("a string has no end", at) : new JsonIncomplete();
}

function endOfNumber(text: string, at: number, final: boolean): number {
  number.lastIndex = at;
  const matched = number.test(text);
  if (matched && number.lastIndex < text.length) {
    if (/[\d.eE+-]/.test(text.charAt(number.lastIndex)) && !(text.length - number.lastIndex < 3 && !final))
      throw new JsonSyntax("a number is not written as JSON writes numbers", at);
    if (!/[\d.eE+-]/.test(text.charAt(number.lastIndex))) return number.lastIndex;
  }
  if (!final) throw new JsonIncomplete();
  if (matched && number.lastIndex === text.length) return number.lastIndex;
  throw new JsonSyntax("a number is not written as JSON writes numbers", at);
}

function endOfLiteral(text: string, at: number, final: boolean): number {
  for (const word of ["true", "false", "null"]) if (text.startsWith(word, at)) return at + word.length;
  if (!final && text.length - at < 5) throw new JsonIncomplete();
  throw new JsonSyntax("a word that is not true, false or null", at);
}

export function expect(text: string, at: number, final: boolean, char: string): number {
  if (text.charAt(at) === char) return at + 1;
  if (at >= text.length) throw ended(final, at, `"${char}" was expected before the end`);
  throw new JsonSyntax(`"${char}" was expected`, at);
}

function ended(final: boolean, at: number, reason: string): Error {
  return final ? new JsonSyntax(reason, at) : new JsonIncomplete();
}

/** The text of a raw string. Half surrogate pairs, which no encoding can carry, keep their escape. */
export function stringValue(raw: string): string {
  const inner = raw.slice(1, -1);
  if (!inner.includes("\\")) return inner;
  const value = JSON.parse(raw) as string;
  return value
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (half) => `\\u${half.charCodeAt(0).toString(16)}`,
    )
    .replaceAll("\0", "\u2400");
}
