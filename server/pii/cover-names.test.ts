import { expect, it } from "vitest";
import { coverColumnNames, coverFileName, coverName } from "./cover-names";

it.each([
  ["note for kirsten.holm@example.dk", "note for [EMAIL]"],
  ["010190-1234 visits", "[NATIONAL_ID] visits"],
  ["DK5000400440116243", "[IBAN]"],
  ["Anna", "Anna"],
  ["2024-01-01", "2024-01-01"],
  ["20240101", "20240101"],
  ["revenue 12345678", "revenue 12345678"],
  ["e-mail", "e-mail"],
])("a name such as %s is shown as %s", (name, shown) => {
  expect(coverName(name)).toBe(shown);
});

it("keeps the ending of a file", () => {
  expect(coverFileName("members of jytte.holm@example.dk.csv")).toBe("members of [EMAIL].csv");
  expect(coverFileName("jytte.holm@example.dk.csv.gz")).toBe("[EMAIL].csv.gz");
  expect(coverFileName("orders_2024-01-01.csv")).toBe("orders_2024-01-01.csv");
});

it("keeps columns apart", () => {
  expect(coverColumnNames(["a@example.dk", "id", "b@example.dk", "[EMAIL]_2"])).toEqual([
    "[EMAIL]",
    "id",
    "[EMAIL]_3",
    "[EMAIL]_2",
  ]);
});
