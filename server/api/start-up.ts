import { ensureConfiguredAdmin } from "@/server/identity/configured-admin";
import { AtlasError } from "@/server/platform/errors";
import { log } from "@/server/platform/log";

/**
 * What the web process does once before it answers anybody. It ends the process when that fails: Next
 * would go on and answer every request with an error, while whoever supervises it tries again.
 */
export async function prepareWeb(): Promise<void> {
  try {
    const admin = await ensureConfiguredAdmin();
    if (admin === "created") log("web").info({}, "The configured admin was created in workspace default.");
  } catch (error) {
    const said = error instanceof AtlasError && error.kind !== "bug";
    if (said) log("web").error({ code: error.code }, `The web application cannot start. ${error.message}`);
    else log("web").error({ error }, "The web application cannot start.");
    process.exit(1);
  }
}
