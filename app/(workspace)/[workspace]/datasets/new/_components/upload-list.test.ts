import { expect, it } from "vitest";
import { type Entry, nextToSend, uploadList } from "./upload-list";

const entry = (id: string, state: Entry["state"] = { kind: "waiting" }): Entry => ({
  id,
  name: `${id}.csv`,
  bytes: 10,
  file: null,
  state,
});

it("sends two files at once, in order, and lets the others wait", () => {
  const sending: Entry["state"] = { kind: "sending", samples: [] };
  expect(nextToSend([entry("a"), entry("b"), entry("c")]).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(nextToSend([entry("a", sending), entry("b"), entry("c")]).map(({ id }) => id)).toEqual(["b"]);
  expect(nextToSend([entry("a", sending), entry("b", sending), entry("c")])).toEqual([]);
});

it("does not take progress of a file that was cancelled meanwhile", () => {
  const list = [entry("a", { kind: "cancelled" })];
  expect(uploadList(list, { kind: "progress", id: "a", sample: { at: 1, sent: 2 } })).toEqual(list);
});
