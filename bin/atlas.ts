import { Command, CommanderError } from "commander";
import { type CommandEntry, commands, type Project } from "./commands";
import { reportFailure } from "./report-failure";

/** Runs one command line. Failures are reported on stderr and as the exit code, never thrown. */
export async function main(args: string[], project: Project): Promise<void> {
  // A reader that closes early, as in `atlas scan … | head`, is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.on("uncaughtException", (error) => {
    reportFailure(error);
    process.exit();
  });
  try {
    const asked = helpAsked(args);
    const program = await buildProgram(asked, project);
    await program.parseAsync(asked, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) reportFailure(error);
    else if (error.exitCode !== 0) process.exitCode = 2;
  }
}

/** `atlas help scan` is what many try first: it is `atlas scan --help`. */
function helpAsked(args: string[]): string[] {
  const [first, ...rest] = args;
  return first === "help" ? [...rest.slice(0, 1), "--help"] : args;
}

async function buildProgram(args: string[], project: Project): Promise<Command> {
  const wanted = args.find((arg) => !arg.startsWith("-"));
  const program = new Command("atlas")
    .description("From raw company data to trusted, documented, privacy-safe data.")
    .version(project.version)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneLine(text, wanted)) });
  for (const [name, entry] of Object.entries(commands))
    await addCommand(program, name, entry, wanted, project);
  if (wanted === undefined && !args.some((arg) => ["--help", "-h", "--version", "-V"].includes(arg)))
    program.error("No command given.");
  if (wanted !== undefined && !(wanted in commands)) program.error(unknownCommand(wanted));
  return program;
}

async function addCommand(
  program: Command,
  name: string,
  entry: CommandEntry,
  wanted: string | undefined,
  project: Project,
): Promise<void> {
  const command = program.command(name).description(entry.summary);
  if (name !== wanted) return;
  (await entry.load()).configure(command, project);
  const examples = (entry.examples ?? []).map((one) => `  ${one}\n`).join("");
  if (examples) command.addHelpText("after", `\nExamples:\n${examples}`);
}

function unknownCommand(name: string): string {
  return `There is no command "${name}".`;
}

/** Commander's message as one sentence that says where to look. */
function oneLine(text: string, command: string | undefined): string {
  const message = text
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  return `${sentence.replace(/([^.)])$/, "$1.")} Run atlas ${command && command in commands ? `${command} ` : ""}--help for what there is.\n`;
}
