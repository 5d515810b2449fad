import { quoteName, quoteText } from "@/server/platform/engine";

/**
 * What the history of a keyed data set is made from. `incoming` holds the rows of this run after
 * masking, `previous` the last published history; both are relations (`FROM …`). `loadedAt` is the time of the
 * load as ISO text and stands for the moment a row became true where no `eventTime` column is declared.
 */
export type HistoryInput = {
  incoming: string;
  previous: string | null;
  columns: string[];
  key: string[];
  eventTime: string | null;
  loadedAt: string;
  /** Whether `incoming` is the complete present state, so that a key missing from it has ended. */
  complete: boolean;
};

/** Columns history adds, marked like all that Atlas adds: since when a version was true, until when (null: still), and its number from 1. */
export const historyColumns = [
  { name: "_valid_from", type: "timestamp" },
  { name: "_valid_to", type: "timestamp" },
  { name: "_is_current", type: "boolean" },
  { name: "_version", type: "integer" },
] as const;

/**
 * SQL of a slowly changing dimension of type 2, as a pure function of previous history and incoming rows:
 * versions of both are put in order of time, neighbours with equal values are one version, and each
 * ends where the next begins. So unchanged rows make no new version, a late row finds its place, and
 * the same load twice changes nothing. A row with the key and moment of an existing version corrects it.
 */
export function historySql(input: HistoryInput): string {
  const key = input.key.map(quoteName).join(", ");
  const attributes = input.columns.filter(
    (column) => !input.key.includes(column) && column !== input.eventTime,
  );
  const since = input.eventTime
    ? `coalesce(TRY_CAST(${quoteName(input.eventTime)} AS TIMESTAMP), ${moment(input.loadedAt)})`
    : moment(input.loadedAt);
  const data = [...input.columns, "_file", "_line", "_row"].map(quoteName).join(", ");
  return `
WITH arriving AS (
  SELECT ${data}, ${since} AS _valid_from, 1 AS __precedence, false AS __ended FROM ${input.incoming}
),
known AS (${knownSql(input, key)}),
endings AS (${endingsSql(input, key)}),
moments AS (
  SELECT *, ${fingerprintSql(attributes)} AS __fingerprint FROM (
    SELECT * FROM arriving UNION ALL BY NAME SELECT * FROM known UNION ALL BY NAME SELECT * FROM endings)
  QUALIFY row_number() OVER (PARTITION BY ${key}, _valid_from ORDER BY __ended, __precedence DESC, _row DESC) = 1
),
versions AS (
  SELECT * FROM moments
  WINDOW history AS (PARTITION BY ${key} ORDER BY _valid_from)
  QUALIFY __fingerprint IS DISTINCT FROM lag(__fingerprint) OVER history
       OR __ended IS DISTINCT FROM lag(__ended) OVER history
),
intervals AS (
  SELECT *, lead(_valid_from) OVER (PARTITION BY ${key} ORDER BY _valid_from) AS _valid_to FROM versions
)
SELECT ${data}, _valid_from, _valid_to, _valid_to IS NULL AS _is_current,
       row_number() OVER (PARTITION BY ${key} ORDER BY _valid_from) AS _version
FROM intervals WHERE NOT __ended`;
}

/** SQL of the first history of a table whose keys are unique and whose rows carry no time of their own. */
export function firstHistorySql(input: HistoryInput): string {
  const data = [...input.columns, "_file", "_line", "_row"].map(quoteName).join(", ");
  return `
SELECT ${data}, ${moment(input.loadedAt)} AS _valid_from, NULL::TIMESTAMP AS _valid_to, true AS _is_current, 1::BIGINT AS _version
FROM ${input.incoming}`;
}

/** Versions known before, and a marker at each end of validity that no later version explains. */
function knownSql(input: HistoryInput, key: string): string {
  if (!input.previous) return "SELECT * FROM arriving WHERE false";
  return `
  SELECT COLUMNS(c -> c NOT IN ('_valid_to', '_is_current', '_version')), 0 AS __precedence, false AS __ended FROM ${input.previous}
  UNION ALL BY NAME
  SELECT ${key}, _valid_to AS _valid_from, 0 AS __precedence, true AS __ended FROM (
    SELECT ${key}, _valid_to, lead(_valid_from) OVER (PARTITION BY ${key} ORDER BY _valid_from) AS __following
    FROM ${input.previous})
  WHERE _valid_to IS NOT NULL AND __following IS DISTINCT FROM _valid_to`;
}

/** A marker for every key that was current and is missing from a complete load. */
function endingsSql(input: HistoryInput, key: string): string {
  const none = `SELECT ${key}, ${moment(input.loadedAt)} AS _valid_from, 0 AS __precedence, true AS __ended FROM arriving WHERE false`;
  if (!input.previous || !input.complete) return none;
  const joined = input.key
    .map((k) => `p.${quoteName(k)} IS NOT DISTINCT FROM a.${quoteName(k)}`)
    .join(" AND ");
  return `
  SELECT ${key}, ${moment(input.loadedAt)} AS _valid_from, 0 AS __precedence, true AS __ended
  FROM ${input.previous} p
  WHERE p._is_current AND NOT EXISTS (SELECT 1 FROM arriving a WHERE ${joined})`;
}

/** Equal for rows with equal values; a column that is null counts as absent, so a new empty column changes nothing. */
function fingerprintSql(attributes: string[]): string {
  if (attributes.length === 0) return "0::UBIGINT";
  const terms = attributes.map(
    (name) =>
      `CASE WHEN ${quoteName(name)} IS NULL THEN 0::UBIGINT ELSE hash(${quoteText(name)}, ${quoteName(name)}) END`,
  );
  return xorOf(terms);
}

/** A balanced tree: the engine bounds how deep an expression may be, and tables may have thousands of columns. */
function xorOf(terms: string[]): string {
  const [only] = terms;
  if (terms.length === 1 && only) return only;
  const middle = Math.ceil(terms.length / 2);
  return `xor(${xorOf(terms.slice(0, middle))}, ${xorOf(terms.slice(middle))})`;
}

function moment(iso: string): string {
  return `CAST(${quoteText(iso)}::TIMESTAMPTZ AT TIME ZONE 'UTC' AS TIMESTAMP)`;
}
