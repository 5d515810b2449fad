import { expect, it } from "vitest";
import { grantsQuery } from "./grants-query";

const asked = (query: string) => grantsQuery("acme", new URLSearchParams(query));

it("lists grants in force unless the address asks for others", () => {
  expect(asked("")).toEqual({ workspace: "acme", state: "live" });
  expect(asked("state=ended&search=%20finance%20")).toEqual({
    workspace: "acme",
    state: "ended",
    search: "finance",
  });
});

it("takes no state it does not know, and no more text than is searched for", () => {
  const { state, search } = asked(`state=gone&search=${"x".repeat(200)}`);
  expect(state).toBe("live");
  expect(search).toHaveLength(100);
});
