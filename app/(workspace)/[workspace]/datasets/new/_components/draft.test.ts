import { describe, expect, it } from "vitest";
import { defaultDatasetSettings, type UploadPreview } from "@/server/catalog/schema";
import { draftFor, keyOf, loadInput, nameOfFile, newDraft, whyNot } from "./draft";

const column = (name: string): UploadPreview["columns"][number] => ({
  name,
  sourceName: name,
  type: "text",
  pii: null,
  nulls: 0,
  distinct: 2,
});
const preview: UploadPreview = {
  upload: { id: "u1", fileName: "people.csv", bytes: 10, sha256: "00", createdAt: new Date(0) },
  source: {
    path: "people.csv",
    format: "csv",
    bytes: 10,
    encoding: "utf-8",
    dialect: null,
    sheet: null,
    sheets: null,
  },
  notes: [],
  rejected: [],
  columns: [column("id"), column("city")],
  rows: [],
  rowsRead: 2,
  complete: true,
  proposedKey: ["id"],
};
const existing = {
  kind: "existing",
  id: "d1",
  name: "People",
  settings: { ...defaultDatasetSettings, mode: "append", key: ["id"], read: { encoding: "windows-1252" } },
} as const;

describe("loading into a new data set", () => {
  it("takes the name of the file and the proposed key", () => {
    expect(loadInput(newDraft("people.2026.csv"), preview)).toEqual({
      uploadId: "u1",
      name: "people.2026",
      settings: { key: ["id"] },
    });
  });

  it("sends what a person decided and nothing else", () => {
    const draft = { ...newDraft("people.csv"), key: [], types: { city: "integer" as const } };
    expect(loadInput(draft, preview).settings).toEqual({ columns: { city: { type: "integer" } } });
  });
});

describe("loading into a data set that exists", () => {
  it("begins with its settings and sends no settings when nothing was changed", () => {
    const draft = draftFor({ ...existing, settings: { ...existing.settings, key: ["id"] } });
    expect(draft.read).toEqual({ encoding: "windows-1252" });
    expect(loadInput(draft, preview)).toEqual({ uploadId: "u1", datasetId: "d1" });
  });

  it("keeps what was fixed about other columns", () => {
    const settings = { ...existing.settings, key: ["id"], columns: { id: { description: "Number" } } };
    const draft = { ...draftFor({ ...existing, settings }), types: { id: "text" as const } };
    expect(loadInput(draft, preview).settings).toEqual({
      columns: { id: { description: "Number", type: "text" } },
    });
  });
});

describe("what keeps a file from being loaded", () => {
  it("is nothing when all is known", () => {
    expect(whyNot(newDraft("people.csv"), preview)).toBeNull();
  });

  it("names what is missing", () => {
    const draft = newDraft("people.csv");
    expect(whyNot({ ...draft, target: { kind: "new", name: " " } }, preview)).toBe(
      "Give the data set a name.",
    );
    expect(whyNot({ ...draft, mode: "upsert", key: [] }, preview)).toMatch(/^Upsert needs a key/);
    expect(whyNot({ ...draft, key: ["number"] }, preview)).toMatch(/^The file has no column number/);
  });
});

it("prefers the key a person chose over the proposed one", () => {
  expect(keyOf({ ...newDraft("a.csv"), key: ["city"] }, preview)).toEqual(["city"]);
});

it.each([
  ["people.csv", "people"],
  ["people.2026.csv.gz", "people.2026"],
  ["README", "README"],
  [".csv", ".csv"],
])("names a data set after %s: %s", (file, name) => expect(nameOfFile(file)).toBe(name));
