import { setTimeout as sleep } from "node:timers/promises";

const patienceMs = 30_000;
const pauseMs = 100;

/**
 * Waits until the web application reports that everything works. Returns undefined then, or what it
 * still complained about when patience ran out.
 */
export async function waitUntilHealthy(port: number, signal: AbortSignal): Promise<string | undefined> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const complaint = await askHealth(port, signal);
    if (complaint === undefined || signal.aborted) return undefined;
    if (Date.now() > deadline) return complaint;
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

async function askHealth(port: number, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal });
    if (response.ok) return undefined;
    const { checks } = (await response.json()) as { checks?: Record<string, { status?: string }> };
    const failing = Object.entries(checks ?? {}).filter(([, check]) => check.status !== "ok");
    return failing.map(([name, check]) => `${name} ${JSON.stringify(check)}`).join(", ");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
