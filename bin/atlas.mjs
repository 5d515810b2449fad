#!/usr/bin/env node
// The launcher: checks Node, loads `.env`, compiles `bin/atlas.ts` when it changed and runs it.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const projectDir = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version, engines } = JSON.parse(readFileSync(join(projectDir, "package.json"), "utf8"));

/** @param {string} message @returns {never} */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function isOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = engines.node.match(/\d+/g).map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

if (isOldNode())
  stop(
    `Atlas needs Node.js ${engines.node}, and this is ${process.version}. Install a newer one from https://nodejs.org.`,
  );
if (process.argv.length === 3 && ["--version", "-V"].includes(process.argv[2])) {
  process.stdout.write(`${version}\n`);
} else {
  if (!existsSync(join(projectDir, "node_modules", "esbuild")))
    stop(`The packages of Atlas are not installed. Run npm ci in ${projectDir}.`);
  const envFile = join(projectDir, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  // Traces are only shown then, and reading the maps takes as long as a command of its own.
  if (process.env.ATLAS_LOG_LEVEL === "debug") process.setSourceMapsEnabled(true);
  const { ensureClient } = await import("./launcher/prisma-client.mjs");
  const { bundle } = await import("./launcher/bundle.mjs");
  let file;
  try {
    ensureClient(projectDir);
    file = await bundle({ projectDir, entry: "bin/atlas.ts", name: "atlas" });
  } catch (error) {
    stop(error.message);
  }
  const { main } = await import(pathToFileURL(file).href);
  await main(process.argv.slice(2), { projectDir, version });
}
