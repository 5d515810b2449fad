import { randomBytes, randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { env } from "./env";
import { fail } from "./errors";

/** ATLAS_SECRET, or the secret kept in ATLAS_HOME, which is created on first use. */
export function readMasterSecret(): string {
  return env().ATLAS_SECRET ?? readSecretFile() ?? createSecretFile();
}

/** The secret kept in ATLAS_HOME, when there is one. */
export function readSecretFile(): string | undefined {
  const path = secretPath();
  let secret: string;
  try {
    secret = readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  if (secret.length >= 32) return secret;
  return fail(
    "unavailable",
    "crypto.secret_damaged",
    `The master secret in ${path} is damaged. Restore it from a backup or set ATLAS_SECRET.`,
  );
}

/** Several processes may start at once: a hard link of a finished file lets exactly one of them win. */
function createSecretFile(): string {
  const path = secretPath();
  const draft = join(dirname(path), `.secret-${randomUUID()}`);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(draft, "wx", 0o600);
  try {
    writeSync(file, `${randomBytes(48).toString("base64url")}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecretFile() ?? fail("bug", "crypto.secret_missing", `The master secret ${path} vanished.`);
}

function secretPath(): string {
  return join(env().ATLAS_HOME, "secret");
}
