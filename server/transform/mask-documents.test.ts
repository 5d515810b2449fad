import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineSession, quoteText } from "@/server/platform/engine";
import { detectSpans } from "../pii/detect-spans";
import { findStrays } from "../pii/find-strays";
import type { PiiPart, PiiVerdict } from "../pii/schema";
import { decryptTable } from "./decrypt-table";
import { maskTable } from "./mask-table";
import { copyMaskingPolicy, planMasking } from "./plan-masking";
import type { MaskingStrategy } from "./schema";

const key = Buffer.alloc(32, 9);
let session: EngineSession;
beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
});
afterAll(() => session.close());

const part = (
  entity: PiiPart["entity"],
  kind: PiiPart["class"],
  form: PiiPart["form"] = "value",
): PiiPart => ({
  entity,
  class: kind,
  country: null,
  scheme: null,
  form,
});
const about = { confidence: 0.9, matched: 2, country: null, scheme: null, evidence: [] };
const verdicts = new Map<string, PiiVerdict | null>([
  ["who", { ...about, entity: "PERSON", class: "direct" }],
  [
    "doc",
    {
      ...about,
      entity: "PERSON",
      class: "direct",
      form: "document",
      parts: {
        "people[].name": part("PERSON", "direct"),
        "people[].mail": part("EMAIL", "direct"),
        "people[].born": part("DATE_OF_BIRTH", "quasi"),
        note: part("PHONE", "direct", "text"),
      },
    },
  ],
]);

const original =
  '{"id": 12345678901234567890, "people": [{"name": "Anne \\"Ann\\" Holm", "mail": "Ann@example.dk", "born": "1980-02-03", "age": null}], "note": "Ring 20 12 34 56, tak", "by": "seen by Jens Hansen"}';

async function masked(cells: string[], chosen?: MaskingStrategy, found = verdicts) {
  const rows = cells.map((cell, i) => `(${i + 1}, 'Jens Hansen', ${quoteText(cell)})`);
  await session.run(
    `CREATE OR REPLACE TABLE docs AS SELECT * FROM (VALUES ${rows.join(", ")}) v(_row, who, doc)`,
  );
  const plan = planMasking(found, copyMaskingPolicy, chosen ? { chosen: new Map([["doc", chosen]]) } : {});
  const columns = [
    { name: "who", type: "text" as const },
    { name: "doc", type: "json" as const },
  ];
  await maskTable(session, "docs", "safe", columns, plan, key, {
    detect: (text) => detectSpans(text, { language: "en", defaultRegion: "DK" }),
    region: "DK",
    isStray: (text) => findStrays(text).length > 0,
  });
  return session.rows<{ who: string; doc: string }>("SELECT who, doc FROM safe ORDER BY _row");
}

describe("JSON documents", () => {
  it("lose their personal parts and nothing else", async () => {
    const [row] = await masked([original]);
    const pseudonym = "psn-[0-9a-f]{32}";
    expect(row?.doc).toMatch(
      new RegExp(
        `^\\{"id": 12345678901234567890, "people": \\[\\{"name": "${pseudonym}", "mail": "psn-[0-9a-f]{24}@masked\\.invalid", "born": "1980", "age": null\\}\\], "note": "Ring \\+45 psn-[0-9a-f]{24}, tak", "by": "seen by ${pseudonym}"\\}$`,
      ),
    );
    expect(row?.doc).toContain(row?.who);
  });

  it("lose an address of mail that stands in a part without a verdict", async () => {
    const [row] = await masked(['{"state": "ask ann@holm-mail.dk", "n": 4520121234}']);
    expect(row?.doc).toMatch(/^\{"state": "ask psn-[0-9a-f]{24}@masked\.invalid", "n": 4520121234\}$/);
  });

  it("that are none are redacted whole, empty ones stay", async () => {
    const rows = await masked(['{"people": [{"name": "Ann', " "]);
    expect(rows.map(({ doc }) => doc)).toEqual(["•••", " "]);
  });

  it("are redacted part by part where somebody chose so", async () => {
    const [row] = await masked([original], "redact");
    expect(JSON.parse(row?.doc ?? "")).toMatchObject({
      people: [{ name: "•••", mail: "•••", born: "•••", age: null }],
    });
  });

  it("come back from encryption as they were", async () => {
    const [row, other] = await masked([original.replace("Jens Hansen", "nobody"), "no document"], "encrypt");
    expect(other?.doc).toMatch(/^enc:/);
    expect(row?.doc).not.toContain("Ann");
    JSON.parse(row?.doc ?? "");
    await decryptTable(session, "safe", "clear", ["who", "doc"], key);
    const [clear, whole] = await session.rows<{ doc: string }>("SELECT doc FROM clear");
    expect(whole?.doc).toBe("no document");
    expect(clear?.doc).toBe(original.replace("Jens Hansen", "nobody"));
  });

  it("lose the persons that are keys, and what stands under them", async () => {
    const byKey = new Map<string, PiiVerdict | null>([
      ["who", null],
      [
        "doc",
        {
          ...about,
          entity: "PERSON",
          class: "direct",
          form: "document",
          parts: { "visits{}": part("PERSON", "direct"), "visits.*.phone": part("PHONE", "direct") },
        },
      ],
    ]);
    const [row] = await masked(['{"visits":{"Bo Lund":{"phone":"20123456","n":2}}}'], undefined, byKey);
    expect(row?.doc).toMatch(
      /^\{"visits":\{"psn-[0-9a-f]{32}":\{"phone":"\+45 psn-[0-9a-f]{24}","n":2\}\}\}$/,
    );
  });
});
