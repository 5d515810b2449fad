import { toAtlasError } from "@/server/platform/errors";

/** Prints what a start does, one line per finished step with the time it took. */
export type Steps = {
  step<T>(label: string, work: () => Promise<T>, done?: (result: T) => string): Promise<T>;
};

type Output = { write(text: string): unknown; isTTY?: boolean };

const labelWidth = 44;

export function openSteps(output: Output = process.stdout): Steps {
  const paint = (code: number, text: string) => (output.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);
  const line = (mark: string, label: string, startedAt: number) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    output.write(`${mark} ${label.padEnd(labelWidth)} ${paint(2, `${seconds} s`)}\n`);
  };
  return {
    async step(label, work, done = () => label) {
      const startedAt = performance.now();
      try {
        const result = await work();
        line(paint(32, "✓"), done(result), startedAt);
        return result;
      } catch (error) {
        if (toAtlasError(error).kind !== "cancelled") line(paint(31, "✗"), label, startedAt);
        throw error;
      }
    },
  };
}
