import { join } from "node:path";
import { EngineSession } from "./engine";
import { env } from "./env";

/** Statements of readers that run at the same time; the rest wait their turn. */
const slots = 4;
const statementTimeoutMs = 30_000;

let root: Promise<EngineSession> | undefined;
let free = slots;
const waiting: (() => void)[] = [];

/**
 * Runs `work` on a connection to the process's shared reading instance: opening an instance for each
 * request would cost more than most requests. Nothing is kept between calls.
 */
export async function withReader<T>(
  work: (session: EngineSession) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  await takeSlot();
  try {
    root ??= openRoot();
    const session = await (await root).fork(signal);
    try {
      return await work(session);
    } finally {
      session.close();
    }
  } finally {
    giveSlot();
  }
}

function openRoot(): Promise<EngineSession> {
  const { ATLAS_HOME, ATLAS_ENGINE_MEMORY_MB, ATLAS_ENGINE_THREADS } = env();
  const opening = EngineSession.open({
    memoryMb: ATLAS_ENGINE_MEMORY_MB,
    threads: ATLAS_ENGINE_THREADS,
    tempDir: join(ATLAS_HOME, "tmp", `readers-${process.pid}`),
    statementTimeoutMs,
  });
  // A failed opening must not be remembered: the next reader tries again.
  opening.catch(() => {
    root = undefined;
  });
  return opening;
}

async function takeSlot(): Promise<void> {
  if (free > 0) {
    free -= 1;
    return;
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function giveSlot(): void {
  const next = waiting.shift();
  if (next) next();
  else free += 1;
}
