/** Something done now and then. */
export type Loop = {
  /** Do it as soon as possible; once more if it is being done right now. */
  poke(): void;
  /** Resolves when it is not being done and never will be again. */
  stop(): Promise<void>;
};

/** Does `work` every `intervalMs`, never twice at once. It must not throw. */
export function startLoop(intervalMs: number, work: () => Promise<void>): Loop {
  let stopped = false;
  let again = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const turn = () => {
    clearTimeout(timer);
    if (stopped || running) {
      again = true;
      return;
    }
    again = false;
    running = work().finally(() => {
      running = undefined;
      if (stopped) return;
      if (again) turn();
      else timer = setTimeout(turn, intervalMs);
    });
  };
  turn();

  return {
    poke: turn,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
