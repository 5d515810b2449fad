import type { Ctx } from "../access/context";
import type { AuditObject } from "./record-audit";
import { type AuditEntry, insertEvents, toEntry } from "./store/audit-events";

/** What was seen. `columns` are those whose values were, `rows` how many of them. */
export type Access = {
  columns?: readonly string[];
  rows?: number;
  details?: Record<string, unknown>;
};

type Waiting = { entry: AuditEntry; resolve: () => void; reject: (error: unknown) => void };

/** Entries of each workspace that wait while others are being written. */
const waiting = new Map<string, Waiting[]>();

/**
 * Records that data was read, and resolves when the entry is in the trail. Nothing is handed out before. While one
 * write is under way the next entries of the workspace gather and go in one statement: the end of a chain can be
 * written by one at a time, and a hundred readers then wait for two writes, not for a hundred.
 */
export async function recordAccess(
  ctx: Ctx,
  action: `${string}.${string}`,
  object: AuditObject | null,
  { columns, rows, details = {} }: Access = {},
): Promise<void> {
  const entry = toEntry(ctx, { action, object, details, columns: columns ?? [], rows: rows ?? null });
  await new Promise<void>((resolve, reject) => {
    const queue = waiting.get(ctx.workspaceId);
    if (queue) queue.push({ entry, resolve, reject });
    else {
      waiting.set(ctx.workspaceId, []);
      void writeUntilEmpty(ctx, [{ entry, resolve, reject }]);
    }
  });
}

const largestBatch = 200;

async function writeUntilEmpty(ctx: Ctx, first: Waiting[]): Promise<void> {
  let batch = first;
  while (batch.length > 0) {
    await write(ctx, batch);
    batch = waiting.get(ctx.workspaceId)?.splice(0, largestBatch) ?? [];
  }
  waiting.delete(ctx.workspaceId);
}

async function write(ctx: Ctx, batch: Waiting[]): Promise<void> {
  try {
    await insertEvents(
      ctx,
      batch.map(({ entry }) => entry),
    );
    for (const { resolve } of batch) resolve();
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error);
    // One that cannot be written fails no other.
    else for (const one of batch) await write(ctx, [one]);
  }
}
