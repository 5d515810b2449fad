import { randomBytes } from "node:crypto";
import { open, seal } from "../platform/crypto";
import type { Ctx } from "./context";
import { findOrCreateSecret } from "./store/workspace-secrets";

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

/** Created on first use and kept sealed with the master key, bound to its workspace and purpose. */
async function workspaceKey(ctx: Ctx, purpose: "pseudonym" | "data"): Promise<Buffer> {
  const aad = `workspace-secret:${ctx.workspaceId}:${purpose}`;
  const sealed = await findOrCreateSecret(ctx, purpose, () =>
    seal(randomBytes(32).toString("base64url"), aad),
  );
  return Buffer.from(open(sealed, aad), "base64url");
}
