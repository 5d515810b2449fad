import { EngineSession } from "./engine";
import { env } from "./env";
import { FairSlots } from "./fair-slots";
import type { Lake } from "./lake";
import { type Scratch, scratchDir } from "./scratch";

/** Statements of readers that run at the same time; the rest wait their turn. One workspace never takes all. */
const slots = new FairSlots(4, 3);
const statementTimeoutMs = 30_000;
/** Workspaces whose instance is kept open. An idle one costs some two megabytes, opening one ten milliseconds. */
const keptInstances = 16;

type Instance = { root: Promise<EngineSession>; scratch: Promise<Scratch>; readers: number };

/** By workspace, the least recently used first. */
const instances = new Map<string, Instance>();

/**
 * Runs `work` on a connection to the reading instance of a workspace, which can open that workspace's files and no
 * others. What it writes goes into `session.tempDir`. Nothing is kept between calls but the instance: opening one for
 * each request would cost more than most requests.
 */
export async function withReader<T>(
  lake: Lake,
  work: (session: EngineSession) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const leave = await slots.take(lake.workspaceId);
  const instance = take(lake);
  try {
    const session = await (await instance.root).fork(signal);
    try {
      return await work(session);
    } finally {
      session.close();
    }
  } finally {
    instance.readers -= 1;
    closeIdle();
    leave();
  }
}

function take(lake: Lake): Instance {
  const { workspaceId } = lake;
  const instance = instances.get(workspaceId) ?? open(lake);
  instance.readers += 1;
  instances.delete(workspaceId);
  instances.set(workspaceId, instance);
  return instance;
}

function open(lake: Lake): Instance {
  const { ATLAS_ENGINE_MEMORY_MB, ATLAS_ENGINE_THREADS } = env();
  const scratch = scratchDir("readers");
  const root = Promise.all([scratch, lake.folders()]).then(([{ path }, folders]) =>
    EngineSession.open({
      // Tables of thousands of columns need all of it; at most four workspaces read at once.
      memoryMb: ATLAS_ENGINE_MEMORY_MB,
      threads: ATLAS_ENGINE_THREADS,
      tempDir: path,
      statementTimeoutMs,
      sandbox: { folders },
      cachesFiles: false,
    }),
  );
  const instance = { root, scratch, readers: 0 };
  // A failed opening must not be remembered: the next reader tries again.
  root.catch(() => {
    if (instances.get(lake.workspaceId) === instance) instances.delete(lake.workspaceId);
    return discard(instance);
  });
  return instance;
}

function closeIdle(): void {
  for (const [workspaceId, instance] of instances) {
    if (instances.size <= keptInstances) return;
    if (instance.readers > 0) continue;
    instances.delete(workspaceId);
    void discard(instance);
  }
}

async function discard({ root, scratch }: Instance): Promise<void> {
  await root.then(
    (session) => session.close(),
    () => undefined,
  );
  await scratch.then(
    (folder) => folder.remove(),
    () => undefined,
  );
}
