import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../access/context";
import { fail } from "../../platform/errors";
import { parseFilter } from "../parse-filter";
import { type ListQuery, largestPage, mostMembers } from "../schema";
import { type Attribute, compileFilter, dateLeaf, idLeaf, textLeaf } from "./compile-filter";

/** With no members where they are not asked for. */
const selectOf = (withMembers: boolean) =>
  ({
    id: true,
    name: true,
    externalId: true,
    createdAt: true,
    members: {
      select: { userId: true, membership: { select: { user: { select: { name: true } } } } },
      orderBy: { userId: "asc" },
      ...(!withMembers && { take: 0 }),
    },
  }) as const satisfies Prisma.GroupSelect;

export type GroupRow = {
  id: string;
  name: string;
  externalId: string | null;
  createdAt: Date;
  /** Null where they were not asked for. */
  members: { id: string; name: string }[] | null;
};

const member = idLeaf((userId) => ({ members: { some: { userId } } }));
const attributes: Record<string, Attribute> = {
  id: idLeaf((id) => ({ id })),
  displayname: textLeaf((name) => ({ name })),
  externalid: textLeaf((externalId) => ({ externalId }), { exact: true, nullable: true }),
  members: { itself: member, element: { value: member } },
  "meta.created": dateLeaf((createdAt) => ({ createdAt })),
};

const sorts: Record<string, (order: "asc" | "desc") => Prisma.GroupOrderByWithRelationInput> = {
  displayname: (name) => ({ name }),
  externalid: (externalId) => ({ externalId }),
  id: (id) => ({ id }),
  "meta.created": (createdAt) => ({ createdAt }),
};

/** A page of the groups a filter selects, and how many it selects. */
export async function listGroupRows(
  ctx: Ctx,
  query: ListQuery,
  withMembers: boolean,
): Promise<{ rows: GroupRow[]; total: number }> {
  const condition = query.filter === undefined ? true : compileFilter(parseFilter(query.filter), attributes);
  if (condition === false) return { rows: [], total: 0 };
  const where = condition === true ? {} : (condition as Prisma.GroupWhereInput);
  const sort = sorts[(query.sortBy ?? "meta.created").toLowerCase()];
  if (!sort) return fail("invalid", "scim.invalid_value", "Groups cannot be sorted by this attribute.");
  const total = await ctx.db.group.count({ where });
  const page = {
    where,
    orderBy: [sort(query.sortOrder === "descending" ? "desc" : "asc"), { id: "asc" as const }],
    skip: Math.max(0, query.startIndex - 1),
    take: Math.min(largestPage, Math.max(0, query.count)),
  };
  if (withMembers) await requireFewMembers(ctx, page);
  const rows = await ctx.db.group.findMany({ ...page, select: selectOf(withMembers) });
  return { rows: rows.map((row) => toRow(row, withMembers)), total };
}

/** An answer is built in memory: the members of a page are counted before they are read. */
async function requireFewMembers(ctx: Ctx, page: Omit<Prisma.GroupFindManyArgs, "select">): Promise<void> {
  const counted = await ctx.db.group.findMany({ ...page, select: { _count: { select: { members: true } } } });
  const members = counted.reduce((sum, { _count }) => sum + _count.members, 0);
  if (members > mostMembers)
    fail(
      "invalid",
      "scim.too_many",
      `These groups have ${members} members together, and an answer holds ${mostMembers}. Ask for fewer groups with count, or leave members out with excludedAttributes=members.`,
    );
}

export async function findGroupRow(ctx: Ctx, id: string, withMembers: boolean): Promise<GroupRow | null> {
  const row = await ctx.db.group.findFirst({
    where: { id },
    select: selectOf(withMembers),
  });
  return row && toRow(row, withMembers);
}

type Found = Prisma.GroupGetPayload<{ select: ReturnType<typeof selectOf> }>;

function toRow({ members, ...row }: Found, withMembers: boolean): GroupRow {
  const people = members.map(({ userId, membership }) => ({ id: userId, name: membership.user.name }));
  return { ...row, members: withMembers ? people : null };
}
