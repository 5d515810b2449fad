import { randomBytes } from "node:crypto";
import { unscopedDb } from "@/server/platform/db";
import { aKey, callerFor, type TestWorkspace } from "../../../support/atlas";

const planted: string[] = [];

function secret(what: string): string {
  const made = `planted-${what}-${randomBytes(8).toString("hex")}`;
  planted.push(made);
  return made;
}

/** Puts a recognisable secret wherever the database keeps one for this workspace and its admin; gives all of them. */
export async function plantSecrets(workspace: TestWorkspace): Promise<string[]> {
  const db = unscopedDb();
  const workspaceId = workspace.id;
  const userId = workspace.admin.id;
  const later = new Date(Date.now() + 3_600_000);
  const own = await aKey(workspace.admin, workspace, "viewer");
  await callerFor(workspace.admin).members.invite({
    workspace: workspace.slug,
    email: "guest@example.com",
    role: "viewer",
  });
  await db.user.update({ where: { id: userId }, data: { passwordHash: secret("password") } });
  await db.secondFactor.create({ data: { userId, sealed: secret("totp") } });
  await db.recoveryCode.create({ data: { userId, hash: secret("recovery") } });
  await db.passwordReset.create({ data: { userId, tokenHash: secret("reset"), expiresAt: later } });
  await db.oidcAccount.create({ data: { userId, issuer: "https://idp.example", subject: secret("oidc") } });
  const session = await db.session.create({ data: { userId, method: "password", expiresAt: later } });
  await db.signingKey.create({ data: { publicJwk: {}, sealed: secret("signing") } });
  await db.invitation.updateMany({ where: { workspaceId }, data: { tokenHash: secret("invitation") } });
  const [key] = await db.apiKey.findMany({ where: { workspaceId }, take: 1 });
  await db.apiKey.update({
    where: { id: key?.id ?? "" },
    data: { hash: secret("key"), formerHash: secret("former-key") },
  });
  const family = await db.tokenFamily.create({
    data: { workspaceId, keyId: key?.id ?? "", generation: 0, expiresAt: later },
  });
  await db.refreshToken.create({ data: { workspaceId, familyId: family.id, hash: secret("refresh") } });
  await db.workspaceSecret.create({ data: { workspaceId, purpose: "test", sealed: secret("workspace") } });
  const dataset = await db.dataset.findFirstOrThrow({ where: { workspaceId } });
  await db.quarantineDecision.create({
    data: {
      workspaceId,
      datasetId: dataset.id,
      rowId: "1:1",
      state: "edited",
      decidedBy: "A",
      sealedEdits: secret("edits"),
    },
  });
  const others = await db.workspaceSecret.findMany({ where: { workspaceId } });
  return [...planted, own, session.id, ...others.map(({ sealed }) => sealed)];
}
