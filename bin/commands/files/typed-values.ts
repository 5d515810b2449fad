import { type EngineSession, quoteName } from "@/server/platform/engine";
import { readAs } from "@/server/platform/engine-formats";
import { inferTypes } from "@/server/profiling/infer-types";

export type TypedValues = {
  /** SQL per column for its typed value. */
  expressions: Map<string, string>;
  /** What was guessed about values, or is written otherwise than it stood. */
  notes: string[];
};

/**
 * The columns that are typed: only where every value that is not empty can be read as the type, so that nothing turns
 * into null on the way.
 */
export async function typedValues(session: EngineSession, columns: string[]): Promise<TypedValues> {
  const expressions = new Map<string, string>();
  const swapped: string[] = [];
  const guessed: string[] = [];
  const zoned: string[] = [];
  for (const [name, inferred] of await inferTypes(session, "source", columns)) {
    if (inferred.type === "text" || inferred.native) continue;
    const source = quoteName(name);
    const typed = readAs(source, inferred);
    const { lost } = await session.row<{ lost: number }>(
      `SELECT count(*) FILTER (trim(${source}) <> '' AND (${typed}) IS NULL) AS lost FROM source`,
    );
    if (lost > 0) continue;
    expressions.set(name, typed);
    if (inferred.ambiguous) (inferred.format === null ? guessed : swapped).push(name);
    if (inferred.format?.endsWith("%z")) zoned.push(name);
  }
  const notes = [
    { names: swapped, text: "The order of day and month is a guess, as both may be: day first in" },
    { names: guessed, text: "The notation of numbers is a guess, as another one fits too, in" },
    { names: zoned, text: "Times with a zone were written in UTC, without it, in" },
  ];
  return {
    expressions,
    notes: notes
      .filter(({ names }) => names.length > 0)
      .map(({ names, text }) => `${text} ${listed(names)}.`),
  };
}

const mostNamed = 10;

function listed(names: string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
