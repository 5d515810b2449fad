import type { TrailProblem } from "../schema";
import { type ChainedEntry, entryHash, genesisHash } from "./entry-hash";

export type TrailHead = { seq: bigint; hash: string; keptFrom: bigint };
export type TrailCheckpoint = {
  number: number;
  seq: bigint;
  hash: string;
  removes: boolean;
  signed: boolean;
};

/**
 * Follows a trail entry by entry and keeps the first thing that is wrong with it. Pure: the entries come in any number of
 * batches, ordered by `seq`; `finish` compares the end with the head and the signed checkpoints.
 */
export function trailChecker(
  head: TrailHead,
  checkpoints: readonly TrailCheckpoint[],
  expected?: { seq: bigint; hash: string },
) {
  const sealed = new Map<bigint, string>(expected && [[expected.seq, expected.hash]]);
  // Where both speak of one entry and differ, the note from outside wins.
  for (const { seq, hash, signed } of checkpoints) if (signed && seq !== expected?.seq) sealed.set(seq, hash);
  const known = checkpoints.filter(({ signed }) => signed).map(({ seq }) => seq);
  if (expected) known.push(expected.seq);
  let problem = checkCheckpoints(head, checkpoints);
  let seq = head.keptFrom - 1n;
  let hash = head.keptFrom === 1n ? genesisHash : (sealed.get(seq) ?? "");
  let at = 0n;
  let entries = 0;
  return {
    /** False once something is wrong. */
    add(entry: ChainedEntry): boolean {
      problem ??= checkEntry({ seq, hash, at }, entry, sealed.get(entry.seq));
      if (problem) return false;
      ({ seq, hash, at } = entry);
      entries += 1;
      return true;
    },
    /** `pending` entries were written and never reached the trail. */
    finish(pending: number): { problem: TrailProblem | null; entries: number; seq: bigint; hash: string } {
      problem ??= checkEnd({ seq, hash }, head, known) ?? checkPending(seq, pending);
      return { problem, entries, seq, hash };
    },
  };
}

type Before = { seq: bigint; hash: string; at: bigint };

function checkEntry(before: Before, entry: ChainedEntry, seal: string | undefined): TrailProblem | null {
  const expected = before.seq + 1n;
  if (entry.seq > expected)
    return {
      kind: "removed",
      seq: Number(expected),
      entry: null,
      message: `${range(expected, entry.seq - 1n)} missing.`,
    };
  const named = (kind: TrailProblem["kind"], what: string): TrailProblem => ({
    kind,
    seq: Number(entry.seq),
    entry: { id: entry.id, at: new Date(Number(entry.at)), action: entry.action },
    message: `Entry ${entry.seq} (${entry.id}, ${entry.action}) ${what}.`,
  });
  if (entry.seq < expected) return named("inserted", "stands twice in the trail");
  if (entryHash(entry) !== entry.hash)
    return named("edited", "was edited or moved: its hash does not fit it");
  if (entry.prevHash !== before.hash)
    return named("reordered", "does not follow the entry before it: one of the two was replaced or moved");
  if (entry.at < before.at) return named("reordered", "is older than the entry before it");
  if (seal !== undefined && seal !== entry.hash)
    return named("rewritten", "is not the one that was sealed: the trail up to it was written anew");
  return null;
}

function checkEnd(
  last: { seq: bigint; hash: string },
  head: TrailHead,
  known: readonly bigint[],
): TrailProblem | null {
  let longest = head.seq;
  for (const seq of known) if (seq > longest) longest = seq;
  if (last.seq < longest)
    return {
      kind: "cut",
      seq: Number(last.seq + 1n),
      entry: null,
      message: `The end is cut off: ${range(last.seq + 1n, longest).toLowerCase()} missing.`,
    };
  if (last.seq > head.seq || last.hash !== head.hash)
    return {
      kind: "inserted",
      seq: Number(last.seq),
      entry: null,
      message: `The trail ends with entry ${last.seq}, which is not the end the database recorded (${head.seq}).`,
    };
  return null;
}

function checkPending(last: bigint, pending: number): TrailProblem | null {
  if (pending === 0) return null;
  return {
    kind: "removed",
    seq: Number(last + 1n),
    entry: null,
    message: `${pending} entries were written and kept from the trail: its triggers were switched off.`,
  };
}

function checkCheckpoints(head: TrailHead, checkpoints: readonly TrailCheckpoint[]): TrailProblem | null {
  const wrong = (seq: bigint, message: string): TrailProblem => ({
    kind: "checkpoint",
    seq: Number(seq),
    entry: null,
    message,
  });
  for (const [index, { number, seq, signed }] of checkpoints.entries()) {
    if (number !== index + 1) return wrong(seq, `Checkpoint ${index + 1} is missing.`);
    if (!signed) return wrong(seq, `Checkpoint ${number} (entry ${seq}) does not carry a valid signature.`);
  }
  const removed = checkpoints.filter(({ removes }) => removes).at(-1);
  if ((removed?.seq ?? 0n) + 1n !== head.keptFrom)
    return wrong(
      head.keptFrom,
      `Entries before ${head.keptFrom} are gone, and no checkpoint says that they were given up.`,
    );
  return null;
}

function range(from: bigint, to: bigint): string {
  return from === to ? `Entry ${from} is` : `Entries ${from} to ${to} are`;
}
