import type { Ctx } from "@/server/access/context";
import { type PiiEntity, type PiiVerdict, piiEntity, piiVerdict } from "@/server/pii/schema";
import type { Tx } from "@/server/platform/db";
import { fail } from "@/server/platform/errors";
import { type MaskingStrategy, maskingStrategy } from "@/server/transform/schema";

/** What is stored about a column: facts of the latest run and decisions of people. */
export type ColumnRow = {
  name: string;
  position: number;
  type: string;
  semanticType: string | null;
  description: string;
  pii: PiiVerdict | null;
  piiDecision: "confirmed" | "rejected" | null;
  piiEntity: PiiEntity | null;
  masking: MaskingStrategy | null;
  tags: string[];
};

export async function listColumns(ctx: Ctx, datasetId: string): Promise<ColumnRow[]> {
  const rows = await ctx.db.datasetColumn.findMany({ where: { datasetId }, orderBy: { position: "asc" } });
  return rows.map((row) => ({
    name: row.name,
    position: row.position,
    type: row.type,
    semanticType: row.semanticType,
    description: row.description,
    pii: piiVerdict.nullable().parse(row.pii),
    piiDecision: row.piiDecision === "confirmed" || row.piiDecision === "rejected" ? row.piiDecision : null,
    piiEntity: piiEntity.nullable().parse(row.piiEntity),
    masking: maskingStrategy.nullable().parse(row.masking),
    tags: row.tags,
  }));
}

export type ColumnFacts = { name: string; type: string; semanticType: string | null; pii: PiiVerdict | null };

/**
 * Replaces the facts of all columns in one statement and keeps what people decided,
 * a confirmed verdict too. Columns that are gone lose
 * their row only when nobody decided anything about them.
 */
export async function writeColumnFacts(
  ctx: Ctx,
  tx: Tx,
  datasetId: string,
  facts: ColumnFacts[],
): Promise<void> {
  const rows = JSON.stringify(facts.map((fact, position) => ({ ...fact, position })));
  const names = facts.map((fact) => fact.name);
  await tx.datasetColumn.deleteMany({
    where: {
      datasetId,
      name: { notIn: names },
      piiDecision: null,
      piiEntity: null,
      masking: null,
      description: "",
      tags: { isEmpty: true },
    },
  });
  await tx.$executeRaw`
    INSERT INTO "DatasetColumn" ("workspaceId", "datasetId", "name", "position", "type", "semanticType", "pii")
    SELECT ${ctx.workspaceId}::uuid, ${datasetId}::uuid, f."name", f."position", f."type", f."semanticType", f."pii"
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS f("name" text, "position" int, "type" text, "semanticType" text, "pii" jsonb)
    ON CONFLICT ("workspaceId", "datasetId", "name") DO UPDATE
    SET "position" = excluded."position", "type" = excluded."type",
        "semanticType" = excluded."semanticType",
        "pii" = CASE WHEN coalesce(excluded."pii", 'null'::jsonb) = 'null'::jsonb
                      AND "DatasetColumn"."piiDecision" = 'confirmed'
                THEN "DatasetColumn"."pii" ELSE excluded."pii" END`;
}

export async function updateColumn(
  ctx: Ctx,
  tx: Tx,
  datasetId: string,
  name: string,
  change: {
    description?: string;
    tags?: string[];
    piiDecision?: "confirmed" | "rejected" | null;
    piiEntity?: PiiEntity | null;
    masking?: MaskingStrategy | null;
  },
): Promise<void> {
  const decided =
    change.piiDecision !== undefined || change.piiEntity !== undefined || change.masking !== undefined;
  const { count } = await tx.datasetColumn.updateMany({
    where: { datasetId, name },
    data: {
      ...(change.description === undefined ? {} : { description: change.description }),
      ...(change.tags === undefined ? {} : { tags: change.tags }),
      ...(change.piiDecision === undefined ? {} : { piiDecision: change.piiDecision }),
      ...(change.piiEntity === undefined ? {} : { piiEntity: change.piiEntity }),
      ...(change.masking === undefined ? {} : { masking: change.masking }),
      ...(decided ? { piiDecidedBy: ctx.actor.label, piiDecidedAt: ctx.clock.now() } : {}),
    },
  });
  if (count === 0)
    fail("missing", "catalog.column_not_found", "This data set has no such column.", { field: "column" });
}

/** Remembers what somebody said of columns, also of those no run has written yet. */
export async function writeColumnVerdicts(
  ctx: Ctx,
  tx: Tx,
  datasetId: string,
  verdicts: Readonly<Record<string, PiiEntity | "none">>,
): Promise<void> {
  const rows = JSON.stringify(
    Object.entries(verdicts).map(([name, verdict]) => ({
      name,
      decision: verdict === "none" ? "rejected" : "confirmed",
      entity: verdict === "none" ? null : verdict,
    })),
  );
  await tx.$executeRaw`
    INSERT INTO "DatasetColumn" ("workspaceId", "datasetId", "name", "position", "type",
      "piiDecision", "piiEntity", "piiDecidedBy", "piiDecidedAt")
    SELECT ${ctx.workspaceId}::uuid, ${datasetId}::uuid, v."name", (row_number() OVER ())::int - 1, 'text',
      v."decision", v."entity", ${ctx.actor.label}, ${ctx.clock.now()}
    FROM jsonb_to_recordset(${rows}::jsonb) AS v("name" text, "decision" text, "entity" text)
    ON CONFLICT ("workspaceId", "datasetId", "name") DO UPDATE
    SET "piiDecision" = excluded."piiDecision", "piiEntity" = excluded."piiEntity",
        "piiDecidedBy" = excluded."piiDecidedBy", "piiDecidedAt" = excluded."piiDecidedAt"`;
}
