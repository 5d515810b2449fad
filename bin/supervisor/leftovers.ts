import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "./process-identity";

const patienceMs = 15_000;

/** Ends what a killed supervisor left running: asked first, then killed. */
export async function endLeftovers(processes: ProcessIdentity[]): Promise<void> {
  const living = processes.filter(isAlive);
  for (const { pid } of living) process.kill(pid, "SIGTERM");
  const deadline = Date.now() + patienceMs;
  while (living.some(isAlive)) {
    if (Date.now() > deadline) for (const { pid } of living.filter(isAlive)) process.kill(pid, "SIGKILL");
    await sleep(50);
  }
}
