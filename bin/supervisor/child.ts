import { type ChildProcess, spawn } from "node:child_process";
import { readableLine } from "./readable-log";

export type ChildOptions = {
  name: string;
  /** Arguments of node. */
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  print(line: string): void;
};

export type Child = {
  pid: number;
  /** The last lines it printed, to explain an end nobody asked for. */
  lastLines: string[];
  /** Resolves when it has reported that it is ready. */
  ready: Promise<void>;
  /** Resolves with a description of how it ended. */
  ended: Promise<string>;
  signal(signal: NodeJS.Signals): void;
};

const keptLines = 20;

/** Starts a Node process of Atlas whose output is prefixed with its name. */
export function startChild(options: ChildOptions): Child {
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd,
    env: options.env,
    // Its own process group: Ctrl-C reaches the supervisor alone, which stops things in order.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const lastLines: string[] = [];
  const take = (line: string) => {
    lastLines.push(line);
    if (lastLines.length > keptLines) lastLines.shift();
    for (const part of readableLine(line).split("\n")) options.print(`${options.name.padEnd(6)} | ${part}`);
  };
  readLines(child.stdout, take);
  readLines(child.stderr, take);
  return {
    pid: child.pid ?? 0,
    lastLines,
    ready: new Promise((resolve) =>
      child.on("message", (message) => {
        if (message === "ready") resolve();
      }),
    ),
    ended: new Promise((resolve) => {
      child.once("error", (error) => resolve(error.message));
      child.once("close", (code, signal) => resolve(describeEnd(code, signal)));
    }),
    signal: (signal) => child.kill(signal),
  };
}

function describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `was ended by ${signal}` : `ended with code ${code}`;
}

function readLines(stream: ChildProcess["stdout"], take: (line: string) => void): void {
  let rest = "";
  stream?.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") take(line);
  });
  stream?.once("end", () => {
    if (rest.trim() !== "") take(rest);
  });
}
