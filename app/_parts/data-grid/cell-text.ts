/** A value as one line of text; null stays null. Objects become JSON. */
export function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Cells as tab-separated text, the form spreadsheets paste. Tabs and line ends inside become spaces. */
export function toTabText(rows: readonly (readonly unknown[])[]): string {
  return rows
    .map((row) => row.map((value) => (cellText(value) ?? "").replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}
