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
  piiDecision: null,
});

it("hides what was published in clear and is masked by now", () => {
  const written = [column("id"), column("email"), column("name", "pseudonym"), column("_version")];
  const current = [column("id"), column("email", "pseudonym"), column("name", "pseudonym")];
  const decided = ["id", "email", "name"].map((name) => decision(name));
  expect([...veiledColumns(written, current, decided)]).toEqual(["email"]);
});

it("hides at once what somebody chose to mask, and what is dropped by now", () => {
  const written = [column("id"), column("note"), column("city")];
  expect([
    ...veiledColumns(written, [column("id"), column("note")], [decision("note", "redact"), decision("city")]),
  ]).toEqual(["note", "city"]);
});

it("shows what is kept on purpose, and columns no file knows any more", () => {
  const written = [column("id"), column("old")];
  expect([...veiledColumns(written, [column("id")], [decision("id", "keep")])]).toEqual([]);
});
