import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { z } from "zod";
import { fail } from "@/server/platform/errors";
import { missingInRule } from "./rule-needs";
import { type QualityRule, qualityRule, ruleFile } from "./schema";

/** In a file a word that is no field is a slip of the hand. */
const writtenFile = ruleFile.extend({ rules: z.array(qualityRule.strict()).max(1000) }).strict();

/**
 * Reads a rule file (YAML or JSON). Every mistake is named with its line.
 *
 * @throws AtlasError `quality.rules_invalid`
 */
export function parseRules(text: string, source = "rules"): QualityRule[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) return refuse(source, [`line ${lines.linePos(broken.pos[0]).line}: ${broken.message}`]);
  const result = writtenFile.safeParse(document.toJS({ maxAliasCount: 10 }), { reportInput: true });
  const lineOf = (path: readonly PropertyKey[]) => {
    const node = deepest(document.contents, path);
    return node?.range ? lines.linePos(node.range[0]).line : 1;
  };
  if (!result.success)
    return refuse(
      source,
      result.error.issues.map(
        (issue) => `line ${lineOf(issue.path)}: ${placeOf(issue.path)}${problemOf(issue)}`,
      ),
    );
  const seen = new Map<string, number>();
  result.data.rules.forEach((rule, i) => {
    const line = lineOf(["rules", i, "id"]);
    const earlier = seen.get(rule.id);
    if (earlier !== undefined)
      refuse(source, [`line ${line}: the id "${rule.id}" is used on line ${earlier} already`]);
    seen.set(rule.id, line);
    const missing = missingInRule(rule);
    if (missing) refuse(source, [`line ${line}: rule "${rule.id}" of kind ${rule.kind} needs ${missing}`]);
  });
  return result.data.rules;
}

/** `rule 2, kind ` for `rules.1.kind`. */
function placeOf(path: readonly PropertyKey[]): string {
  const [list, index, ...field] = path.map(String);
  if (list === undefined) return "the file ";
  if (list !== "rules" || index === undefined) return `${path.join(".")} `;
  const rule = `rule ${Number(index) + 1}`;
  return field.length === 0 ? `${rule} ` : `${rule}, ${field.join(".")} `;
}

const fields = Object.keys(qualityRule.shape).join(", ");
const named: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "a map of fields",
};

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined && issue.code !== "custom") return "is missing";
  switch (issue.code) {
    case "invalid_type":
      if (issue.path.length === 0) return "must begin with version: 1 and have a list of rules";
      return `must be ${named[issue.expected] ?? `a ${issue.expected}`}`;
    case "invalid_union":
      return "must be a number or text";
    case "invalid_value":
      return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
    case "unrecognized_keys":
      return `has no field ${issue.keys.join(", ")}${issue.path[0] === "rules" ? `; there are ${fields}` : ""}`;
    case "invalid_format":
      return "must begin with a lower-case letter or digit and hold those, - and _ alone, 64 at most";
    default:
      return `is refused: ${issue.message}`;
  }
}

/** The node a path leads to, or the last one on the way that exists. */
function deepest(root: unknown, path: readonly PropertyKey[]): Node | null {
  let node = root as Node | null;
  for (const step of path) {
    let next: unknown = null;
    if (isMap(node))
      next = node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)?.value ?? null;
    else if (isSeq(node)) next = node.items[Number(step)] ?? null;
    if (!next) break;
    node = next as Node;
  }
  return node;
}

function refuse(source: string, problems: readonly string[]): never {
  return fail(
    "invalid",
    "quality.rules_invalid",
    `${source} is not a valid rule file. ${problems.join("; ")}. The guide docs/guides/rules.md shows every kind of rule.`,
  );
}
