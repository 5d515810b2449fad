import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { QueueSettings } from "@/server/platform/queue";
import type { TestDatabase } from "../../../support/database";

export type TestQueue = { settings: QueueSettings; stop(): Promise<void> };

const redisServer = findRedis();

/** The ways jobs can be delivered. One that this machine cannot offer is reported as skipped. */
export const queues = [
  {
    name: "PostgreSQL",
    available: true,
    open: async (database: TestDatabase): Promise<TestQueue> => ({
      settings: { databaseUrl: database.url },
      stop: () => Promise.resolve(),
    }),
  },
  {
    name: redisServer ? "Redis" : "Redis (redis-server is not installed)",
    available: redisServer !== undefined,
    open: (): Promise<TestQueue> => startRedis(redisServer ?? "redis-server"),
  },
];

async function startRedis(binary: string): Promise<TestQueue> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), "atlas-redis-"));
  const server: ChildProcess = spawn(
    binary,
    ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--appendonly", "no"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await new Promise<void>((resolve, reject) => {
    server.once("exit", () => reject(new Error("redis-server did not start.")));
    server.stdout?.on("data", (text) => String(text).includes("Ready to accept") && resolve());
  });
  return {
    settings: { redisUrl: `redis://127.0.0.1:${port}` },
    async stop() {
      const ended = once(server, "exit");
      server.kill();
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function findRedis(): string | undefined {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return "redis-server";
  } catch {
    return undefined;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port.");
  return address.port;
}
