import { listValue } from "@duckdb/node-api";
import { type EngineSession, quoteName } from "@/server/platform/engine";
import { type MaskedColumn, maskExpression } from "./mask-expression";
import { encrypter } from "./masking/encrypt";
import { redactedText } from "./masking/forms";
import { forgetMaskingKey, setMaskingKey } from "./masking/key";
import { type KnownColumn, knownColumns, knownSql } from "./masking/known-values";
import { createMappingTable, type MaskBatch, oneByOne } from "./masking/mapping-table";
import { documentMasker, insideDocuments } from "./masking/mask-documents";
import { type TextDetector, textMasker } from "./masking/mask-text";
import type { ColumnMasking } from "./plan-masking";

export type MaskedColumns = {
  /** Relation to select from, as SQL: the given one with the masked values joined in. */
  relation: string;
  /** One entry per column that stays, `expression AS "name"`, in order. */
  select: string[];
  /** Tables were joined: rows come in any order. */
  joined: boolean;
};

export type MaskingOptions = {
  /** Finds personal data in text; without it, cells of running text are redacted whole. */
  detect?: TextDetector;
  /** ISO 3166 country that phone numbers without a prefix belong to, so that they are the same person's with one. */
  region?: string;
  /** Whether a text of a document that is none of its judged parts holds somebody all the same. */
  isStray?: (text: string) => boolean;
};

/**
 * How to read a relation masked: select `select` from `relation`. Everything runs inside the engine; only
 * encryption and the masking of spans in text and of parts of documents make a mapping table over the distinct values first. In running text the
 * masked values of the same row are masked too, whether they are recognised there or not.
 *
 * The session keeps the key until {@link endMasking}: nobody else's SQL may run in it before that.
 *
 * @param relation name of a table or view
 */
export async function maskColumns(
  session: EngineSession,
  relation: string,
  columns: readonly MaskedColumn[],
  plan: ReadonlyMap<string, ColumnMasking>,
  key: Buffer,
  options: MaskingOptions = {},
): Promise<MaskedColumns> {
  await setMaskingKey(session, key);
  const source = quoteName(relation);
  const joins: string[] = [];
  const replaced: string[] = [];
  const kept: string[] = [];
  const known = knownColumns(columns, plan, options.region);
  for (const [index, described] of columns.entries()) {
    const { name, type } = described;
    const masking = plan.get(name);
    if (masking?.strategy === "drop") continue;
    const column = `r.${quoteName(name)}`;
    kept.push(quoteName(name));
    if (!masking || masking.strategy === "keep") continue;
    const mapper = mapping(session, masking, type, key, known, options);
    if (!mapper) {
      replaced.push(`${expression(column, masking, described, options.region)} AS ${quoteName(name)}`);
      continue;
    }
    const table = `${relation}_mask_${index}`;
    const beside = (prefix: string) => knownSql(prefix + quoteName(name), mapper.known, prefix);
    const of = masking.only ? await rowsWith(session, source, name, `${table}_only`, masking.only) : source;
    await createMappingTable(session, table, of, quoteName(name), beside(""), mapper.mask);
    joins.push(
      `LEFT JOIN ${quoteName(table)} m${index} ON m${index}.original = CAST(${column} AS VARCHAR) AND m${index}.beside = ${beside("r.")}`,
    );
    const masked = `m${index}.masked`;
    replaced.push(`${masking.only ? `coalesce(${masked}, ${column})` : masked} AS ${quoteName(name)}`);
  }
  const view = `${relation}_masked`;
  const dropped = columns
    .filter(({ name }) => plan.get(name)?.strategy === "drop")
    .map(({ name }) => quoteName(name));
  const exclude = dropped.length > 0 ? ` EXCLUDE (${dropped.join(", ")})` : "";
  const replace = replaced.length > 0 ? ` REPLACE (${replaced.join(", ")})` : "";
  await session.run(
    `CREATE OR REPLACE TEMP VIEW ${quoteName(view)} AS SELECT r.*${exclude}${replace} FROM ${source} r ${joins.join(" ")}`,
  );
  return { relation: quoteName(view), select: kept, joined: joins.length > 0 };
}

/** The rows of a relation in which a column holds one of the values, as SQL to select from. */
async function rowsWith(
  session: EngineSession,
  source: string,
  name: string,
  table: string,
  values: readonly string[],
): Promise<string> {
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${quoteName(table)} AS SELECT unnest($1::VARCHAR[]) AS value`,
    [listValue(values)],
  );
  return `(SELECT r.* FROM ${source} r SEMI JOIN ${quoteName(table)} o ON r.${quoteName(name)} = o.value)`;
}

/** Masks a relation with `_row` into a new table in the same order and removes the key from the session. */
export async function maskTable(
  session: EngineSession,
  relation: string,
  target: string,
  columns: readonly MaskedColumn[],
  plan: ReadonlyMap<string, ColumnMasking>,
  key: Buffer,
  options: MaskingOptions = {},
): Promise<void> {
  try {
    const masked = await maskColumns(session, relation, columns, plan, key, options);
    await session.run(
      `CREATE OR REPLACE TEMP TABLE ${quoteName(target)} AS SELECT * FROM ${masked.relation} ${masked.joined ? "ORDER BY _row" : ""}`,
    );
  } finally {
    await endMasking(session);
  }
}

/** Removes the key from the session. Masked views that make pseudonyms cannot be read after this. */
export async function endMasking(session: EngineSession): Promise<void> {
  await forgetMaskingKey(session);
}

/** The function outside the engine that a strategy needs and the columns it looks at beside, or null where SQL does it all. */
function mapping(
  session: EngineSession,
  masking: ColumnMasking,
  type: MaskedColumn["type"],
  key: Buffer,
  known: readonly KnownColumn[],
  { detect, region, isStray }: MaskingOptions,
): { mask: MaskBatch; known: readonly KnownColumn[] } | null {
  const { strategy, form, parts } = masking;
  if (form === "document" && parts)
    return { mask: documentMasker(session, { strategy, parts, key, detect, known, region, isStray }), known };
  // What is no document of its own is no sentence either: what tells a name from other words is not there.
  if (form === "text" && type === "text" && detect)
    return { mask: oneByOne(insideDocuments(textMasker({ strategy, key, detect, known, region }))), known };
  return strategy === "encrypt" ? { mask: oneByOne(encrypter(key)), known: [] } : null;
}

/** Running text without a detector is redacted whole: better too much than a name left standing. */
function expression(
  column: string,
  masking: ColumnMasking,
  described: MaskedColumn,
  region: string | undefined,
): string {
  if (masking.form !== "text") return maskExpression(column, masking, described, region);
  return `CASE WHEN ${column} IS NULL THEN NULL ELSE '${redactedText}' END`;
}
