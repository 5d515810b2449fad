import { expect, it } from "vitest";
import { initialsOf } from "./initials";

it.each([
  ["Ada Lovelace", "AL"],
  ["Åse Birgitte Øster", "ÅØ"],
  ["ada", "A"],
  ["  ", "?"],
])("shortens %s to %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
