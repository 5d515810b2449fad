import type { z } from "zod";
import { envSchema } from "@/server/platform/env";

type Variable = { name: string; description: string; default: string | undefined };

/** Every environment variable with its description and its default, from the one schema there is. */
function variables(): Variable[] {
  return Object.entries(envSchema.shape).map(([name, schema]) => ({
    name,
    description: schema.description ?? "",
    default: defaultOf(schema),
  }));
}

/** `.env.example`. */
export function envExample(): string {
  const head = "# Copy to .env and set what you need; everything has a default. Written by npm run docs.\n";
  return head + variables().map(exampleOf).join("");
}

function exampleOf(variable: Variable): string {
  return `\n# ${variable.description}\n# ${variable.name}=${variable.default ?? ""}\n`;
}

/** `docs/guides/configuration.md`. */
export function configurationPage(): string {
  const rows = variables().map(
    (variable) =>
      `| \`${variable.name}\` | ${variable.default === undefined ? "" : `\`${variable.default}\``} | ${variable.description} |`,
  );
  return [
    "# Configuration",
    "",
    "Atlas runs without any. These environment variables change what it does; `npm start` and the command line",
    "also read them from a file `.env` in the project folder. A variable that is not valid stops the start with",
    "its name and the reason.",
    "",
    "This page is written by `npm run docs` from `server/platform/env.ts`.",
    "",
    "| variable | default | meaning |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** A default that depends on the machine is told in the description instead. */
function defaultOf(schema: z.ZodType): string | undefined {
  if (/\bDefault:/.test(schema.description ?? "")) return undefined;
  const definition = schema._zod.def as { type: string; in?: z.ZodType; defaultValue?: unknown };
  if (definition.type === "pipe" && definition.in) return defaultOf(definition.in);
  return definition.type === "default" ? String(definition.defaultValue) : undefined;
}
