/** What a cell looks like on its face; used to judge dialects, headers and misaligned rows, never to convert. */
export type CellKind =
  | "empty"
  | "integer"
  | "decimal"
  | "amount"
  | "date"
  | "time"
  | "boolean"
  | "email"
  | "url"
  | "identifier"
  | "json"
  | "list"
  | "missing"
  | "word"
  | "text"
  | "other";

const rules: [CellKind, RegExp][] = [
  ["integer", /^[-+]?\d+$/],
  ["decimal", /^[-+]?(\d+|\d{1,3}([ .,'\u00a0\u202f]\d{3})+)?[.,]\d+([eE][-+]?\d+)?$/],
  ["decimal", /^[-+]?\d{1,3}([ .,'\u00a0\u202f]\d{3})+$/],
  ["decimal", /^[-+]?\d+(\.\d+)?[eE][-+]?\d+$/],
  ["amount", /^[-+(]?\s?([$€£¥₹]|[A-Z]{3}|kr\.?)\s?[-+]?\d[\d.,' ]*\)?$/],
  ["amount", /^[-+]?\d[\d.,' ]*\s?([$€£¥₹%°]|[A-Z]{3}|kr\.?|km|cm|mm|kg|g|m|lb|oz)$/],
  [
    "date",
    /^(\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))([ T]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[AaPp]\.?[Mm]\.?|[-+]\d{2}:?\d{2})?)?$/,
  ],
  ["date", /^(\d{1,2}[ -])?[A-Za-zæøåé]{3,9}\.?[ -](\d{1,2},? )?\d{4}$/],
  ["date", /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d{4}/],
  ["time", /^\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[AaPp]\.?[Mm]\.?|[-+]\d{2}:?\d{2})?$/],
  ["boolean", /^(true|false|yes|no|ja|nej|t|f|y|n|on|off)$/i],
  ["missing", /^(n\/?a|null|none|nil|nan|-+|\?|\.|unknown|ukendt|#N\/A)$/i],
  ["email", /^[\w.+%'-]+@[\w-]+(\.[\w-]+)+$/],
  ["url", /^(https?|ftp|s3|file|mailto):\S+$/i],
  ["identifier", /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
  ["identifier", /^\+?\d[\d ()/-]{5,}\d$/],
  ["identifier", /^(?=.*\d)[A-Za-z0-9]+([-_./:][A-Za-z0-9]+)*$/],
  ["json", /^(\{.*\}|\[.*\])$/s],
  ["list", /^[-+]?\d+(\.\d+)?([,;|][-+]?\d+(\.\d+)?)+$/],
  ["word", /^[\p{L}_][\p{L}\p{N}_.'’-]*$/u],
  ["text", /^[\p{L}\p{N}"'“‘(#¿¡*@&\u00a1-\u00bf].*$/su],
  ["text", /^<[a-z][^>]*>.*<\/[a-z][^>]*>$/is],
];

/** Longer cells are text; their shape is not worth a regular expression. */
const longCell = 300;

export function cellKind(value: string | null): CellKind {
  const text = value?.trim() ?? "";
  if (text === "") return "empty";
  if (text.includes("\t")) return "other";
  if (text.length > longCell) return /^[{[]/.test(text) ? "json" : "text";
  for (const [kind, pattern] of rules) if (pattern.test(text)) return kind;
  return "other";
}

/** Kinds that header names do not have. */
export function isTyped(kind: CellKind): boolean {
  return !(kind === "empty" || kind === "word" || kind === "text" || kind === "other" || kind === "missing");
}

/** Kinds that names of columns practically never have; a name may well look like `col1` or `yes`. */
export function isData(kind: CellKind): boolean {
  return isTyped(kind) && kind !== "identifier" && kind !== "boolean" && kind !== "json" && kind !== "list";
}

/** Digits as 9, letters as a, runs shortened: two values of one column often share it. */
export function cellShape(value: string): string {
  return value
    .slice(0, 64)
    .replace(/\p{L}+/gu, "a")
    .replace(/\d+/g, "9")
    .replace(/\s+/g, " ");
}
