import { classOfEntity } from "@/server/pii/entity-class";
import { findStrays, strayPattern } from "@/server/pii/find-strays";
import { judgeColumns } from "@/server/pii/judge-columns";
import { type PiiEntity, piiEntities } from "@/server/pii/schema";
import { type EngineSession, quoteName } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import { inspectTable } from "@/server/profiling/infer-types";
import type { InferredType } from "@/server/profiling/schema";
import { findRepeated } from "@/server/transform/find-repeated";
import { findStrayCells, type StrayFinder } from "@/server/transform/find-strays";
import type { MaskedColumn } from "@/server/transform/mask-expression";
import { type ColumnMasking, copyMaskingPolicy, planMasking } from "@/server/transform/plan-masking";
import type { MaskingPolicy } from "@/server/transform/schema";
import type { PolicyFile } from "./read-policy";

export type CopyPlan = {
  masking: Map<string, ColumnMasking>;
  columns: MaskedColumn[];
  /** SQL that selects the columns as {@link MaskedColumn} describes them. */
  select: string[];
  /** Whether a text in a document that is none of its judged parts holds somebody all the same. */
  isStray: (text: string) => boolean;
};

/** The kinds that are masked otherwise than their class, as long as the policy gives the class nothing else. */
function exceptionsOf(policy: PolicyFile): MaskingPolicy["entities"] {
  const { entities, ...classes } = copyMaskingPolicy;
  return Object.fromEntries(
    piiEntities.flatMap((entity) => {
      const kind = classOfEntity[entity];
      const other = policy[kind] !== undefined && policy[kind] !== classes[kind];
      const strategy = entities[entity];
      return strategy === undefined || other ? [] : [[entity, strategy]];
    }),
  );
}

/** What the policy says, and of the rest what the default one does. */
function completed(policy: PolicyFile): MaskingPolicy {
  const { direct, quasi, sensitive } = copyMaskingPolicy;
  return {
    direct: policy.direct ?? direct,
    quasi: policy.quasi ?? quasi,
    sensitive: policy.sensitive ?? sensitive,
    entities: { ...exceptionsOf(policy), ...policy.entities },
  };
}

type Copy = {
  inspected: readonly { name: string; inferred: InferredType }[];
  masking: Map<string, ColumnMasking>;
  chosen: ReadonlyMap<string, unknown>;
  wanted: MaskingPolicy;
  find: StrayFinder;
};

/** One address of mail among states of orders is somebody's as well: such cells are masked in columns that stay. */
async function maskStrays(
  session: EngineSession,
  relation: string,
  { inspected, masking, chosen, wanted, find }: Copy,
): Promise<void> {
  const searched = inspected.filter(
    ({ name, inferred }) =>
      !inferred.native && !chosen.has(name) && (masking.get(name)?.strategy ?? "keep") === "keep",
  );
  const found = await findStrayCells(
    session,
    relation,
    searched.map(({ name, inferred }) =>
      inferred.type === "text" || inferred.type === "json" ? { name } : { name, reading: inferred },
    ),
    strayPattern,
    find,
  );
  const strategy = wanted.direct === "pseudonym" || wanted.direct === "encrypt" ? wanted.direct : "redact";
  for (const [name, { entity, cells, values }] of found) {
    const why = `The column holds none as such, but ${cells === 1 ? "one cell does" : `${cells} cells do`}.`;
    const about = { entity, scheme: null, country: null, form: "text" as const, only: values };
    masking.set(name, { ...about, strategy, why });
  }
}

/** How each column of a relation is masked in a copy that leaves, and as what it is read. */
export async function planCopy(
  session: EngineSession,
  relation: string,
  names: string[],
  policy: PolicyFile,
  { region, language }: { region: string; language: string },
): Promise<CopyPlan> {
  const { rows, sample, columns: inspected } = await inspectTable(session, relation, names);
  const verdicts = await judgeColumns(
    session,
    relation,
    inspected.map(({ name, inferred }) => ({ name, type: inferred.type })),
    { defaultRegion: region, rows, language, sample },
  );
  const chosen = new Map(Object.entries(policy.columns ?? {}));
  for (const name of chosen.keys())
    if (!verdicts.has(name))
      fail(
        "invalid",
        "mask.unknown_column",
        `The policy names the column ${name}, which the file does not have.`,
      );
  const wanted = completed(policy);
  const masking = planMasking(verdicts, wanted, { chosen });
  const texts = inspected.filter(({ inferred }) => !inferred.native).map(({ name }) => name);
  const kept = texts.filter((name) => masking.get(name)?.strategy === "keep" && !chosen.has(name));
  // A name or number that is masked in its own column must not stand in another one beside it.
  for (const [name, of] of await findRepeated(session, sample.relation, masking, kept)) {
    const strategy = wanted.direct === "pseudonym" || wanted.direct === "encrypt" ? wanted.direct : "redact";
    const why = `It holds values of the column ${of.name}.`;
    masking.set(name, { ...of.masking, strategy, form: "text", why });
  }
  const stays = (entity: PiiEntity) => (wanted.entities[entity] ?? wanted[classOfEntity[entity]]) === "keep";
  const find: StrayFinder = (cell, usual) =>
    findStrays(cell, { usual, language, defaultRegion: region }).filter(({ entity }) => !stays(entity));
  await maskStrays(session, relation, { inspected, masking, chosen, wanted, find });
  // The area of a postal code is none any more: as a number it would look like the code of another place.
  const isArea = (name: string) => masking.get(name)?.entity === "POSTAL_CODE";
  const columns = inspected.map(({ name, inferred }): MaskedColumn => {
    const strategy = masking.get(name)?.strategy;
    // Values with a type keep it where their mask has one; a pseudonym is the same in files of every format.
    const typed = inferred.native && (strategy === "redact" || (strategy === "generalise" && !isArea(name)));
    if (typed || strategy === "keep") return { name, type: inferred.native ? inferred.type : "text" };
    return {
      name,
      type: "text",
      ...(inferred.native || inferred.type === "text" ? {} : { reading: inferred }),
    };
  });
  const select = columns.map(({ name, type }) => {
    const column = quoteName(name);
    return type === "text" && masking.get(name)?.strategy !== "keep"
      ? `CAST(${column} AS VARCHAR) AS ${column}`
      : column;
  });
  // A number without a word is what its part holds everywhere.
  const isStray = (text: string) => find(text, !/\p{L}{3}/u.test(text)).length > 0;
  return { masking, columns, select, isStray };
}
