import { expect, it } from "vitest";
import { veiledColumns } from "./veil-columns";

const column = (name: string, masking: "keep" | "redact" | "pseudonym" | null = null) => ({
  name,
  type: "text",
  masking,
  pii: null,
});
const decision = (name: string, masking: "keep" | "redact" | null = null) => ({
  name,
  masking,
});
const none = new Set<string>();

it("hides what was published in clear and is masked by now", () => {
  const written = [column("id"), column("email"), column("name", "pseudonym"), column("_version")];
  const current = [column("id"), column("email", "pseudonym"), column("name", "pseudonym")];
  const decided = ["id", "email", "name"].map((name) => decision(name));
  expect([...veiledColumns(written, current, decided, none)]).toEqual(["email"]);
});

it("hides at once what somebody chose to mask, and what is dropped by now", () => {
  const written = [column("id"), column("note"), column("city")];
  expect([
    ...veiledColumns(
      written,
      [column("id"), column("note")],
      [decision("note", "redact"), decision("city")],
      new Set(["note"]),
    ),
  ]).toEqual(["note", "city"]);
});

it("shows what is kept on purpose, and columns no file knows any more", () => {
  const written = [column("id"), column("old")];
  expect([...veiledColumns(written, [column("id")], [decision("id", "keep")], none)]).toEqual([]);
});

it("hides at once what somebody named personal, or the policy masks by now", () => {
  const written = [column("alias"), column("city", "keep")];
  const decided = [decision("alias"), decision("city")];
  expect([...veiledColumns(written, written, decided, new Set(["alias", "city"]))]).toEqual([
    "alias",
    "city",
  ]);
});
