import { expect, it } from "vitest";
import { oddCase } from "./letter-case";

const plain = [
  "Medical Center",
  "General Hospital",
  "City Line Clinic",
  "San Jose Care",
  "Irrigation Office",
];
const many = Array.from({ length: 300 }, (_, i) => ({ value: `${plain[i % 5]} ${i}`, count: 1 }));
const oddOf = (...values: string[]) => {
  const all = [...many, ...values.map((value) => ({ value, count: 1 }))];
  return oddCase({ values: all, total: all.length });
};

it("takes a word in odd case for a slip where other rows write it otherwise, with one letter moved or too many", () => {
  const slips = ["City LIne", "Medica lCenter", "aSn Jose", "IrrigatioN"];
  expect(oddOf(...slips)).toEqual(slips);
});

it("takes a word several rows write in odd case, and none otherwise, for a word of its own", () => {
  expect(oddOf("Alfa GmbH", "Beta GmbH", "Gamma GmbH", "VfB Delta", "VfB Epsilon", "VfB Zeta")).toEqual([]);
  expect(oddOf("beCloud", "MWingz", "NetWorkS")).toEqual([]);
});

it("finds no case in letters that have none", () => {
  expect(oddOf("ǁKaras Region", "Manuʻa District", "中国的机场 Airport", "مطارات البحرين")).toEqual([]);
});
