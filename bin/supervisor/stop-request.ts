import { AtlasError } from "@/server/platform/errors";

export type StopRequest = {
  /** Aborted as soon as somebody asks to stop. */
  signal: AbortSignal;
  /** Rejects then, as `cancelled`. */
  asked: Promise<never>;
  /** Called when somebody asks a second time, out of patience. */
  onInsisting(action: () => void): void;
  /** Ends running preparations after a failure, as a request would. */
  abort(): void;
};

/** Ctrl-C, `kill`, and the closing of the terminal ask to stop. */
export function listenForStop(): StopRequest {
  const controller = new AbortController();
  const insisting: (() => void)[] = [];
  const asked = new Promise<never>((_, reject) => {
    const onSignal = () => {
      if (controller.signal.aborted) for (const action of insisting) action();
      controller.abort();
      reject(new AtlasError("cancelled", "start.stopped", "Stopped."));
    };
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, onSignal);
  });
  asked.catch(() => undefined);
  return {
    signal: controller.signal,
    asked,
    onInsisting: (action) => insisting.push(action),
    abort: () => controller.abort(),
  };
}
