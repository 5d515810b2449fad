import { readFile } from "node:fs/promises";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { piiEntities } from "@/server/pii/schema";
import { fail } from "@/server/platform/errors";
import { maskingPolicy, maskingStrategy } from "@/server/transform/schema";

/** What a policy file may say; what it leaves out is as in the default policy. */
const policyFile = maskingPolicy.partial().extend({
  /** Strategies of single columns, by name. */
  columns: z.record(z.string(), maskingStrategy).optional(),
});
export type PolicyFile = z.infer<typeof policyFile>;

/** The policy of a YAML file; without one, a policy that says nothing. */
export async function readPolicy(file: string | undefined): Promise<PolicyFile> {
  if (file === undefined) return {};
  const text = await readFile(file, "utf8").catch((cause) =>
    fail("invalid", "mask.policy", `The policy ${file} cannot be read.`, { cause }),
  );
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken)
    return fail(
      "invalid",
      "mask.policy",
      `The policy ${file} is not valid YAML. line ${lines.linePos(broken.pos[0]).line}: ${broken.message}.`,
    );
  const result = policyFile.strict().safeParse(document.toJS({ maxAliasCount: 10 }) ?? {});
  const kinds: readonly string[] = piiEntities;
  const unknown = Object.keys(result.data?.entities ?? {}).filter((name) => !kinds.includes(name));
  const problems = result.success
    ? unknown.map((name) => `entities.${name}: there is no such kind; use ${piiEntities.join(", ")}`)
    : result.error.issues.map((issue) => `${issue.path.join(".") || "file"}: ${issue.message}`);
  if (result.success && problems.length === 0) return result.data;
  return fail("invalid", "mask.policy", `The policy ${file} is not valid. ${problems.join("; ")}.`);
}

/** The bytes of a key file. */
export async function readKey(file: string): Promise<Buffer> {
  const key = await readFile(file).catch((cause) =>
    fail("invalid", "mask.key", `The key file ${file} cannot be read.`, { cause }),
  );
  if (key.length < 32) fail("invalid", "mask.key", `The key file ${file} needs 32 bytes or more.`);
  return key;
}
