import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ColumnType } from "../profiling/schema";
import { maskExpression } from "./mask-expression";
import { encrypter } from "./masking/encrypt";
import { redactedText } from "./masking/forms";
import { forgetMaskingKey, setMaskingKey } from "./masking/key";
import { createMappingTable } from "./masking/mapping-table";
import { type TextDetector, textMasker } from "./masking/mask-text";
import type { ColumnMasking } from "./plan-masking";

export type MaskedColumns = {
  /** Relation to select from, as SQL: the given one with the masked values joined in. */
  relation: string;
  /** One entry per column that stays, `expression AS "name"`, in order. */
  select: string[];
};

/**
 * How to read a relation masked: select `select` from `relation`. Everything runs inside the engine; only
 * encryption and the masking of spans in text make a mapping table over the distinct values first.
 *
 * The session keeps the key until {@link endMasking}: nobody else's SQL may run in it before that.
 *
 * @param relation name of a table or view
 * @param detect finds personal data in text; without it, cells of running text are redacted whole
 */
export async function maskColumns(
  session: EngineSession,
  relation: string,
  columns: { name: string; type: ColumnType }[],
  plan: ReadonlyMap<string, ColumnMasking>,
  key: Buffer,
  detect?: TextDetector,
): Promise<MaskedColumns> {
  await setMaskingKey(session, key);
  const source = quoteName(relation);
  const joins: string[] = [];
  const replaced: string[] = [];
  const kept: string[] = [];
  for (const [index, { name, type }] of columns.entries()) {
    const masking = plan.get(name);
    if (masking?.strategy === "drop") continue;
    const column = `r.${quoteName(name)}`;
    kept.push(quoteName(name));
    if (!masking || masking.strategy === "keep") continue;
    const mapper = mapping(masking, type, key, detect);
    if (!mapper) {
      replaced.push(`${expression(column, masking, type)} AS ${quoteName(name)}`);
      continue;
    }
    const table = `${relation}_mask_${index}`;
    await createMappingTable(session, table, source, quoteName(name), mapper);
    joins.push(`LEFT JOIN ${quoteName(table)} m${index} ON m${index}.original = CAST(${column} AS VARCHAR)`);
    replaced.push(`m${index}.masked AS ${quoteName(name)}`);
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
  return { relation: quoteName(view), select: kept };
}

/** Masks a relation into a new table and removes the key from the session. */
export async function maskTable(
  session: EngineSession,
  relation: string,
  target: string,
  columns: { name: string; type: ColumnType }[],
  plan: ReadonlyMap<string, ColumnMasking>,
  key: Buffer,
  detect?: TextDetector,
): Promise<void> {
  try {
    const masked = await maskColumns(session, relation, columns, plan, key, detect);
    await session.run(
      `CREATE OR REPLACE TEMP TABLE ${quoteName(target)} AS SELECT * FROM ${masked.relation}`,
    );
  } finally {
    await endMasking(session);
  }
}

/** Removes the key from the session. Masked views that make pseudonyms cannot be read after this. */
export async function endMasking(session: EngineSession): Promise<void> {
  await forgetMaskingKey(session);
}

/** The function outside the engine that a strategy needs, or null where SQL does it all. */
function mapping(
  masking: ColumnMasking,
  type: ColumnType,
  key: Buffer,
  detect: TextDetector | undefined,
): ((value: string) => string) | null {
  if (masking.strategy === "encrypt") return encrypter(key);
  // A document is no sentence: what tells a name from other words is not there.
  if (masking.form === "text" && type === "text" && detect) return textMasker(masking.strategy, key, detect);
  return null;
}

/** Running text without a detector is redacted whole: better too much than a name left standing. */
function expression(column: string, masking: ColumnMasking, type: ColumnType): string {
  if (masking.form !== "text") return maskExpression(column, masking, type);
  return `CASE WHEN ${column} IS NULL THEN NULL ELSE '${redactedText}' END`;
}
