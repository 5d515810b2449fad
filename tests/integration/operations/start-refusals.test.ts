import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { spawnApplication } from "../../support/application";

const secret = "a secret of more than thirty-two characters";
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "atlas home "));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function refusal(env: Record<string, string> = {}) {
  const application = await spawnApplication({ home, env });
  const code = await application.exited;
  const lines = application.output().trim().split("\n");
  return { code, last: lines.at(-1), lines };
}

describe("a start that cannot work ends with one line that names the remedy", () => {
  it("when a variable is not valid", async () => {
    const { code, lines } = await refusal({ PORT: "high", ATLAS_SECRET: "short" });
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/PORT: .*ATLAS_SECRET: /);
  });

  it("when its home cannot be written", async () => {
    await writeFile(join(home, "file"), "");
    const { code, lines } = await refusal({ ATLAS_HOME: join(home, "file", "below") });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/cannot be written \(ENOTDIR\)\. Set ATLAS_HOME/)]);
  });

  it("when the database folder holds something else", async () => {
    await mkdir(join(home, "postgres"));
    await writeFile(join(home, "postgres", "holiday.jpg"), "");
    const { code, last } = await refusal();
    expect(code).toBe(1);
    expect(last).toMatch(/is not a PostgreSQL database\. Restore a backup, or move the folder away/);
  });

  it("when the database was made by another version", async () => {
    await mkdir(join(home, "postgres"));
    await writeFile(join(home, "postgres", "PG_VERSION"), "15\n");
    await writeFile(join(home, "postgres-password"), "x\n");
    const { code, last } = await refusal({ ATLAS_SECRET: secret });
    expect(code).toBe(1);
    expect(last).toMatch(/made by PostgreSQL 15.*Start the version of Atlas that made it/);
  });

  it("when the password of the database is gone", async () => {
    await mkdir(join(home, "postgres"));
    await writeFile(join(home, "postgres", "PG_VERSION"), "18\n");
    const { code, last } = await refusal({ ATLAS_SECRET: secret });
    expect(code).toBe(1);
    expect(last).toMatch(/postgres-password\. Restore that file/);
  });

  it("when the master secret of an existing database is gone, which no new one could replace", async () => {
    await mkdir(join(home, "postgres"));
    await writeFile(join(home, "postgres", "PG_VERSION"), "18\n");
    const { code, last } = await refusal();
    expect(code).toBe(1);
    expect(last).toMatch(/secret is missing: .*Restore that file from a backup, or set ATLAS_SECRET/);
    expect(existsSync(join(home, "secret"))).toBe(false);
  });

  it("when an external database does not answer", async () => {
    const { code, last } = await refusal({ DATABASE_URL: "postgresql://127.0.0.1:9/atlas" });
    expect(code).toBe(1);
    expect(last).toMatch(/cannot be reached.*Check DATABASE_URL/);
  });
});
