import { type EngineSession, quoteName } from "@/server/platform/engine";
import { readAs } from "@/server/platform/engine-formats";
import { inferTypes } from "@/server/profiling/infer-types";

/**
 * SQL per column for its typed value. A column is typed only where every value that is not empty can be
 * read as its type: nothing turns into null on the way.
 */
export async function typedValues(session: EngineSession, columns: string[]): Promise<Map<string, string>> {
  const expressions = new Map<string, string>();
  for (const [name, inferred] of await inferTypes(session, "source", columns)) {
    if (inferred.type === "text" || inferred.native) continue;
    const source = quoteName(name);
    const typed = readAs(source, inferred);
    const { lost } = await session.row<{ lost: number }>(
      `SELECT count(*) FILTER (trim(${source}) <> '' AND (${typed}) IS NULL) AS lost FROM source`,
    );
    if (lost === 0) expressions.set(name, typed);
  }
  return expressions;
}
