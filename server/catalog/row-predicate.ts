import type { AccessDecision, Part, RowFilter } from "@/server/access/decide-access";
import type { PersonAttributes } from "@/server/access/schema";
import { quoteName, quoteText } from "@/server/platform/engine";

/** A condition in SQL, or an answer that is the same for every row. */
export type Predicate = string | boolean;

/**
 * Where a column may be seen by a decision, in a layer with these columns. A filter that cannot be evaluated, as
 * a column is missing or a value does not convert, shows nothing.
 */
export function columnPredicate(
  decision: AccessDecision,
  column: string,
  layerColumns: ReadonlySet<string>,
  attributes: PersonAttributes,
): Predicate {
  const covering = (parts: readonly Part[]) =>
    parts.filter(({ columns }) => columns === null || columns.has(column));
  const evaluate = (filter: RowFilter | null, whenTrue: boolean): Predicate => {
    if (filter === null) return whenTrue;
    if (filter.columns.some((name) => !layerColumns.has(name))) return false;
    const condition = bindAttributes(filter.sql, attributes);
    return `coalesce(TRY((${condition}\n)) = ${whenTrue}, false)`;
  };
  return both(
    covering(decision.allow)
      .map(({ filter }) => evaluate(filter, true))
      .reduce(either, false),
    covering(decision.deny)
      .map(({ filter }) => evaluate(filter, false))
      .reduce(both, true),
  );
}

export function both(a: Predicate, b: Predicate): Predicate {
  if (a === false || b === false) return false;
  if (a === true) return b;
  if (b === true || a === b) return a;
  return `(${a} AND ${b})`;
}

export function either(a: Predicate, b: Predicate): Predicate {
  if (a === true || b === true) return true;
  if (a === false) return b;
  if (b === false || a === b) return a;
  return `(${a} OR ${b})`;
}

const placeholder = /(\bIN\s*)?\{user\.([a-z][a-z0-9_]*)\}/gi;

/**
 * `region = {user.region}` or `region IN {user.regions}` with what is known of the person. What is not known is NULL,
 * which matches nothing; so is a list of several where one value is asked for.
 */
export function bindAttributes(sql: string, attributes: PersonAttributes): string {
  return sql.replace(placeholder, (_, isIn: string | undefined, name: string) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const values = (value === undefined ? [] : [value].flat()).map(quoteText);
    if (isIn) return `${isIn}(${values.length === 0 ? "NULL" : values.join(", ")})`;
    return values.length === 1 ? (values[0] ?? "NULL") : "NULL";
  });
}

/**
 * A relation cut down to what the predicates of its columns show: rows in which nothing may be seen are left out,
 * columns that are never seen too, and cells that are not seen are NULL.
 */
export function cutRelation(
  relation: string,
  predicates: ReadonlyMap<string, Predicate>,
): { relation: string; filtered: boolean } {
  const all = [...predicates];
  const rows = all.map(([, predicate]) => predicate).reduce(either, false);
  const hidden = all.filter(([, predicate]) => predicate === false).map(([name]) => quoteName(name));
  const partly = all.filter(([, predicate]) => predicate !== false && predicate !== rows);
  if (hidden.length === 0 && partly.length === 0 && rows === true) return { relation, filtered: false };
  const exclude = hidden.length > 0 ? ` EXCLUDE (${hidden.join(", ")})` : "";
  const replace = partly.map(
    ([name, predicate]) => `CASE WHEN ${predicate} THEN ${quoteName(name)} END AS ${quoteName(name)}`,
  );
  const replaced = replace.length > 0 ? ` REPLACE (${replace.join(", ")})` : "";
  const where = rows === true ? "" : ` WHERE ${rows}`;
  return { relation: `(SELECT *${exclude}${replaced} FROM ${relation}${where})`, filtered: rows !== true };
}
