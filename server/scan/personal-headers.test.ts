import { expect, it } from "vitest";
import { noteOnHeaders } from "./personal-headers";

const none = new Map();

it("warns of columns that are called by persons, as keys of objects too", () => {
  expect(noteOnHeaders(["day", "Jens Hansen", "Anna Nielsen", "Mette Jensen"], none)).toMatch(
    /^3 columns are called/,
  );
  expect(
    noteOnHeaders(["id", "hours.Jens Hansen", "hours.Anna Nielsen", "hours.Mette Jensen"], none),
  ).toMatch(/^3 /);
  expect(noteOnHeaders(["id", "anna.berg@example.com"], none)).toMatch(/^1 column is/);
});

it("takes usual headers, and one that happens to be a name, for none", () => {
  const usual = [
    "Order Date",
    "Ship Mode",
    "Sub Category",
    "Unit Price",
    "Total Amount",
    "Postal Code",
    "Jordan",
  ];
  expect(noteOnHeaders(usual, none)).toBeNull();
  expect(
    noteOnHeaders(["Victoria Station", "visits", "Customer Name", "2024-01-01", "Q1 2026"], none),
  ).toBeNull();
  expect(
    noteOnHeaders(["West Virginia", "North Carolina", "South Dakota", "New York", "Rhode Island"], none),
  ).toBeNull();
});

it("takes a person above persons for one", () => {
  const persons = new Map([["Howard Foster", { entity: "PERSON" as const }]]);
  expect(noteOnHeaders(["Howard Foster", "city"], persons)).toMatch(/^1 column is/);
});
