import type { Command } from "commander";
import type { Project } from "../commands";
import { bundle } from "../launcher/bundle.mjs";
import { openSteps } from "../supervisor/steps";
import { ensureWebBuild } from "../supervisor/web-build";

export function configure(command: Command, { projectDir }: Project): void {
  command.action(async () => {
    const { step } = openSteps();
    await step("worker", () => bundle({ projectDir, entry: "worker/index.ts", name: "worker" }));
    const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
    await step(
      "web application",
      () => ensureWebBuild({ projectDir, env }),
      (fresh) => (fresh ? "web application" : "web application (as before)"),
    );
  });
}
