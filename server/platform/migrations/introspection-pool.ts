import { Pool, type QueryConfig, type QueryResult } from "pg";

const charType = 18;
const bpcharType = 1042;

/**
 * A connection pool through which the schema engine can describe a PostgreSQL 18. Two of its
 * assumptions do not hold there (prisma/orm issues 27403 and 29635): the adapter refuses the internal
 * type "char", and the engine panics on constraints it has no name for, which it does not compare anyway.
 */
export function introspectionPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 2 });
  const query = pool.query.bind(pool) as (config: QueryConfig) => Promise<QueryResult>;
  pool.query = (async (config: QueryConfig | string) => {
    const asked = typeof config === "string" ? { text: config } : config;
    const text = asked.text.replace(
      "contype NOT IN ('p', 'u', 'f')",
      "contype NOT IN ('p', 'u', 'f', 'n', 'c', 'x', 't')",
    );
    const result = await query({ ...asked, text });
    // A script of several statements has several results, and nothing to read in them.
    for (const field of result.fields ?? []) if (field.dataTypeID === charType) field.dataTypeID = bpcharType;
    return result;
  }) as Pool["query"];
  return pool;
}
