import type { Command } from "commander";
import type { Project } from "../commands";
import { reportFailure } from "../report-failure";
import { supervise } from "../supervisor/supervise";

export function configure(command: Command, project: Project): void {
  command.action(async () => {
    try {
      await supervise(project);
    } catch (error) {
      reportFailure(error);
    }
    // Nothing of ours runs any more; whatever a library still waits for does not matter.
    process.exit();
  });
}
