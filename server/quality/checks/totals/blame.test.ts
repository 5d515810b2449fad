import { expect, it } from "vitest";
import type { ScoredColumn } from "../../define-dimension";
import { blame } from "./blame";
import type { Law } from "./find-laws";

const column = (name: string, scale = 0) =>
  ({ name, facts: { inferred: { scale } } }) as unknown as ScoredColumn;
const [quantity, price, net, vat, gross] = [
  column("quantity"),
  column("price", 2),
  column("net", 2),
  column("vat", 2),
  column("gross", 2),
];
const product: Law = { total: net, parts: [quantity, price], sign: "*" };
const sum: Law = { total: gross, parts: [net, vat], sign: "+" };
const values = new Map([
  [quantity, Float64Array.from([1, 2, 2, 3, 2, 2])],
  [price, Float64Array.from([10, 20, 30, 40, 50, 60])],
  [net, Float64Array.from([10, 40, 60, 120, 100, 120])],
]);
const wrong = (broken: Parameters<typeof blame>[1]) =>
  blame([product, sum], broken, values).map((one) => `${one.row} ${one.column.name} ${one.suggestion}`);

it("blames the cell in which two broken laws meet", () => {
  const broken = [
    { law: product, row: 1, numbers: [400, 2, 20] },
    { law: sum, row: 1, numbers: [50, 400, 10] },
  ];
  expect(wrong(broken)).toEqual(["1 net 40.00", "1 net 40.00"]);
});

it("clears a cell that another law confirms, and blames the one that needs a usual number", () => {
  expect(wrong([{ law: product, row: 2, numbers: [60, 200, 30] }])).toEqual(["2 quantity 2"]);
});

it("blames the total where nothing speaks for another", () => {
  expect(wrong([{ law: sum, row: 3, numbers: [151, 120, 30] }])).toEqual(["3 gross 150.00"]);
});
