import { type EngineSession, quoteName } from "@/server/platform/engine";
import { AtlasError, fail } from "@/server/platform/errors";
import { decryptText, holdsEncrypted } from "./masking/encrypt";
import { createMappingTable, oneByOne } from "./masking/mapping-table";

/**
 * Makes the view `target` of a relation in which every encrypted value, alone in its cell or inside a text, is in clear; all
 * other cells stay. Answers the columns that held some. Fails with `invalid` where there is none, and where the key is another.
 */
export async function decryptTable(
  session: EngineSession,
  relation: string,
  target: string,
  columns: readonly string[],
  key: Buffer,
): Promise<string[]> {
  const source = quoteName(relation);
  const sealed = await sealedColumns(session, source, columns);
  if (sealed.length === 0)
    fail("invalid", "transform.nothing_encrypted", "The file holds no value that atlas mask has encrypted.");
  const inClear = oneByOne((cell) => (holdsEncrypted(cell) ? decryptText(cell, key) : cell));
  const joins: string[] = [];
  const replaced: string[] = [];
  for (const [i, name] of sealed.entries()) {
    const table = `${target}_${i}`;
    await createMappingTable(session, table, source, quoteName(name), "''", inClear).catch(
      (cause: unknown) => {
        if (!(cause instanceof AtlasError)) throw cause;
        fail(
          "invalid",
          cause.code,
          `The column ${name} cannot be decrypted with this key. Give the key it was masked with.`,
          {
            cause,
          },
        );
      },
    );
    joins.push(`LEFT JOIN ${quoteName(table)} m${i} ON m${i}.original = r.${quoteName(name)}`);
    replaced.push(`m${i}.masked AS ${quoteName(name)}`);
  }
  await session.run(
    `CREATE OR REPLACE TEMP VIEW ${quoteName(target)} AS
     SELECT r.* REPLACE (${replaced.join(", ")}) FROM ${source} r ${joins.join(" ")} ORDER BY r._row`,
  );
  return sealed;
}

async function sealedColumns(
  session: EngineSession,
  source: string,
  columns: readonly string[],
): Promise<string[]> {
  const counts = columns.map(
    (name, i) => `count(*) FILTER (CAST(${quoteName(name)} AS VARCHAR) LIKE '%enc:%') AS n${i}`,
  );
  const row = await session.row(`SELECT ${counts.join(", ")} FROM ${source}`);
  const suspects = columns.filter((_, i) => Number(row[`n${i}`]) > 0);
  const sealed: string[] = [];
  for (const name of suspects) {
    const c = quoteName(name);
    const { found } = await session.row<{ found: boolean }>(
      `SELECT count(*) > 0 AS found FROM ${source} WHERE regexp_matches(${c}, '^enc:[A-Za-z0-9_-]{38,}$|\\[enc:[A-Za-z0-9_-]{38,}\\]')`,
    );
    if (found) sealed.push(name);
  }
  return sealed;
}
