/** What the address asks of the trail. Anything unknown is left out. */
export function auditSearchOf(address: { get(name: string): string | null }) {
  const text = (address.get("text") ?? "").trim().slice(0, 200);
  const [objectKind, objectId] = splitOnce(address.get("object") ?? "");
  const column = address.get("column") ?? "";
  const action = address.get("area") ?? "";
  const actorId = address.get("actor") ?? "";
  const from = dayOf(address.get("from"), 0);
  const to = dayOf(address.get("to"), 1);
  return {
    ...(text && { text }),
    ...(action && { action: action.slice(0, 100) }),
    ...(actorId && { actorId: actorId.slice(0, 100) }),
    ...(objectKind && { objectKind: objectKind.slice(0, 100) }),
    ...(objectId && { objectId: objectId.slice(0, 200) }),
    ...(column && { column: column.slice(0, 1000) }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

export function auditQuery(workspace: string, address: { get(name: string): string | null }) {
  return { workspace, limit: 100, ...auditSearchOf(address) };
}

/** Where the entries that are shown can be had as a file. */
export function exportHref(
  workspace: string,
  format: "csv" | "ndjson",
  address: { get(name: string): string | null },
): string {
  const search = Object.entries(auditSearchOf(address)).map(([name, value]): [string, string] => [
    name,
    value instanceof Date ? value.toISOString() : String(value),
  ]);
  return `/api/v1/audit/export?${new URLSearchParams([["workspace", workspace], ["format", format], ...search])}`;
}

/** The beginning of a day where the reader is, `later` days on. */
function dayOf(text: string | null, later: number): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? "") ?? [];
  if (!year || !month || !day) return undefined;
  return new Date(Number(year), Number(month) - 1, Number(day) + later);
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(":");
  return at === -1 ? ["", ""] : [text.slice(0, at), text.slice(at + 1)];
}
