import { lstat, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readInto } from "./read-into";
import { inScratch } from "./session-for-tests";
import { formatOfName, writeRelation } from "./write-relation";

async function convert(content: string, out: string, name = "in.csv"): Promise<string> {
  return inScratch(async (session, dir) => {
    await writeFile(`${dir}/${name}`, content);
    const { columns, source } = await readInto(session, "t", `${dir}/${name}`, {}, { scratchDir: dir });
    await writeRelation(session, "t", columns, `${dir}/${out}`, { header: source.dialect?.header ?? true });
    return readFile(`${dir}/${out}`, "utf8");
  });
}

describe("writing a relation", () => {
  it("writes CSV with the source's names, repeated and empty ones included", async () => {
    expect(await convert('id;;id\n01;"a ""b""";x,y\n02;"";\n', "out.csv")).toBe(
      'id,"",id\n01,"a ""b""","x,y"\n02,"",\n',
    );
  });
  it("writes no header where the source had none", async () => {
    expect(await convert("1,2024-01-01,a@b.dk\n2,2024-01-02,c@d.dk\n", "out.csv")).toBe(
      "1,2024-01-01,a@b.dk\n2,2024-01-02,c@d.dk\n",
    );
  });
  it("keeps the empty rows of a single column", async () => {
    expect(await convert("name\nx\n\ny\n", "out.csv")).toBe('name\nx\n""\ny\n');
  });
  it("writes NDJSON with every value as text", async () => {
    expect(await convert("id,n\n007,1e5\n008,\n", "out.ndjson")).toBe(
      '{"id":"007","n":"1e5"}\n{"id":"008","n":null}\n',
    );
  });
  it("writes what a link leads to, and to a device without taking its place", async () => {
    await inScratch(async (session, dir) => {
      await session.run("CREATE TABLE t AS SELECT 'x' AS a, 1 AS _row");
      const columns = [{ name: "a", sourceName: "a" }];
      await writeFile(`${dir}/real.csv`, "old");
      await symlink(`${dir}/real.csv`, `${dir}/link.csv`);
      await writeRelation(session, "t", columns, `${dir}/link.csv`, { header: true });
      expect(await readFile(`${dir}/real.csv`, "utf8")).toBe("a\nx\n");
      expect((await lstat(`${dir}/link.csv`)).isSymbolicLink()).toBe(true);
      await symlink("/dev/null", `${dir}/device.csv`);
      await writeRelation(session, "t", columns, `${dir}/device.csv`, { header: true });
      expect((await stat(`${dir}/device.csv`)).isCharacterDevice()).toBe(true);
      expect((await readdir(dir)).filter((name) => name.includes("partial"))).toEqual([]);
    });
  });
  it("leaves nothing behind when it fails", async () => {
    await inScratch(async (session, dir) => {
      await session.run("CREATE TABLE t AS SELECT 'x' AS a");
      const columns = [{ name: "missing", sourceName: "missing" }];
      await expect(
        writeRelation(session, "t", columns, `${dir}/out.csv`, { header: true }),
      ).rejects.toThrow();
      await expect(
        writeRelation(session, "t", columns, `${dir}/none/out.csv`, { header: true }),
      ).rejects.toThrow();
      expect((await readdir(dir)).filter((name) => name.startsWith("out"))).toEqual([]);
    });
  });
  it("refuses an ending that says no format", () => {
    expect(() => formatOfName("out.txt")).toThrow(/\.csv, \.ndjson or \.parquet/);
  });
});
