import { describe, expect, it } from "vitest";
import {
  actionsText,
  endOfDay,
  limitsMakeSense,
  limitsText,
  objectText,
  readWho,
  subjectText,
} from "./grant-words";

const id = "0198c0de-0000-7000-8000-000000000001";

describe("words about grants", () => {
  it("name built-in roles as people know them, and others by their own name", () => {
    expect(subjectText({ kind: "role", id: "engineer", name: "engineer" })).toBe("Data engineer");
    expect(subjectText({ kind: "group", id, name: "Sales" })).toBe("Sales");
    expect(subjectText({ kind: "key", id, name: null })).toBe("A key that is gone");
  });

  it("name what a grant speaks of", () => {
    expect(objectText({ kind: "workspace", id: "", name: "Everything" })).toBe("Everything");
    expect(objectText({ kind: "tag", id: "finance", name: "finance" })).toBe("Tag finance");
    expect(objectText({ kind: "dataset", id, name: null })).toBe("A data set that is gone");
  });

  it("list actions in the order they are offered", () => {
    expect(actionsText(["export", "read_masked"])).toBe("Read, Export");
  });

  it("say which columns and rows a grant is limited to", () => {
    expect(limitsText({ columns: [], rowFilter: null })).toBe("");
    expect(limitsText({ columns: ["a", "b"], rowFilter: "c > 1" })).toBe("a, b; rows where c > 1");
    expect(limitsText({ columns: ["a", "b", "c", "d"], rowFilter: null })).toBe("4 columns");
  });

  it("offer limits only where reading alone is granted", () => {
    expect(limitsMakeSense(["read_masked", "export"])).toBe(true);
    expect(limitsMakeSense(["read_masked", "write"])).toBe(false);
    expect(limitsMakeSense([])).toBe(false);
  });
});

describe("what the address says", () => {
  it("is a person or a key by id, and nothing else", () => {
    expect(readWho(`person:${id}`)).toEqual({ kind: "person", id });
    expect(readWho(`group:${id}`)).toBeNull();
    expect(readWho("person:me")).toBeNull();
  });
});

describe("an expiry", () => {
  it("is the end of the day that was chosen", () => {
    expect(endOfDay("2026-02-28")).toEqual(new Date(2026, 2, 1));
    expect(endOfDay("soon")).toBeNull();
  });
});
