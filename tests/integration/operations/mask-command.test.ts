import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPolicy } from "@/bin/commands/mask/read-policy";
import { quoteText, withSession } from "@/server/platform/engine";

const projectDir = join(import.meta.dirname, "../../..");
const dir = mkdtempSync(join(tmpdir(), "atlas-mask-command-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const file = (name: string) => join(dir, name);
const text = (name: string) => readFileSync(file(name), "utf8");

function atlas(...args: string[]) {
  return spawnSync(process.execPath, [join(projectDir, "bin/atlas.mjs"), ...args], {
    encoding: "utf8",
    cwd: dir,
  });
}

const names = ["Anna Berg", "Bo Lund", "Оливера Бележкова", "Ida Holm"];
const lines = Array.from({ length: 40 }, (_, i) => {
  const name = names[i % 4] ?? "";
  return `${i},${name},user${i}@example.com,+45 2012 ${1000 + i},"Talte med ${name} om sag ${i}, ring 2012${1000 + i}.",ref ${i % 7 === 0 ? name : i},${1000 + i}.50`;
});

beforeAll(() => {
  writeFileSync(
    file("people.csv"),
    `id,name,email,phone,note,reference,amount\n${lines.join("\n")}\n41,too,few\n`,
  );
  writeFileSync(file("key"), Buffer.alloc(32, 7));
  writeFileSync(file("other"), Buffer.alloc(32, 8));
  writeFileSync(file("encrypt.yaml"), "direct: encrypt\nquasi: encrypt\nsensitive: encrypt\n");
});

describe("atlas mask", () => {
  it("gives columns that are called by persons pseudonyms for names", () => {
    writeFileSync(file("pivot.csv"), "day,Jens Hansen,Anna Nielsen,Mette Jensen\n1,2,3,4\n2,3,4,5\n");
    const { status, stderr } = atlas("mask", "pivot.csv", "-o", "pivot.masked.csv");
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining("3 columns are called by what looks like a person: their names are replaced"),
    ]);
    expect(text("pivot.masked.csv")).toMatch(/^day(?:,psn-[0-9a-f]{32}){3}\n1,2,3,4\n/);
    expect(JSON.parse(atlas("scan", "pivot.csv", "--json").stdout)).toMatchObject({
      notes: [expect.stringContaining("3 columns are called")],
    });
  }, 60_000);

  it("masks single cells in columns of other things, and shows them in no report", () => {
    const states = Array.from({ length: 60 }, (_, i) => `${i},${i === 40 ? "anna@berg-mail.dk" : "shipped"}`);
    writeFileSync(file("states.csv"), `order,status\n${states.join("\n")}\n`);
    const stray = atlas("mask", "states.csv", "-o", "states.masked.csv");
    expect(stray.stderr).toContain(
      "status: pseudonym (EMAIL). The column holds none as such, but one cell does.",
    );
    expect(text("states.masked.csv")).toMatch(
      /\n39,shipped\n40,psn-[0-9a-f]{24}@masked\.invalid\n41,shipped\n/,
    );
    expect(atlas("scan", "states.csv", "--json", "--full").stdout).not.toContain("berg");
  }, 60_000);

  it("masks all kinds of a class that the policy gives something else, and names the line of broken YAML", () => {
    const towns = Array.from(
      { length: 60 },
      (_, i) => `${i},${["Aarhus", "Odense", "Vejle"][i % 3]},Anna Berg`,
    );
    writeFileSync(file("towns.csv"), `id,city,name\n${towns.join("\n")}\n`);
    writeFileSync(file("quasi.yaml"), "quasi: redact\n");
    writeFileSync(file("exception.yaml"), "quasi: redact\nentities:\n  LOCATION: partial\n");
    writeFileSync(file("broken.yaml"), "direct: redact\ncolumns:\n  a: b: c\n");
    const second = (policy: string) => {
      expect(atlas("mask", "towns.csv", "-o", "towns.masked.csv", "--policy", policy).status).toBe(0);
      return text("towns.masked.csv").split("\n")[1]?.split(",")[1];
    };
    expect(second("quasi.yaml")).toBe("•••");
    expect(second("exception.yaml")).toBe("A•••");
    const { status, stderr } = atlas("mask", "towns.csv", "-o", "none.csv", "--policy", "broken.yaml");
    expect([status, stderr]).toEqual([2, expect.stringContaining("is not valid YAML. line 3: ")]);
  }, 60_000);

  it("leaves nobody in names, notes and columns beside them, and tells what it left out", () => {
    const { status, stderr, stdout } = atlas("mask", "people.csv", "-o", "masked.csv", "--key", "key");
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("people.csv: 1 row rejected (line 42: 3 cells where 7 are expected).");
    expect(stderr).toContain("reference: pseudonym (PERSON). It holds values of the column name.");
    const masked = text("masked.csv");
    expect(masked).not.toMatch(/Anna|Lund|Бележкова|Holm|user\d|2012/);
    const rows = masked.trim().split("\n").slice(1);
    expect(rows.map((row) => row.split(",")[0])).toEqual(lines.map((_, i) => String(i)));
    const [, name] = rows[0]?.split(",") ?? [];
    expect(rows[0]).toMatch(
      new RegExp(`"Talte med ${name} om sag 0, ring \\+45 psn-[0-9a-f]{24}\\.",ref ${name},1000\\.50$`),
    );
    const scan = atlas("scan", "masked.csv", "--json");
    const { columns } = JSON.parse(scan.stdout) as { columns: { name: string; pii: unknown }[] };
    expect(columns.filter(({ pii }) => pii !== null)).toEqual([]);
  }, 60_000);

  it("keeps the types of Parquet and gives the same pseudonyms in every format", async () => {
    await withSession({ memoryMb: 256, threads: 1, tempDir: dir }, async (session) => {
      await session.run(
        `COPY (SELECT i::INTEGER AS id, 'user' || i || '@example.com' AS email, DATE '1960-05-05' + (i * 97)::INTEGER AS born, i * 1.25 AS amount
           FROM range(40) r(i)) TO ${quoteText(file("people.parquet"))}`,
      );
      expect(atlas("mask", "people.parquet", "-o", "masked.parquet", "--key", "key").status).toBe(0);
      const source = `read_parquet(${quoteText(file("masked.parquet"))})`;
      const types = await session.rows(`SELECT column_type FROM (DESCRIBE SELECT * FROM ${source})`);
      expect(types.map(({ column_type }) => column_type)).toEqual([
        "INTEGER",
        "VARCHAR",
        "DATE",
        "DECIMAL(22,2)",
      ]);
      const rows = await session.rows(`SELECT * FROM ${source} LIMIT 2`);
      expect(rows[1]).toMatchObject({ id: 1, born: "1960-01-01", amount: 1.25 });
      expect(text("masked.csv")).toContain(String(rows[1]?.email));
    });
  }, 60_000);

  it("encrypts only with a key, and unmask gives back every byte", () => {
    const wanted = ["mask", "people.csv", "-o", "sealed.csv", "--policy", "encrypt.yaml"];
    const refused = atlas(...wanted);
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringContaining("which nobody could read again: give the key with --key."),
    ]);
    expect(atlas(...wanted, "--key", "key").status).toBe(0);
    expect(text("sealed.csv")).not.toMatch(/Anna|user\d|2012/);
    const wrong = atlas("unmask", "sealed.csv", "-o", "clear.csv", "--key", "other");
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      "sealed.csv: The column name cannot be decrypted with this key. Give the key it was masked with.\n",
    ]);
    expect(atlas("unmask", "sealed.csv", "-o", "clear.csv", "--key", "key").status).toBe(0);
    expect(text("clear.csv")).toBe(text("people.csv").replace("41,too,few\n", ""));
    expect(readdirSync(dir).filter((name) => name.includes("partial"))).toEqual([]);
  }, 60_000);

  it.each([
    ["entities: { MAIL: redact }", "entities.MAIL: there is no such kind; use PERSON, EMAIL"],
    ["direct: hide", "direct: Invalid option"],
    ["[", "is not valid YAML"],
  ])("refuses the policy %s", async (policy, problem) => {
    writeFileSync(file("policy.yaml"), policy);
    await expect(readPolicy(file("policy.yaml"))).rejects.toThrow(problem);
  });

  it("reads the policy of its guide", async () => {
    const guide = readFileSync(join(projectDir, "docs/guides/masking.md"), "utf8");
    writeFileSync(file("guide.yaml"), /```yaml\n([\s\S]+?)```/.exec(guide)?.[1] ?? "");
    expect(await readPolicy(file("guide.yaml"))).toMatchObject({
      entities: { NATIONAL_ID: "encrypt" },
      columns: { salary: "generalise" },
    });
  });
});
