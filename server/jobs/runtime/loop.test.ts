import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { startLoop } from "./loop";

it("works at once, again when poked, and never twice at the same time", async () => {
  let running = 0;
  let most = 0;
  let turns = 0;
  const loop = startLoop(60_000, async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(10);
    running -= 1;
    turns += 1;
  });
  for (let i = 0; i < 5; i += 1) loop.poke();
  await vi.waitFor(() => expect(turns).toBe(2), 5_000);
  await sleep(30);
  expect([turns, most]).toEqual([2, 1]);
  await loop.stop();
  loop.poke();
  await sleep(30);
  expect(turns).toBe(2);
});
