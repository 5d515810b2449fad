import { randomUUID } from "node:crypto";
import { recordAudit } from "../audit/record-audit";
import { hashToken } from "../platform/crypto";
import { env } from "../platform/env";
import { AtlasError, fail } from "../platform/errors";
import { actAs } from "./act-as";
import { keyPrefix } from "./key-prefix";
import { requireGoodPassword } from "./password-rules";
import { hashPassword } from "./passwords";
import { emailAddress } from "./schema";
import { createFirstAdmin } from "./set-up";
import { inTransaction } from "./store/global-transaction";
import { insertKeyFor } from "./store/key-rows";
import { anyPersonExists } from "./store/people";

/** The operator's own machine, and no sign-in page to explain itself: the floor is NIST's absolute one. */
const minimumLength = 8;

/**
 * Unattended set-up, for the start-up path: with all three ATLAS_ADMIN_* variables and nobody in the
 * database yet, creates that admin in workspace `default`, with exactly the given API key. Safe to
 * call at every start and by several processes at once.
 */
export async function ensureConfiguredAdmin(): Promise<"created" | "exists" | "not_configured"> {
  const { ATLAS_ADMIN_EMAIL, ATLAS_ADMIN_PASSWORD, ATLAS_ADMIN_API_KEY } = env();
  if (!ATLAS_ADMIN_EMAIL && !ATLAS_ADMIN_PASSWORD && !ATLAS_ADMIN_API_KEY) return "not_configured";
  if (!ATLAS_ADMIN_EMAIL || !ATLAS_ADMIN_PASSWORD || !ATLAS_ADMIN_API_KEY)
    return fail(
      "invalid",
      "identity.admin_incomplete",
      "Set all three of ATLAS_ADMIN_EMAIL, ATLAS_ADMIN_PASSWORD and ATLAS_ADMIN_API_KEY, or none.",
    );
  if (await anyPersonExists()) return "exists";
  const email = emailAddress.parse(ATLAS_ADMIN_EMAIL);
  await requireGoodConfiguredPassword(ATLAS_ADMIN_PASSWORD, email);
  return await createConfiguredAdmin(email, ATLAS_ADMIN_PASSWORD, ATLAS_ADMIN_API_KEY);
}

async function createConfiguredAdmin(
  email: string,
  password: string,
  apiKey: string,
): Promise<"created" | "exists"> {
  const passwordHash = await hashPassword(password);
  const origin = { requestId: randomUUID() };
  const first = { name: "Admin", email, passwordHash, workspaceName: "Default", slug: "default" };
  try {
    await inTransaction(async (tx) => {
      const { admin, workspace } = await createFirstAdmin(tx, first, origin);
      const key = await insertKeyFor(tx, {
        workspaceId: workspace.id,
        createdById: admin.id,
        name: "Set-up key",
        prefix: keyPrefix(apiKey),
        hash: hashToken(apiKey),
        role: "admin",
        scopes: [],
        expiresAt: null,
      });
      const ctx = actAs(admin, workspace.id, "admin", origin);
      await recordAudit(
        ctx,
        tx,
        "keys.created",
        { kind: "key", id: key.id },
        { role: "admin", configured: true },
      );
    });
    return "created";
  } catch (error) {
    // Another process was first; what it created is what was asked for.
    if (error instanceof AtlasError && error.code === "identity.already_set_up") return "exists";
    throw error;
  }
}

async function requireGoodConfiguredPassword(password: string, email: string): Promise<void> {
  try {
    await requireGoodPassword(password, email, minimumLength);
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    fail("invalid", error.code, `ATLAS_ADMIN_PASSWORD: ${error.message}`, { cause: error });
  }
}
