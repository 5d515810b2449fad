import { describe, expect, it } from "vitest";
import { analyse } from "./analyse-for-tests";

const rows = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i));
const rowsOf = (cells: readonly { row: number; check: string }[], check: string) =>
  cells.filter((one) => one.check === check).map(({ row }) => row);

describe("where mistakes are many", () => {
  it("a law of arithmetic is one all the same", async () => {
    const lines = rows(200, (i) => {
      const [quantity, price] = [1 + (i % 9), 3 + ((i * 7) % 40)];
      return [quantity, price, quantity * price * (i % 10 === 3 ? 100 : 1)].join();
    });
    await analyse(["quantity,price,total", ...lines], {}, (_, cells) => {
      expect(rowsOf(cells, "consistency.total.total")).toEqual(rows(20, String).map((_, i) => i * 10 + 4));
    });
  });

  it("numbers of text columns are judged that only mistakes make one of texts", async () => {
    const lines = rows(
      200,
      (i) => `${i},${i % 15 === 4 ? "abt. 12" : i === 31 ? 90_000_000 : 10 + (i % 41)}`,
    );
    await analyse(["row,height", ...lines], {}, ({ profile }, cells) => {
      expect(profile.columns.find(({ name }) => name === "height")?.type).toBe("text");
      expect(rowsOf(cells, "accuracy.outlier.height")).toEqual([32]);
    });
  });
});

it("a value that one row alone has is wrong where another column tells it, though no third does", async () => {
  const odd = new Map([
    [20, "K999"],
    [31, "K817"],
    [52, "K555"],
    [73, "K402"],
  ]);
  const lines = rows(450, (i) => `${i},${odd.get(i) ?? `K10${i % 10}`},Customer ${"ABCDEFGHIJ"[i % 10]}son`);
  await analyse(["row,customer_no,customer", ...lines], {}, (_, cells) => {
    const found = cells.filter(({ check }) => check === "consistency.dependency.customer_no");
    expect(found.map(({ row, suggestion }) => [row, suggestion])).toEqual([
      [21, "K100"],
      [32, "K101"],
      [53, "K102"],
      [74, "K103"],
    ]);
  });
});

describe("how a file writes that a value is missing", () => {
  const severity = async (lines: string[], column: string) =>
    analyse(lines, {}, (_, cells) => [
      ...new Set(
        cells.filter(({ check }) => check === `completeness.disguised.${column}`).map((one) => one.severity),
      ),
    ]);
  const table = (word: (i: number) => string, other: (i: number) => string) => [
    "mass,length,site",
    ...rows(100, (i) => `${word(i)},${other(i)},site ${i % 3}`),
  ];

  it("is no mistake where it is that of a statistical program throughout", async () => {
    const lines = table(
      (i) => (i % 9 === 0 ? "NA" : String(50 + i)),
      (i) => (i === 4 ? "NA" : String(i)),
    );
    expect(await severity(lines, "mass")).toEqual(["info"]);
    expect(await severity(lines, "length")).toEqual(["info"]);
  });

  it("is no mistake either where few rows of several columns have it", async () => {
    const lines = [
      "mass,length,width,site",
      ...rows(
        100,
        (i) => `${[0, 1, 2].map((k) => (i === 7 * k + 4 ? "NA" : i + k)).join(",")},site ${i % 3}`,
      ),
    ];
    expect(await severity(lines, "mass")).toEqual(["info"]);
  });

  it("is one beside empty cells, in one column alone, and in a word", async () => {
    const beside = table(
      (i) => (i % 9 === 0 ? "NA" : i === 5 ? "" : String(50 + i)),
      (i) => (i === 4 ? "NA" : String(i)),
    );
    expect(await severity(beside, "mass")).toEqual(["warning"]);
    const alone = table((i) => (i % 9 === 0 ? "NA" : String(50 + i)), String);
    expect(await severity(alone, "mass")).toEqual(["warning"]);
    const word = table(
      (i) => (i % 9 === 0 ? "N/A" : String(50 + i)),
      (i) => (i === 4 ? "N/A" : String(i)),
    );
    expect(await severity(word, "mass")).toEqual(["warning"]);
  });
});
