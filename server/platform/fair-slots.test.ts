import { expect, it } from "vitest";
import { FairSlots } from "./fair-slots";

/** Lets what is settled go on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

it("keeps a place for others, however much one asks for", async () => {
  const slots = new FairSlots(3, 2);
  const entered: string[] = [];
  const ask = async (key: string) => {
    const leave = await slots.take(key);
    entered.push(key);
    return leave;
  };
  const [first] = [ask("a"), ask("a"), ask("a"), ask("a")];
  await settle();
  expect(entered).toEqual(["a", "a"]);
  const other = await ask("b");
  void ask("c");
  await settle();
  expect(entered).toEqual(["a", "a", "b"]);
  // Who waits longest goes first, but not where it already holds all it may.
  other();
  await settle();
  expect(entered).toEqual(["a", "a", "b", "c"]);
  (await first)?.();
  await settle();
  expect(entered).toEqual(["a", "a", "b", "c", "a"]);
});

it("gives a place back once", async () => {
  const slots = new FairSlots(1, 1);
  const leave = await slots.take("a");
  leave();
  leave();
  await slots.take("a");
  let second = false;
  void slots.take("b").then(() => (second = true));
  await settle();
  expect(second).toBe(false);
});
