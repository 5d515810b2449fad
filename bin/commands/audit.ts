import type { Command } from "commander";
import { systemContext } from "@/server/access/system-context";
import { findWorkspaceBySlug, listWorkspaceSlugs } from "@/server/access/workspace-ids";
import type { TrailVerdict } from "@/server/audit/schema";
import { parseExpected, verifyTrail } from "@/server/audit/verify-trail";
import { closeDb } from "@/server/platform/db";
import { parseEnv } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { readSecretFile } from "@/server/platform/master-secret";
import { openExistingDatabase } from "../supervisor/existing-database";

type Options = { workspace?: string; expect?: string; json?: true };

export function configure(command: Command): void {
  command
    .command("verify")
    .description("find any entry that was edited, removed, moved or cut off; exit code 1 when there is one")
    .option("--workspace <slug>", "only this workspace")
    .option("--expect <entry:hash>", "with --workspace: an entry and its hash as noted earlier, elsewhere")
    .option("--json", "one JSON object per workspace")
    .action(verify);
}

async function verify(options: Options): Promise<void> {
  if (options.expect !== undefined && options.workspace === undefined)
    fail(
      "invalid",
      "audit.expect_needs_workspace",
      "--expect needs --workspace: hashes belong to one trail.",
    );
  const expected = options.expect === undefined ? undefined : parseExpected(options.expect);
  const database = await openExistingDatabase(parseEnv(process.env));
  process.env.DATABASE_URL = database.url;
  try {
    const signatures = hasSecret();
    if (!signatures)
      process.stderr.write("Signatures are not checked: the master secret is not here (ATLAS_SECRET).\n");
    for (const { id, slug } of await chosen(options.workspace)) {
      const verdict = await verifyTrail(systemContext(id, "audit verify"), { signatures, expected });
      report(slug, verdict, options.json === true);
    }
  } finally {
    await closeDb();
    await database.close();
  }
}

/** Asked without {@link readMasterSecret}, which would create one. */
function hasSecret(): boolean {
  return process.env.ATLAS_SECRET !== undefined || readSecretFile() !== undefined;
}

async function chosen(slug: string | undefined): Promise<{ id: string; slug: string }[]> {
  if (slug === undefined) return await listWorkspaceSlugs();
  const found = await findWorkspaceBySlug(slug);
  return [found ?? fail("invalid", "audit.no_such_workspace", `There is no workspace ${slug}.`)];
}

function report(slug: string, verdict: TrailVerdict, json: boolean): void {
  if (!verdict.ok) process.exitCode = 1;
  if (json) console.log(JSON.stringify({ workspace: slug, ...verdict }));
  else if (verdict.ok) console.log(intact(slug, verdict));
  else
    process.stderr.write(
      `${slug}: ${verdict.problem?.message} The ${verdict.entries} before it are intact.\n`,
    );
}

function intact(slug: string, { entries, keptFrom, sealedThrough, seq, hash }: TrailVerdict): string {
  const from = keptFrom > 1 ? `, from ${keptFrom} on` : "";
  const sealed = sealedThrough === null ? "not sealed yet" : `sealed through ${sealedThrough}`;
  return `${slug}: intact, ${entries} entries${from}, ${sealed}, ends with ${seq}:${hash}`;
}
