import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { readMasterSecret, readSecretFile } from "@/server/platform/master-secret";

/** Creates ATLAS_HOME, readable by its owner alone, and makes sure it can be written. */
export function prepareHome(home: string): void {
  try {
    // As root, PostgreSQL runs as another user, who has to pass through to its own folder.
    mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (cause) {
    fail(
      "unavailable",
      "start.home_not_writable",
      `The folder ${home} cannot be written (${(cause as NodeJS.ErrnoException).code}). Set ATLAS_HOME to a folder you own, or change its rights.`,
      { cause },
    );
  }
}

/**
 * Creates the master secret on the first start. Once there is a database, a missing one is not
 * replaced: a new secret could never open what the old one sealed.
 */
export function ensureSecret({ ATLAS_HOME, ATLAS_SECRET }: Env): void {
  const hasDatabase = existsSync(join(ATLAS_HOME, "postgres", "PG_VERSION"));
  if (hasDatabase && ATLAS_SECRET === undefined && readSecretFile() === undefined)
    fail(
      "conflict",
      "start.secret_missing",
      `The master secret is missing: ${join(ATLAS_HOME, "secret")}. Restore that file from a backup, or set ATLAS_SECRET.`,
    );
  readMasterSecret();
}

/** The password of the embedded database, created with it and kept beside it. */
export function databasePassword(home: string, hasDatabase: boolean): string {
  const path = join(home, "postgres-password");
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  if (hasDatabase)
    fail(
      "conflict",
      "start.password_missing",
      `The password of the database is missing: ${path}. Restore that file from a backup of ATLAS_HOME.`,
    );
  const password = randomBytes(24).toString("base64url");
  // Written whole or not at all: half a password would lock the database.
  writeFileSync(`${path}.new`, `${password}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return password;
}
