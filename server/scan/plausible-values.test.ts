import { describe, expect, it } from "vitest";
import { analyse } from "./analyse-for-tests";

const rows = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i));
const flagged = (cells: readonly { row: unknown; column: unknown; check: unknown }[]) =>
  cells
    .filter(({ column }) => column !== null)
    .map(({ row, column, check }) => `${row} ${column} ${String(check).split(".").slice(0, 2).join(".")}`);

describe("numbers and dates that cannot be", () => {
  it("are births to come, and a hire before a birth blames the birth", async () => {
    const lines = rows(60, (i) => {
      const birth =
        i === 5 ? "2099-01-01" : i === 9 ? "2021-03-04" : `19${60 + (i % 30)}-01-${10 + (i % 19)}`;
      return `${birth},20${10 + (i % 8)}-05-01`;
    });
    await analyse(["birth_date,hire_date", ...lines], {}, (_, cells) => {
      expect(flagged(cells)).toEqual([
        "6 birth_date accuracy.outlier",
        "6 birth_date consistency.order",
        "6 birth_date validity.birth",
        "10 birth_date consistency.order",
      ]);
    });
  });

  it("are negative quantities, while sums of money may be negative", async () => {
    const lines = rows(
      200,
      (i) => `${i === 20 ? -4 : 1 + (i % 13)},${i === 30 ? -44 : 10 + ((i * 37) % 900)}`,
    );
    await analyse(["quantity,paid_back", ...lines], {}, (_, cells) => {
      expect(flagged(cells)).toEqual(["21 quantity accuracy.outlier"]);
    });
  });

  it("are far from those of their kind, though not from all", async () => {
    const lines = rows(300, (i) => {
      const sodium = i % 2 === 0;
      const value = sodium ? 136 + (i % 9) : 4 + (i % 7) / 10;
      return `${sodium ? "sodium" : "potassium"},${i === 40 ? 13.9 : i === 51 ? 44 : value}`;
    });
    await analyse(["test,value", ...lines], {}, (_, cells) => {
      expect(flagged(cells)).toEqual(["41 value accuracy.within", "52 value accuracy.within"]);
    });
  });

  it("group thousands where no other does", async () => {
    const lines = rows(100, (i) => `${i};${i === 7 ? "79,500" : 20_000 + i * 500}`);
    await analyse(["id;salary", ...lines], {}, (_, cells) => {
      expect(cells).toMatchObject([{ row: 8, check: "consistency.thousands.salary", suggestion: "79500" }]);
    });
  });
});

it("a value that two columns determine is told where it is missing, and corrected where it is another's", async () => {
  const places = rows(10, (i) =>
    [`${1000 + i * 11}`, `Town ${"ABCDEFGHIJ"[i]}borg`, `County of ${"KLMNOPQRST"[i]}`].join(),
  );
  const lines = rows(300, (i) => {
    const [zip = "", town = "", county = ""] = (places[i % 10] ?? "").split(",");
    if (i === 12) return `${zip},${town},`;
    const other = (places[(i + 3) % 10] ?? "").split(",")[2];
    return `${zip},${town},${i % 31 === 7 ? other : county}`;
  });
  await analyse(["zip,town,county", ...lines], {}, (_, cells) => {
    expect(cells.find(({ row }) => row === 13)).toMatchObject({
      check: "completeness.determined.county",
      suggestion: "County of M",
    });
    const wrong = cells
      .filter(({ check }) => check === "consistency.dependency.county")
      .map(({ row }) => row);
    expect(wrong).toEqual(rows(300, String).flatMap((_, i) => (i % 31 === 7 ? [i + 1] : [])));
  });
});

it("accuracy is not measured by a spelling that numbers do not have", async () => {
  const lines = rows(40, (i) => `${100 + (i % 3)},${i}`);
  await analyse(["lane,id", ...lines], {}, ({ quality }) => {
    const ids = quality.dimensions.accuracy.checks.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("accuracy.spelling"))).toEqual([]);
  });
});

it("one cell gets one suggestion: what other rows say goes before a similar word", async () => {
  const lines = rows(200, (i) => {
    const city = ["North Haven", "South Haven", "Westbrook", "Eastbrook"][i % 4] ?? "";
    return `${5000 + (i % 4)},${i === 10 ? "Westbrok" : city},${["NH", "SH", "WB", "EB"][i % 4]}`;
  });
  await analyse(["zip,city,code", ...lines], {}, (_, cells) => {
    const suggestions = cells.filter(({ row }) => row === 11).map(({ suggestion }) => suggestion);
    expect(suggestions.length).toBeGreaterThan(1);
    expect(new Set(suggestions.filter((one) => one !== null))).toEqual(new Set(["Westbrook"]));
  });
});
