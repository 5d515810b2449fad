import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { actorFromSession, personFromSession } from "@/server/access/actor-from-session";
import { buildContext } from "@/server/access/build-context";
import type { Closing, Ctx, Person, UserActor, WorkspaceRef } from "@/server/access/context";
import { requirePermissionOrGrant } from "@/server/access/policy";
import { type Permission, workspaceInput } from "@/server/access/schema";
import { exposed } from "@/server/platform/auth";
import { errorPolicy, fail } from "@/server/platform/errors";
import { withLogFields } from "@/server/platform/log";
import type { ApiContext } from "./context";
import { classify, logFailure, toPublicError, trpcCodes } from "./error-shape";
import { timeCall } from "./http-metrics";
import { requireStorable } from "./require-storable";

/** Who may call a procedure. Stated by each one; a test walks the router and refuses any without it. */
export type ProcedureMeta = { permission: Permission | "public" | "signed-in" };

/** A procedure inside a workspace: the context of use cases, and who and where it is. */
export type WorkspaceCtx = Ctx & { actor: UserActor; person: Person; workspace: WorkspaceRef & Closing };

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    transformer: superjson,
    errorFormatter: ({ shape, error, ctx }) => {
      const atlas = toPublicError(classify(error), ctx?.origin.requestId ?? "");
      const { code, httpStatus, path } = shape.data;
      // Everything else tRPC would send, above all the stack, stays here.
      return { ...shape, message: atlas.message, data: { code, httpStatus, path, atlas } };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Around everything: measures, logs, and turns any failure into what a client may know of it. */
const observed = t.procedure.use(async ({ ctx, path, type, next }) => {
  const { requestId } = ctx.origin;
  const timed = timeCall(`/api/trpc/${path}`, type === "query" ? "GET" : "POST");
  const result = await withLogFields({ requestId }, () => next());
  if (result.ok) {
    timed(200);
    return result;
  }
  const error = classify(result.error);
  timed(errorPolicy[error.kind].status);
  logFailure(error, { requestId, path, type });
  throw new TRPCError({ code: trpcCodes[error.kind], message: error.message, cause: error });
});

const base = observed.use(async ({ ctx, type, getRawInput, next }) => {
  if (ctx.crossSite && type === "mutation")
    fail("forbidden", "access.cross_site", "This request comes from another site.");
  if (ctx.exposed && type === "mutation") throw exposed();
  requireStorable(await getRawInput());
  return next();
});

/** For everybody, signed in or not: what the sign-in and first-visit pages need, nothing else. */
export const publicProcedure = base.meta({ permission: "public" });

/** For a signed-in person, before any workspace is chosen. */
export const signedInProcedure = base.meta({ permission: "signed-in" }).use(async ({ ctx, next }) => {
  const { person, sessionId } = await personFromSession(ctx.claims);
  return next({ ctx: { person, sessionId } });
});

/**
 * For members of the workspace named in the input (`workspace`, its slug) whose role includes
 * `permission`, while it is not closed for its deletion. The resolver's `ctx` is the context of use cases.
 */
export function workspaceProcedure(permission: Permission, options: { evenIfClosed?: boolean } = {}) {
  return base
    .meta({ permission })
    .input(workspaceInput)
    .use(async ({ ctx, input, next }) => {
      const { actor, person, workspace } = await actorFromSession(ctx.claims, input.workspace, options);
      const inside: WorkspaceCtx = {
        ...buildContext(workspace.id, actor, ctx.origin),
        actor,
        person,
        workspace,
      };
      await requirePermissionOrGrant(inside, permission);
      return next({ ctx: inside });
    });
}
