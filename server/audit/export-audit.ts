import { Readable } from "node:stream";
import type { Ctx } from "../access/context";
import { recordAccess } from "./record-access";
import type { AuditEvent, AuditExportFormat, AuditSearch } from "./schema";
import { countAuditEvents, findAuditEvents } from "./store/search-events";
import { findHead } from "./store/trail-rows";

const batch = 1_000;

const contentTypes = {
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
} as const;

export type AuditExport = { fileName: string; contentType: string; stream: Readable };

/** Entries that fit, newest first, as a stream that never holds more than a thousand of them. The export is audited itself. */
export async function exportAudit(
  ctx: Ctx,
  input: AuditSearch & { format: AuditExportFormat },
): Promise<AuditExport> {
  const { format, ...search } = input;
  // What is written from now on, such as the entry about this export, is not part of it.
  const end = (await findHead(ctx)).seq + 1n;
  const rows = await countAuditEvents(ctx, search, end);
  await recordAccess(
    ctx,
    "audit.exported",
    { kind: "workspace", id: ctx.workspaceId },
    { rows, details: { format, ...search } },
  );
  return {
    fileName: `audit-${ctx.clock.now().toISOString().slice(0, 10)}.${format}`,
    contentType: contentTypes[format],
    stream: Readable.from(lines(ctx, search, format, end)),
  };
}

async function* lines(
  ctx: Ctx,
  search: AuditSearch,
  format: AuditExportFormat,
  end: bigint,
): AsyncGenerator<Buffer> {
  const write = format === "csv" ? csvLine : jsonLine;
  if (format === "csv") yield Buffer.from(`${Object.keys(fields).join(",")}\r\n`);
  for (let before = end; ; ) {
    const events = await findAuditEvents(ctx, search, { before, take: batch });
    if (events.length > 0) yield Buffer.from(events.map(write).join(""));
    const last = events.at(-1);
    if (!last || events.length < batch) return;
    before = BigInt(last.seq);
  }
}

function jsonLine(event: AuditEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** The columns of the CSV form, in order. */
const fields = {
  seq: (event) => String(event.seq),
  at: (event) => event.at.toISOString(),
  actorKind: (event) => event.actor.kind,
  actorId: (event) => event.actor.id,
  actor: (event) => event.actor.label,
  action: (event) => event.action,
  objectKind: (event) => event.object?.kind ?? "",
  objectId: (event) => event.object?.id ?? "",
  rows: (event) => (event.rows === null ? "" : String(event.rows)),
  columns: (event) => event.columns.join("; "),
  purpose: (event) => event.purpose ?? "",
  details: (event) => JSON.stringify(event.details),
  address: (event) => event.address ?? "",
  requestId: (event) => event.requestId ?? "",
  hash: (event) => event.hash,
} satisfies Record<string, (event: AuditEvent) => string>;

function csvLine(event: AuditEvent): string {
  return `${Object.values(fields)
    .map((field) => csvCell(field(event)))
    .join(",")}\r\n`;
}

/** RFC 4180. What a spreadsheet would take for a formula is led by an apostrophe. */
export function csvCell(value: string): string {
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
