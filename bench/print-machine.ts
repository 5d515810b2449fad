import { availableParallelism, cpus, freemem, loadavg, release, totalmem, type } from "node:os";

const gib = (bytes: number) => `${(bytes / 1024 ** 3).toFixed(1)} GiB`;

/** What every measurement is printed with: numbers mean nothing without the machine they come from. */
export function printMachine(): void {
  const model = cpus()[0]?.model.trim() || "unknown processor";
  console.log(
    `machine   ${availableParallelism()} cores of ${model}, ${gib(totalmem())} memory, ${gib(freemem())} free`,
  );
  console.log(`system    ${type()} ${release()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
}
