import { createHash, createHmac } from "node:crypto";

/** An entry as its hash sees it: texts exactly as the database writes them. */
export type ChainedEntry = {
  id: string;
  workspaceId: string;
  seq: bigint;
  prevHash: string;
  hash: string;
  /** Milliseconds since 1970. */
  at: bigint;
  actorKind: string;
  actorId: string;
  actorLabel: string;
  action: string;
  objectKind: string | null;
  objectId: string | null;
  /** JSON, as jsonb writes it. */
  columns: string;
  rows: bigint | null;
  purpose: string | null;
  /** JSON, as jsonb writes it. */
  details: string;
  address: string | null;
  requestId: string | null;
};

/** What the first entry of a trail follows. */
export const genesisHash = "0".repeat(64);

/** Each field with its length in bytes, so that no two lists of fields give the same text. */
function canonical(fields: readonly (string | bigint | number | null)[]): string {
  return fields
    .map((field) => (field === null ? "-" : `${Buffer.byteLength(String(field), "utf8")}:${field}`))
    .join("");
}

/** SHA-256 of an entry and of the hash before it, as the function `audit_hash` of the database computes it. */
export function entryHash(entry: Omit<ChainedEntry, "hash">): string {
  const text = canonical([
    "atlas.audit/1",
    entry.workspaceId,
    entry.seq,
    entry.prevHash,
    entry.id,
    entry.at,
    entry.actorKind,
    entry.actorId,
    entry.actorLabel,
    entry.action,
    entry.objectKind,
    entry.objectId,
    entry.columns,
    entry.rows,
    entry.purpose,
    entry.details,
    entry.address,
    entry.requestId,
  ]);
  return createHash("sha256").update(text, "utf8").digest("hex");
}

export type Checkpoint = {
  number: number;
  seq: bigint;
  hash: string;
  /** Whether the entries up to it were given up. */
  removes: boolean;
  createdAt: Date;
};

/** HMAC-SHA256 over a checkpoint, under a key the database does not hold in clear. */
export function signCheckpoint(key: Buffer, workspaceId: string, checkpoint: Checkpoint): string {
  const { number, seq, hash, removes, createdAt } = checkpoint;
  const text = canonical([
    "atlas.audit.checkpoint/1",
    workspaceId,
    number,
    seq,
    hash,
    removes ? "removes" : "seals",
    createdAt.getTime(),
  ]);
  return createHmac("sha256", key).update(text, "utf8").digest("hex");
}
