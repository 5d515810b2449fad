import { createInterface } from "node:readline";
import type { Command } from "commander";
import { detectSpans } from "@/server/pii/detect-spans";
import { fail } from "@/server/platform/errors";
import { readLanguage, readRegion } from "./reading-options";

/** Personal data in texts from stdin to stdout, line by line, as far as the reader keeps up. */
export function configure(command: Command): void {
  command
    .option("--language <code>", "language of the texts: en, da and others", "en")
    .option("--region <code>", "country of phone numbers without a prefix; the language's when absent")
    .action((options: { language: string; region?: string }) => detect(options));
}

type Line = { id: unknown; text: string };

async function detect(flags: { language: string; region?: string }): Promise<void> {
  const options = {
    language: readLanguage(flags.language),
    ...(flags.region === undefined ? {} : { defaultRegion: readRegion(flags.region) }),
  };
  const output = new Output();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const { id, text } = parse(line, number);
    await output.write(`${JSON.stringify({ id, spans: detectSpans(text, options) })}\n`);
  }
  await output.flush();
}

function parse(line: string, number: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail("invalid", "detect.line", `Line ${number} is not JSON. Each line is { "id": …, "text": … }.`);
  }
  const { id, text } = (value ?? {}) as Partial<Line>;
  if (id === undefined || typeof text !== "string")
    return fail(
      "invalid",
      "detect.line",
      `Line ${number} needs an "id" and a "text". Each line is { "id": …, "text": … }.`,
    );
  return { id, text };
}

const largeEnough = 64 * 1024;

/**
 * Collects what is written within one turn of the loop: a system call for each line costs more than finding what is in many.
 * Waits when the reader is slower, so that memory stays bounded however long the input is.
 */
class Output {
  private pending = "";
  private scheduled = false;

  async write(text: string): Promise<void> {
    this.pending += text;
    if (this.pending.length >= largeEnough) await this.flush();
    else if (!this.scheduled) {
      this.scheduled = true;
      setImmediate(() => {
        this.scheduled = false;
        void this.flush();
      });
    }
  }

  async flush(): Promise<void> {
    const text = this.pending;
    this.pending = "";
    if (text === "" || process.stdout.write(text)) return;
    await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
  }
}
