import { expect, it } from "vitest";
import { readFailure } from "./failure";

it("keeps the server's own sentence, field and id", () => {
  const atlas = { message: "Taken.", kind: "conflict", code: "a.b", field: "name", requestId: "r1" };
  expect(readFailure(Object.assign(new Error("x"), { data: { atlas } }))).toEqual(atlas);
});

it("says that Atlas did not answer when nothing came back", () => {
  expect(readFailure(new TypeError("fetch failed")).code).toBe("interface.unreachable");
  expect(readFailure(null).kind).toBe("unavailable");
});
