import { randomBytes } from "node:crypto";
import { open, rotate, seal } from "../platform/crypto";
import type { Ctx } from "./context";
import { findOrCreateSecret, listSecrets, replaceSecret } from "./store/workspace-secrets";

/**
 * 32 bytes from which pseudonyms of this workspace are made. The same value gives the same pseudonym
 * in every table of the workspace, and another one in every other workspace.
 */
export async function pseudonymKey(ctx: Ctx): Promise<Buffer> {
  return await workspaceKey(ctx, "pseudonym");
}

/** 32 bytes that encrypt values of this workspace. Deleting it makes them unreadable for good. */
export async function dataKey(ctx: Ctx): Promise<Buffer> {
  return await workspaceKey(ctx, "data");
}

/** 32 bytes that sign the audit trail of this workspace. */
export async function auditKey(ctx: Ctx): Promise<Buffer> {
  return await workspaceKey(ctx, "audit");
}

/** Created on first use and kept sealed with the master key, bound to its workspace and purpose. */
async function workspaceKey(ctx: Ctx, purpose: "pseudonym" | "data" | "audit"): Promise<Buffer> {
  const aad = boundTo(ctx, purpose);
  const sealed = await findOrCreateSecret(ctx, purpose, () =>
    seal(randomBytes(32).toString("base64url"), aad),
  );
  return Buffer.from(open(sealed, aad), "base64url");
}

const boundTo = (ctx: Ctx, purpose: string) => `workspace-secret:${ctx.workspaceId}:${purpose}`;

/** Seals the keys of the workspace with the current master key where a former one still does; returns how many. */
export async function resealWorkspaceKeys(ctx: Ctx): Promise<number> {
  let resealed = 0;
  for (const { purpose, sealed } of await listSecrets(ctx)) {
    const anew = rotate(sealed, boundTo(ctx, purpose));
    if (anew === sealed) continue;
    await replaceSecret(ctx, purpose, sealed, anew);
    resealed += 1;
  }
  return resealed;
}
