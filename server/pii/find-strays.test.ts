import { describe, expect, it } from "vitest";
import { findStrays } from "./find-strays";

const kinds = (cell: string, usual = false) =>
  findStrays(cell, { usual, defaultRegion: "DK" }).map(({ entity }) => entity);

describe("findStrays", () => {
  it("finds identifiers wherever they stand", () => {
    expect(kinds("mads.thorning@stofanet.dk")).toEqual(["EMAIL"]);
    expect(kinds("070761-4285")).toEqual(["NATIONAL_ID"]);
    expect(kinds("back to DE89 3704 0044 0532 0130 00")).toEqual(["IBAN"]);
    expect(kinds("ring +45 61 22 33 44")).toEqual(["PHONE"]);
  });

  it("leaves codes, times and words alone", () => {
    for (const cell of [
      "shipped",
      "INV-2026-0001",
      "2026-03-01 10:00:00",
      "550e8400-e29b-41d4-a716-446655440000",
      "pkg@1.2.3",
    ])
      expect(kinds(cell)).toEqual([]);
  });

  it("takes a number that looks as its whole column does for what the column holds", () => {
    expect(kinds("1205851239", true)).toEqual([]);
    expect(kinds("a@b-mail.dk", true)).toEqual(["EMAIL"]);
  });
});
