import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { isPartial } from "@/server/access/decide-access";
import { findDataset } from "@/server/catalog/dataset-state";
import { readRows } from "@/server/catalog/read-rows";
import type { ReadRowsInput, rowPage } from "@/server/catalog/schema";
import { fail } from "@/server/platform/errors";
import { requireSubject } from "./explain-access";
import type { ExplainedSubject } from "./schema";

/**
 * Rows exactly as somebody else sees them, for those who manage the data set and see all of it themselves. The
 * trail says who looked, and as whom.
 */
export async function viewAs(
  ctx: Ctx,
  { subject, ...input }: { subject: ExplainedSubject } & ReadRowsInput,
): Promise<z.infer<typeof rowPage>> {
  const { access, name } = await findDataset(ctx, input.datasetId, "grants:manage");
  const permission = input.layer === "explore" ? "explore:read" : "datasets:read";
  const own = access.decide(permission);
  if (!own.allowed || isPartial(own))
    fail(
      "forbidden",
      "grants.view_beyond_own",
      `You see only a part of ${name} yourself, so you cannot look at it as somebody else.`,
    );
  const { actor, grants } = await requireSubject(ctx, subject);
  const label = `${ctx.actor.label} viewing as ${actor.label}`;
  // Rights are theirs; the name and id in the trail are of the person who really looks.
  const seen: Ctx = {
    ...ctx,
    actor: { ...actor, kind: "user", id: ctx.actor.id, label },
    grants: () => Promise.resolve(grants),
  };
  return await readRows(seen, input);
}
