import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineSession } from "@/server/platform/engine";
import type { PiiEntity } from "../pii/schema";
import { maskTable } from "./mask-table";
import type { ColumnMasking } from "./plan-masking";

const key = Buffer.alloc(32, 9);
let session: EngineSession;

beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
});
afterAll(() => session.close());

const masking = (strategy: ColumnMasking["strategy"], entity: PiiEntity | null): ColumnMasking => ({
  strategy,
  entity,
  scheme: null,
  country: null,
  form: "value",
  why: "",
});

describe("running text", () => {
  it("loses only its spans", async () => {
    await session.run(
      "CREATE OR REPLACE TABLE notes AS SELECT 1 AS _row, 'Ring til Bo på 20123456 i dag' AS note",
    );
    const detect = (text: string) => {
      if (!text.includes("20123456")) return [];
      return [
        {
          start: text.indexOf("Bo"),
          end: text.indexOf("Bo") + 2,
          entity: "PERSON" as const,
          score: 1,
          recogniser: "x",
        },
        {
          start: text.indexOf("20"),
          end: text.indexOf("20") + 8,
          entity: "PHONE" as const,
          score: 1,
          recogniser: "x",
        },
      ];
    };
    const plan = new Map([["note", { ...masking("redact", "PERSON"), form: "text" as const }]]);
    const columns = [{ name: "note", type: "text" as const }];
    await maskTable(session, "notes", "notes_out", columns, plan, key, { detect });
    expect((await session.row("SELECT note FROM notes_out")).note).toBe("Ring til [PERSON] på [PHONE] i dag");
    await maskTable(session, "notes", "notes_out", columns, plan, key);
    expect((await session.row("SELECT note FROM notes_out")).note).toBe("•••");
  });

  it("loses long numbers that nothing explains", async () => {
    await session.run(
      "CREATE OR REPLACE TABLE notes AS SELECT 1 AS _row, '1099 4230830968, 12.500 kr. on 2024-01-31' AS note",
    );
    const plan = new Map([["note", { ...masking("partial", "PERSON"), form: "text" as const }]]);
    await maskTable(session, "notes", "notes_out", [{ name: "note", type: "text" }], plan, key, {
      detect: () => [],
    });
    expect((await session.row("SELECT note FROM notes_out")).note).toBe("•••, 12.500 kr. on 2024-01-31");
  });

  it("loses the rest of a name with it, and a document as a whole", async () => {
    await session.run(
      "CREATE OR REPLACE TABLE notes AS SELECT 1 AS _row, 'Ring til Bo Skovbjerg-Ek på Fyn' AS note",
    );
    const detect = () => [{ start: 9, end: 11, entity: "PERSON" as const, score: 1, recogniser: "x" }];
    const plan = new Map([["note", { ...masking("redact", "PERSON"), form: "text" as const }]]);
    await maskTable(session, "notes", "notes_out", [{ name: "note", type: "text" }], plan, key, { detect });
    expect((await session.row("SELECT note FROM notes_out")).note).toBe("Ring til [PERSON] på Fyn");
    await maskTable(session, "notes", "notes_out", [{ name: "note", type: "json" }], plan, key, { detect });
    expect((await session.row("SELECT note FROM notes_out")).note).toBe("•••");
  });
});

describe("pseudonyms in columns and in texts", () => {
  it("are the same for one person, however the number is written", async () => {
    await session.run(`CREATE OR REPLACE TABLE calls AS
      SELECT 1 AS _row, 'anna@example.com' AS email, '+45 12 34 56 78' AS phone, 'Ring 12345678, skriv Anna@Example.com' AS note
      UNION ALL SELECT 2, 'ANNA@example.com ', '12345678', 'Ring +4512345678 eller anna@example.com'
      UNION ALL SELECT 3, NULL, '0045 12345678', 'Alt i orden'`);
    const columns = ["email", "phone", "note"].map((name) => ({ name, type: "text" as const }));
    const plan = new Map([
      ["email", masking("pseudonym", "EMAIL")],
      ["phone", masking("pseudonym", "PHONE")],
      ["note", { ...masking("pseudonym", "PHONE"), form: "text" as const }],
    ]);
    await maskTable(session, "calls", "calls_out", columns, plan, key, { detect: () => [], region: "DK" });
    const rows = await session.rows<Record<string, string | null>>("SELECT * FROM calls_out");
    const { email, phone } = rows[0] ?? {};
    expect(phone).toMatch(/^\+45 psn-[0-9a-f]{24}$/);
    expect(rows).toEqual([
      { _row: 1, email, phone, note: `Ring ${phone}, skriv ${email}` },
      { _row: 2, email, phone, note: `Ring ${phone} eller ${email}` },
      { _row: 3, email: null, phone, note: "Alt i orden" },
    ]);
  });

  it("find the row's short names, and Chinese ones, too", async () => {
    await session.run(`CREATE OR REPLACE TABLE calls AS SELECT 1 AS _row, 'Bo Lund' AS name, 'Bo ringede' AS note
      UNION ALL SELECT 2, '王伟', '王伟来电' UNION ALL SELECT 3, 'Ida Holm', 'Bo ringede'`);
    const columns = ["name", "note"].map((name) => ({ name, type: "text" as const }));
    const plan = new Map([
      ["name", masking("redact", "PERSON")],
      ["note", { ...masking("redact", "PERSON"), form: "text" as const }],
    ]);
    await maskTable(session, "calls", "calls_out", columns, plan, key, { detect: () => [], region: "DK" });
    const rows = await session.rows<{ note: string }>("SELECT note FROM calls_out");
    expect(rows.map(({ note }) => note)).toEqual(["[PERSON] ringede", "[PERSON]来电", "Bo ringede"]);
  });
});
