import type { Origin } from "../access/context";
import { recordAudit } from "../audit/record-audit";
import { fail } from "../platform/errors";
import { actAs } from "./act-as";
import { foundWorkspace } from "./found-workspace";
import { requireGoodPassword } from "./password-rules";
import { hashPassword } from "./passwords";
import type { SetUpInput } from "./schema";
import { type GlobalTx, inTransaction, lockWorkspaceCreation } from "./store/global-transaction";
import { anyPersonExists, insertPerson, type PersonRow } from "./store/people";

/** Whether nobody has set this installation up yet. */
export async function needsSetUp(): Promise<boolean> {
  return !(await anyPersonExists());
}

/** The first visit: creates the first workspace and its admin. Only while there is nobody at all. */
export async function setUp(input: SetUpInput, origin: Origin): Promise<{ slug: string; name: string }> {
  await requireGoodPassword(input.password, input.email);
  if (await anyPersonExists()) return alreadySetUp();
  const passwordHash = await hashPassword(input.password);
  return await inTransaction(async (tx) => {
    const { workspace } = await createFirstAdmin(tx, { ...input, passwordHash }, origin);
    return { slug: workspace.slug, name: workspace.name };
  });
}

/** Of several attempts at once the lock lets one see an empty database. */
export async function createFirstAdmin(
  tx: GlobalTx,
  input: { name: string; email: string; passwordHash: string; workspaceName: string; slug?: string },
  origin: Origin,
): Promise<{ admin: PersonRow; workspace: { id: string; slug: string; name: string } }> {
  await lockWorkspaceCreation(tx);
  if (await anyPersonExists(tx)) return alreadySetUp();
  const { email, name, passwordHash, slug } = input;
  const admin = await insertPerson(tx, { email, name, passwordHash });
  const workspace = await foundWorkspace(tx, {
    name: input.workspaceName,
    adminId: admin.id,
    ...(slug && { slug }),
  });
  const ctx = actAs(admin, workspace.id, "admin", origin);
  await recordAudit(ctx, tx, "workspace.created", { kind: "workspace", id: workspace.id }, { first: true });
  return { admin, workspace };
}

function alreadySetUp(): never {
  return fail("conflict", "identity.already_set_up", "This installation is already set up. Sign in instead.");
}
