import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../access/context";
import { fail } from "../../platform/errors";
import { type Filter, parseFilter } from "../parse-filter";
import { type ListQuery, largestPage } from "../schema";
import {
  type Attribute,
  type Condition,
  compileFilter,
  constantLeaf,
  dateLeaf,
  idLeaf,
  textLeaf,
} from "./compile-filter";

const select = {
  userId: true,
  role: true,
  roleManaged: true,
  externalId: true,
  suspendedAt: true,
  createdAt: true,
  user: { select: { email: true, name: true, disabledAt: true } },
  groups: { select: { group: { select: { id: true, name: true } } }, take: 1000 },
} as const satisfies Prisma.MembershipSelect;

export type UserRow = Prisma.MembershipGetPayload<{ select: typeof select }>;

const email = textLeaf((condition) => ({ user: { email: condition } }));
const name = textLeaf((condition) => ({ user: { name: condition } }));
const active = { suspendedAt: null, user: { disabledAt: null } };

const attributes: Record<string, Attribute> = {
  id: idLeaf((userId) => ({ userId })),
  username: email,
  externalid: textLeaf((externalId) => ({ externalId }), { exact: true, nullable: true }),
  displayname: name,
  "name.formatted": name,
  emails: {
    itself: email,
    element: { value: email, type: constantLeaf("work"), primary: constantLeaf(true) },
  },
  active: (op, value) => {
    if (op === "pr") return true;
    const wanted = String(value).toLowerCase();
    if (op !== "eq" || !["true", "false"].includes(wanted))
      return fail("invalid", "scim.invalid_filter", "active is compared with eq and ne to true or false.");
    return wanted === "true" ? active : { NOT: active };
  },
  "meta.created": dateLeaf((createdAt) => ({ createdAt })),
  groups: { itself: inGroup, element: { value: inGroup } },
};

function inGroup(...[op, value]: Parameters<Extract<Attribute, (...given: never[]) => unknown>>): Condition {
  if (op === "pr") return { groups: { some: {} } };
  return idLeaf((groupId) => ({ groups: { some: { groupId } } }))(op, value);
}

const sorts: Record<string, (order: "asc" | "desc") => Prisma.MembershipOrderByWithRelationInput> = {
  username: (email) => ({ user: { email } }),
  displayname: (name) => ({ user: { name } }),
  externalid: (externalId) => ({ externalId }),
  id: (userId) => ({ userId }),
  "meta.created": (createdAt) => ({ createdAt }),
};

/** A page of the members a filter selects, and how many it selects. */
export async function listUserRows(ctx: Ctx, query: ListQuery): Promise<{ rows: UserRow[]; total: number }> {
  const filter: Filter | null = query.filter === undefined ? null : parseFilter(query.filter);
  const condition = filter ? compileFilter(filter, attributes) : true;
  if (condition === false) return { rows: [], total: 0 };
  const where = condition === true ? {} : (condition as Prisma.MembershipWhereInput);
  const order = query.sortOrder === "descending" ? "desc" : "asc";
  const sort = sorts[(query.sortBy ?? "meta.created").toLowerCase()];
  if (!sort) return fail("invalid", "scim.invalid_value", "Users cannot be sorted by this attribute.");
  const take = Math.min(largestPage, Math.max(0, query.count));
  const total = await ctx.db.membership.count({ where });
  const rows = await ctx.db.membership.findMany({
    where,
    select,
    orderBy: [sort(order), { userId: "asc" }],
    skip: Math.max(0, query.startIndex - 1),
    take,
  });
  return { rows, total };
}

export async function findUserRow(ctx: Ctx, userId: string): Promise<UserRow | null> {
  return await ctx.db.membership.findFirst({ where: { userId }, select });
}
