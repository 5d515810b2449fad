import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { EngineSession } from "@/server/platform/engine";
import { contents, inScratch } from "../session-for-tests";
import { scanBytes } from "../text/scan-bytes";
import { loadFast, mayLoadFast } from "./load-fast";
import { createRejectedTable } from "./load-records";
import { planDelimited } from "./open-delimited";
import { readCarefully } from "./read-delimited";

/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = [
  "a",
  "7",
  " ",
  ",",
  ";",
  "\n",
  '"',
  "'",
  "é",
  "0101",
  "NA",
  "\\",
  "\t",
  "  x",
  "2024-01-02",
  "=1+1",
  "🙂",
];

function randomCell(random: () => number, end: string): string {
  if (random() < 0.15) return "";
  if (random() < 0.05) return '""';
  const text = Array.from(
    { length: 1 + Math.floor(random() * 4) },
    () => pieces[Math.floor(random() * pieces.length)],
  ).join("");
  const unsafe = /[,"\n\r]/.test(text) || random() < 0.1;
  return unsafe ? `"${text.replaceAll('"', '""').replaceAll("\n", end)}"` : text;
}

function randomFile(seed: number): { content: string; width: number } {
  const random = randomOf(seed);
  const width = 2 + Math.floor(random() * 5);
  const end = random() < 0.5 ? "\n" : "\r\n";
  const header = Array.from({ length: width }, (_, i) => `name_${i}`).join(",");
  const rows = Array.from({ length: 5 + Math.floor(random() * 60) }, () =>
    Array.from({ length: width }, () => randomCell(random, end)).join(","),
  );
  return { content: [header, ...rows].join(end) + (random() < 0.7 ? end : ""), width };
}

async function readBothWays(session: EngineSession, dir: string, content: string, width: number) {
  const path = `${dir}/random.csv`;
  await writeFile(path, content);
  const options = {
    dialect: { delimiter: ",", quote: '"', escape: '"', header: true, skip: 0, comment: null },
  };
  const plan = planDelimited(Buffer.from(content), true, options);
  const facts = await scanBytes(path, { checkUtf8: true });
  const place = { session, table: "t", scratchDir: dir, estimatedBytes: content.length };
  await createRejectedTable(place);
  const fast = mayLoadFast(plan.grammar, plan.layout, facts)
    ? await loadFast(place, path, plan.columns, plan.grammar, plan.layout, facts)
    : null;
  const fastContents = fast === null ? null : await contents(session, width);
  await session.run("DROP VIEW IF EXISTS t");
  await readCarefully(place, path, plan, facts, {}, {});
  return { fast: fastContents, careful: await contents(session, width) };
}

describe("the engine's reader and the careful one", () => {
  it("agree on every cell and line of random files", async () => {
    await inScratch(async (session, dir) => {
      let compared = 0;
      for (let seed = 1; seed <= 200; seed++) {
        const { content, width } = randomFile(seed);
        const { fast, careful } = await readBothWays(session, dir, content, width);
        await session.run(
          "DROP VIEW IF EXISTS t; DROP TABLE IF EXISTS t__data; DROP TABLE IF EXISTS t__numbered__data",
        );
        if (fast === null) continue;
        compared++;
        expect(careful, `seed ${seed}: ${JSON.stringify(content)}`).toEqual(fast);
      }
      expect(compared).toBeGreaterThan(100);
    });
  }, 120_000);
});
