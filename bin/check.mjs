// `npm run check` (lint, types, unused code, known weaknesses of packages, unit and architecture tests) and, with --all, `npm test`
// (integration and browser tests as well). Ends with one line: N passed, N failed, N skipped.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { auditDependencies } from "./audit-dependencies.mjs";
import { ensureClient } from "./launcher/prisma-client.mjs";

const projectDir = join(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "atlas-check-"));

/** The script behind a package's command, run with this Node whatever the PATH says. */
function script(packageName, command = packageName) {
  const file = join(projectDir, "node_modules", packageName, "package.json");
  const { bin } = JSON.parse(readFileSync(file, "utf8"));
  return join(dirname(file), typeof bin === "string" ? bin : bin[command]);
}

/** @returns {Promise<{ code: number, output: string }>} */
function run(args, { stream }) {
  const child = spawn(process.execPath, args, {
    cwd: projectDir,
    stdio: stream ? "inherit" : ["ignore", "pipe", "pipe"],
    env: stream ? process.env : { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
  });
  let output = "";
  for (const pipe of [child.stdout, child.stderr])
    pipe?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 1, output: error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** One tool that either passes or fails. */
async function runTool(name, args) {
  const { code, output } = await timed(name, () => run(args, { stream: false }));
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], output };
}

/** What is known about the packages; where nobody can be asked, that is said and counts as skipped. */
async function runAudit() {
  const startedAt = performance.now();
  const result = await auditDependencies(projectDir);
  if (result.output) process.stdout.write(`\n${result.output}\n\n`);
  const sign = result.failed > 0 ? "✗" : result.passed > 0 ? "✓" : "-";
  process.stdout.write(
    `${sign} dependency audit (${((performance.now() - startedAt) / 1000).toFixed(1)} s)\n`,
  );
  return result;
}

/** One project of vitest.config.ts, counted test by test. */
async function runTests(project, { stream }) {
  const report = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [script("vitest"), "run", "--project", project, ...reporters];
  const { code, output } = await timed(project, () => run(args, { stream }));
  return { ...count(report, code), output };
}

function count(report, code) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const skipped = testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => !["passed", "failed"].includes(status))
        .map((test) => test.fullName),
    );
    // A file that cannot be loaded, or an error outside a test, fails without a failing test.
    const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

async function timed(name, work) {
  const startedAt = performance.now();
  const result = await work();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (result.output && result.code !== 0) process.stdout.write(`\n${result.output.trimEnd()}\n\n`);
  process.stdout.write(`${result.code === 0 ? "✓" : "✗"} ${name} (${seconds} s)\n`);
  return result;
}

async function main() {
  ensureClient(projectDir);
  const results = await Promise.all([
    runTool("lint", [script("@biomejs/biome", "biome"), "check", "."]),
    runTool("types", [script("typescript", "tsc"), "-p", "tsconfig.check.json"]),
    runTool("unused code", [script("knip")]),
    runAudit(),
    runTests("unit", { stream: false }),
  ]);
  if (process.argv.includes("--all"))
    for (const project of ["integration", "e2e"]) results.push(await runTests(project, { stream: true }));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = results.flatMap((result) => result.skipped);
  for (const name of skipped) process.stdout.write(`skipped: ${name}\n`);
  process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed, ${skipped.length} skipped\n`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
}

try {
  await main();
} finally {
  rmSync(reports, { recursive: true, force: true });
}
