import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { quoteText, withSession } from "@/server/platform/engine";
import type { InferredType } from "@/server/profiling/schema";
import { planStandardising } from "./plan-standardising";
import { standardiseTable } from "./standardise-table";

const text: InferredType = { type: "text", format: null, decimal: null, thousands: null, ambiguous: false };

/** What becomes of these texts in a column of the given type and meaning. */
async function standard(
  values: string[],
  inferred: InferredType,
  semanticType: string | null = null,
  disguised: string[] = [],
) {
  return withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    const rows = values.map((value, i) => `(${quoteText(value)}, ${i + 1}, ${i + 2})`).join(", ");
    await session.run(`CREATE TABLE raw AS SELECT * FROM (VALUES ${rows}) AS v(x, _row, _line)`);
    const plan = planStandardising([{ name: "x", inferred, semanticType, disguised }], {
      defaultRegion: "DK",
    });
    await standardiseTable(session, "raw", "chart", plan);
    const found = await session.rows("SELECT x FROM chart ORDER BY _row");
    return found.map(({ x }) => x);
  });
}

describe("planStandardising", () => {
  it("trims text, composes Unicode and turns texts that mean missing into null", async () => {
    expect(await standard(["  Åse\u00a0", "A\u030ase", "N/A", " "], text, null, ["N/A"])).toEqual([
      "Åse",
      "Åse",
      null,
      null,
    ]);
  });

  it("writes phones as E.164 and leaves what is no number", async () => {
    const phones = [
      "20 12 34 56",
      "+45 2012 3456",
      "0045 20123456",
      "+44 (0)20 7946 0958",
      "020 7946",
      "ring til mig",
    ];
    expect(await standard(phones, text, "phone")).toEqual([
      "+4520123456",
      "+4520123456",
      "+4520123456",
      "+442079460958",
      "020 7946",
      "ring til mig",
    ]);
  });

  it("turns country and currency names into codes and keeps the unknown", async () => {
    expect(await standard(["Danmark", "dk", "DNK", "United States", "Atlantis"], text, "country")).toEqual([
      "DK",
      "DK",
      "DK",
      "US",
      "Atlantis",
    ]);
    expect(await standard(["Danish krone", "eur", "£", "doubloons"], text, "currency")).toEqual([
      "DKK",
      "EUR",
      "GBP",
      "doubloons",
    ]);
  });

  it("lowers e-mail addresses", async () => {
    expect(await standard(["Anna@Example.COM"], text, "email")).toEqual(["anna@example.com"]);
  });

  it("reads Danish dates and decimals exactly, and leaves misfits null", async () => {
    const dates: InferredType = { ...text, type: "date", format: "%d-%m-%Y", misfits: 1 };
    expect(await standard(["31-12-2024", "31-02-2024"], dates)).toEqual(["2024-12-31", null]);
    const money: InferredType = {
      ...text,
      type: "decimal",
      decimal: "comma",
      thousands: "point",
      precision: 30,
      scale: 2,
    };
    expect(await standard(["1.234,50", "12345678901234567,89", "1,5e3"], money)).toEqual([
      1234.5,
      "12345678901234567.89",
      null,
    ]);
  });

  it("leaves a column alone when told so", () => {
    const plan = planStandardising(
      [{ name: "x", inferred: { ...text, type: "integer" }, semanticType: null }],
      {
        defaultRegion: "DK",
        overrides: { x: { standardise: false } },
      },
    );
    expect(plan.columns[0]).toMatchObject({ type: "text", expression: '"x"', standardisers: [] });
  });
});
