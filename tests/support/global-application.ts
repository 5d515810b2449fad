import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { startApplication } from "./application";

declare module "vitest" {
  export interface ProvidedContext {
    /** The application under test and its first admin, in workspace `default`. */
    application: { url: string; adminEmail: string; adminPassword: string; adminApiKey: string };
  }
}

/** The real thing, started the way people start it, once per test run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const admin = {
    adminEmail: "admin@example.test",
    adminPassword: randomBytes(12).toString("base64url"),
    adminApiKey: `atlas_${randomBytes(24).toString("hex")}`,
  };
  const application = await startApplication({
    env: {
      ATLAS_ADMIN_EMAIL: admin.adminEmail,
      ATLAS_ADMIN_PASSWORD: admin.adminPassword,
      ATLAS_ADMIN_API_KEY: admin.adminApiKey,
    },
  });
  project.provide("application", { url: application.url, ...admin });
  return () => application.remove();
}
