import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../access/context";
import type { AuditEvent, AuditSearch } from "../schema";

type Row = Omit<AuditEvent, "seq" | "rows" | "actor" | "object"> & {
  seq: bigint;
  rows: bigint | null;
  actorKind: string;
  actorId: string;
  actorLabel: string;
  objectKind: string | null;
  objectId: string | null;
};

const lastPlace = 9_223_372_036_854_775_807n;

/** Entries that fit, newest first: those before the place `before`. */
export async function findAuditEvents(
  ctx: Ctx,
  search: AuditSearch,
  page: { before?: bigint | undefined; take: number },
): Promise<AuditEvent[]> {
  const where = await conditions(ctx, search, page.before, page.take);
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT "id", "seq", "at", "actorKind", "actorId", "actorLabel", "action", "objectKind", "objectId", "columns", "rows",
      "purpose", "details", "address", "requestId", "hash"
    FROM "AuditEvent" WHERE ${where} ORDER BY "seq" DESC LIMIT ${page.take}`;
  return rows.map(toEvent);
}

export async function countAuditEvents(ctx: Ctx, search: AuditSearch, before: bigint): Promise<number> {
  const where = await conditions(ctx, search, before, null);
  const [row] = await ctx.db.$queryRaw<
    { n: bigint }[]
  >`SELECT count(*) AS n FROM "AuditEvent" WHERE ${where}`;
  return Number(row?.n ?? 0);
}

/** `take`: how many entries will be asked for, if not all. */
async function conditions(
  ctx: Ctx,
  search: AuditSearch,
  before: bigint | undefined,
  take: number | null,
): Promise<Prisma.Sql> {
  const { actorId, action, objectKind, objectId, column } = search;
  // Time never runs backwards along the trail, so a span of time is a span of places, which every index knows.
  const [first, end] = await Promise.all([placeOf(ctx, search.from), placeOf(ctx, search.to)]);
  const words = wordQuery(search.text ?? "");
  const onlyWords =
    !(actorId || action || objectKind || objectId || column) && (before === undefined || end === undefined);
  const all = [
    Prisma.sql`"workspaceId" = ${ctx.workspaceId}::uuid`,
    before !== undefined && Prisma.sql`"seq" < ${before}`,
    first !== undefined && Prisma.sql`"seq" >= ${first}`,
    end !== undefined && Prisma.sql`"seq" < ${end}`,
    actorId && Prisma.sql`"actorId" = ${actorId}`,
    // Said as a span of texts, which the index may answer under row-level security; LIKE it may not.
    action && Prisma.sql`"action" ~>=~ ${action} AND "action" ~<~ ${`${action}\u{10ffff}`}`,
    objectKind && Prisma.sql`"objectKind" = ${objectKind}`,
    objectId && Prisma.sql`"objectId" = ${objectId}`,
    column && Prisma.sql`${column} = ANY ("columns")`,
    words !== "" &&
      Prisma.sql`"seq" IN (SELECT audit_places(to_tsquery('simple', ${words}), ${first ?? 0n},
        ${before ?? end ?? lastPlace}, ${onlyWords ? take : null}))`,
  ];
  return Prisma.join(
    all.filter((condition) => typeof condition === "object"),
    " AND ",
  );
}

/** The first place at or after a time; beyond the end when there is none. */
async function placeOf(ctx: Ctx, time: Date | undefined): Promise<bigint | undefined> {
  if (!time) return undefined;
  const [row] = await ctx.db.$queryRaw<{ seq: bigint }[]>`
    SELECT "seq" FROM "AuditEvent" WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "at" >= ${time}
    ORDER BY "at", "seq" LIMIT 1`;
  return row?.seq ?? lastPlace;
}

/** Beginnings of words, all of which have to occur. Words are separated as the function `audit_words` separates them. */
export function wordQuery(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the same class as in the database
  const words = text.split(/[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f\s]+/).filter((word) => word !== "");
  return words.map((word) => `'${word.replace(/\p{Surrogate}/gu, "\ufffd")}':*`).join(" & ");
}

function toEvent({ actorKind, actorId, actorLabel, objectKind, objectId, ...row }: Row): AuditEvent {
  return {
    ...row,
    seq: Number(row.seq),
    rows: row.rows === null ? null : Number(row.rows),
    actor: { kind: actorKind, id: actorId, label: actorLabel },
    object: objectKind && objectId ? { kind: objectKind, id: objectId } : null,
  };
}
