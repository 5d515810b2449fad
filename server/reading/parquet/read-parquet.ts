import { open } from "node:fs/promises";
import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import { createRejectedTable } from "../delimited/load-records";
import { hidesNumbers, type Placement } from "../relation/create-relation";
import { nameColumns } from "../relation/name-columns";
import { type RawColumn, usualFlattenDepth } from "../schema";

/** The engine's types that Atlas has a type for. */
const keepsType =
  /^(?:VARCHAR|JSON|BOOLEAN|U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL.*|DOUBLE|FLOAT|DATE|TIME.*)$/;

/** A column, or a member of one, as SQL. */
type Field = { name: string; type: string; value: string };

/**
 * A view over a Parquet file. Columns keep their types; structures become columns `a.b` down to `depth`, deeper ones,
 * lists and maps JSON text, raw bytes hex (`0x…`), and types without a counterpart here (UUID, INTERVAL, ENUM) text.
 */
export async function readParquet(
  { session, table }: Placement,
  path: string,
  depth = usualFlattenDepth,
): Promise<{ columns: RawColumn[]; rows: number; notes: string[] }> {
  await assertComplete(path);
  const described = await describe(session, path);
  // A column of the option's own name rules the option out; the engine then counts the rows it hands over in order.
  const own = hidesNumbers(described);
  const source = `read_parquet(${quoteText(path)}${own ? "" : ", file_row_number = true"})`;
  const row = own ? "row_number() OVER ()" : "file_row_number + 1";
  const names = await sourceNames(session, path, described);
  const fields: Field[] = [];
  for (const [index, { name, type }] of described.entries()) {
    const field = { name: names[index] ?? name, type, value: quoteName(name) };
    fields.push(...(await flattened(session, source, field, depth)));
  }
  const columns = nameColumns(fields.map(({ name }) => name));
  const list = fields.map(({ name, type, value }, index) => {
    const target = quoteName(columns[index]?.name ?? name);
    if (/^(STRUCT|MAP|UNION)|\[\d*\]$/.test(type)) return `to_json(${value})::VARCHAR AS ${target}`;
    // The mark keeps hex digits from being taken for a number.
    if (type === "BLOB") return `'0x' || hex(${value}) AS ${target}`;
    if (!keepsType.test(type)) return `CAST(${value} AS VARCHAR) AS ${target}`;
    return `${value} AS ${target}`;
  });
  await createRejectedTable({ session, table });
  await session.run(
    `CREATE OR REPLACE VIEW ${quoteName(table)} AS
     SELECT ${[...list, `${row} AS _row`, "NULL::BIGINT AS _line"].join(", ")} FROM ${source}`,
  );
  const { rows } = await session.row<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoteName(table)}`);
  return { columns, rows, notes: [] };
}

/** The members of a structure as fields of their own, down to `depth`; any other field is itself. */
async function flattened(
  session: EngineSession,
  source: string,
  field: Field,
  depth: number,
): Promise<Field[]> {
  if (depth === 0 || !field.type.startsWith("STRUCT(") || field.type.endsWith("]")) return [field];
  const members = await session.rows<{ name: string; type: string }>(
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT unnest(${field.value}) FROM ${source})`,
  );
  const fields: Field[] = [];
  for (const { name, type } of members) {
    const value = `struct_extract(${field.value}, ${quoteText(name)})`;
    fields.push(
      ...(await flattened(session, source, { name: `${field.name}.${name}`, type, value }, depth - 1)),
    );
  }
  return fields;
}

/** The names as the file has them: the engine changes those that are empty or that others differ from in case only. */
async function sourceNames(
  session: EngineSession,
  path: string,
  described: { name: string }[],
): Promise<string[]> {
  const schema = await session.rows<{ name: string; children: number | null }>(
    `SELECT name, num_children::INTEGER AS children FROM parquet_schema(${quoteText(path)})`,
  );
  const names: string[] = [];
  for (let at = 1; at < schema.length; ) {
    names.push(schema[at]?.name ?? "");
    // Behind a nested column stand its members, which may have members of their own.
    for (let open = 1; open > 0 && at < schema.length; at++) open += (schema[at]?.children ?? 0) - 1;
  }
  return names.length === described.length ? names : described.map(({ name }) => name);
}

/** Names and types of a Parquet file's columns, from its footer. */
export async function describe(
  session: EngineSession,
  path: string,
): Promise<{ name: string; type: string }[]> {
  try {
    return await session.rows<{ name: string; type: string }>(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM read_parquet(${quoteText(path)}))`,
    );
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : "";
    if (/encrypt/i.test(text))
      fail(
        "invalid",
        "reading.encrypted",
        "This Parquet file is encrypted. Write it without encryption and try again.",
        { cause },
      );
    if (/at least one (non-root )?column/i.test(text))
      fail("invalid", "reading.empty", "The Parquet file has no columns.", { cause });
    return fail(
      "invalid",
      "reading.parquet_broken",
      "The Parquet file's footer cannot be read: it is damaged or cut off.",
      { cause },
    );
  }
}

/** A Parquet file ends with its mark; one that was cut off in transfer does not. */
async function assertComplete(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(4);
    if (size >= 12) await file.read(tail, 0, 4, size - 4);
    if (tail.toString("latin1") === "PARE")
      fail(
        "invalid",
        "reading.encrypted",
        "This Parquet file is encrypted. Write it without encryption and try again.",
      );
    if (tail.toString("latin1") !== "PAR1")
      fail(
        "invalid",
        "reading.parquet_broken",
        "The Parquet file is cut off: its footer is missing. Transfer it again.",
      );
  } finally {
    await file.close();
  }
}
