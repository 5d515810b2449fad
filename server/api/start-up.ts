import { ensureConfiguredAdmin } from "@/server/identity/configured-admin";
import { log } from "@/server/platform/log";

/** What the web process does once before it answers anybody. What it throws keeps it from starting. */
export async function prepareWeb(): Promise<void> {
  const admin = await ensureConfiguredAdmin();
  if (admin === "created") log("web").info({}, "The configured admin was created in workspace default.");
}
