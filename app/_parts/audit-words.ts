/** `members.role_changed` → `Members: role changed`. Actions are named for people already. */
export function actionWords(action: string): string {
  const [area = "", what = ""] = action.split(".");
  return what ? `${capital(area)}: ${what.replaceAll("_", " ")}` : capital(area);
}

/** Details as `name: value` pairs; a list is counted, nothing is nested. */
export function detailWords(details: Readonly<Record<string, unknown>>): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => `${spaced(name)}: ${valueWords(value)}`)
    .join(" · ");
}

/** The columns of an entry: a few by name, many by number. */
export function columnWords(columns: readonly string[]): string {
  if (columns.length === 0) return "";
  return columns.length <= 3 ? `columns: ${columns.join(", ")}` : `${columns.length} columns`;
}

function valueWords(value: unknown): string {
  if (Array.isArray(value))
    return value.length <= 3 ? value.map(String).join(", ") : `${value.length} entries`;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const spaced = (name: string) =>
  name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
