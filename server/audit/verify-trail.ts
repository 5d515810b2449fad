import type { Ctx } from "../access/context";
import { auditKey } from "../access/workspace-keys";
import { timingSafeEqualText } from "../platform/crypto";
import { AtlasError, fail } from "../platform/errors";
import { trailChecker } from "./chain/check-trail";
import { signCheckpoint } from "./chain/entry-hash";
import type { TrailState, TrailVerdict } from "./schema";
import {
  countPending,
  findHead,
  findVerdict,
  listCheckpoints,
  readTrail,
  type StoredCheckpoint,
  saveVerdict,
} from "./store/trail-rows";

const batch = 2_000;
const timeoutMs = 30 * 60_000;

type Options = {
  /** Without it signatures are taken as they are; for machines that do not have the master secret. */
  signatures?: boolean;
  /** What somebody noted of the trail elsewhere: that this entry had this hash. */
  expected?: { seq: bigint; hash: string } | undefined;
};

/**
 * Reads the whole trail of the workspace, as it is at one moment, and finds the first entry that was edited, removed,
 * inserted or moved, an end that was cut off, and a trail written anew since it was last sealed. The hashes are computed
 * here, so that functions changed in the database hide nothing.
 */
export async function verifyTrail(ctx: Ctx, options: Options = {}): Promise<TrailVerdict> {
  return await ctx.db.$transaction(
    async (tx) => {
      const head = await findHead(ctx, tx);
      const stored = await listCheckpoints(ctx, tx);
      const isSigned =
        options.signatures === false || stored.length === 0 ? () => true : await signatureCheck(ctx);
      const checkpoints = stored.map((one) => ({ ...one, signed: isSigned(one) }));
      const checker = trailChecker(head, checkpoints, options.expected);
      let last = head.keptFrom - 1n;
      let going = true;
      while (going) {
        const entries = await readTrail(ctx, tx, last, batch);
        going = entries.every((entry) => checker.add(entry)) && entries.length === batch;
        last = entries.at(-1)?.seq ?? last;
      }
      const { problem, entries, seq, hash } = checker.finish(await countPending(ctx, tx));
      return {
        ok: problem === null,
        entries,
        keptFrom: Number(head.keptFrom),
        seq: Number(seq),
        hash,
        sealedThrough: sealedThrough(checkpoints),
        problem,
      };
    },
    { isolationLevel: "RepeatableRead", timeout: timeoutMs },
  );
}

/** {@link verifyTrail}, and keeps what it found for pages to show. */
export async function verifyAndKeep(ctx: Ctx): Promise<TrailVerdict> {
  const verdict = await verifyTrail(ctx);
  await saveVerdict(ctx, ctx.clock.now(), verdict);
  return verdict;
}

/** The end of the trail, and what the last check found. */
export async function getTrailState(ctx: Ctx): Promise<TrailState> {
  const [head, verified] = await Promise.all([findHead(ctx), findVerdict(ctx)]);
  return {
    entries: Number(head.seq - head.keptFrom + 1n),
    seq: Number(head.seq),
    hash: head.hash,
    verified,
  };
}

/** A key that was replaced or altered in the database signs nothing: then every signature is wrong. */
async function signatureCheck(ctx: Ctx): Promise<(checkpoint: StoredCheckpoint) => boolean> {
  let key: Buffer;
  try {
    key = await auditKey(ctx);
  } catch (error) {
    if (error instanceof AtlasError && error.code === "crypto.not_authentic") return () => false;
    throw error;
  }
  return (one) => timingSafeEqualText(signCheckpoint(key, ctx.workspaceId, one), one.signature);
}

function sealedThrough(checkpoints: readonly StoredCheckpoint[]): number | null {
  return checkpoints.length === 0 ? null : Math.max(...checkpoints.map(({ seq }) => Number(seq)));
}

/** `120:9f86…`, as people note the end of a trail. */
export function parseExpected(text: string): { seq: bigint; hash: string } {
  const [, seq, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? [];
  return seq && hash
    ? { seq: BigInt(seq), hash }
    : fail("invalid", "audit.expected", `"${text}" is not <entry>:<hash>, such as 120:9f86… with 64 digits.`);
}
