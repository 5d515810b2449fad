import { expect, it } from "vitest";
import { trailChecker } from "./check-trail";
import { type ChainedEntry, entryHash, genesisHash } from "./entry-hash";

function aTrail(length: number): ChainedEntry[] {
  const trail: ChainedEntry[] = [];
  for (let i = 1; i <= length; i += 1) {
    const entry = {
      id: `id-${i}`,
      workspaceId: "w",
      seq: BigInt(i),
      prevHash: trail.at(-1)?.hash ?? genesisHash,
      at: BigInt(i * 1000),
      actorKind: "user",
      actorId: "1",
      actorLabel: "Ada",
      action: "datasets.rows_read",
      objectKind: null,
      objectId: null,
      columns: "[]",
      rows: null,
      purpose: null,
      details: "{}",
      address: null,
      requestId: null,
    };
    trail.push({ ...entry, hash: entryHash(entry) });
  }
  return trail;
}

const headOf = (trail: ChainedEntry[]) => ({
  seq: BigInt(trail.length),
  hash: trail.at(-1)?.hash ?? genesisHash,
  keptFrom: 1n,
});

function check(trail: ChainedEntry[], head = headOf(trail)) {
  const checker = trailChecker(head, []);
  trail.every((entry) => checker.add(entry));
  return checker.finish(0).problem;
}

it("finds nothing in a trail as it was written, nor in an empty one", () => {
  expect(check(aTrail(5))).toBeNull();
  expect(check([])).toBeNull();
});

it("finds every removal, swap and repetition at its place", () => {
  for (let i = 0; i < 5; i += 1) {
    const trail = aTrail(5);
    const head = headOf(trail);
    expect(check(trail.toSpliced(i, 1), head)).toMatchObject({ seq: i + 1 });
    const twice = trail[i];
    if (twice)
      expect(check(trail.toSpliced(i, 0, twice), head)).toMatchObject({ kind: "inserted", seq: i + 1 });
    const [a, b] = [trail[i], trail[i + 1]];
    if (a && b)
      expect(check(trail.toSpliced(i, 2, b, a), head)).toMatchObject({ kind: "removed", seq: i + 1 });
  }
});

it("tells a text from the same letters cut elsewhere, and nothing from empty", () => {
  const [entry] = aTrail(1);
  if (!entry) return;
  const hashes = [
    { ...entry, actorId: "1a", actorLabel: "da" },
    { ...entry, actorId: "1", actorLabel: "Ada" },
    { ...entry, purpose: "" },
    { ...entry, purpose: "-" },
  ].map(entryHash);
  expect(new Set(hashes).size).toBe(hashes.length);
});
