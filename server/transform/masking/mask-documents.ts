import { listValue } from "@duckdb/node-api";
import type { EngineSession } from "@/server/platform/engine";
import {
  keysMark,
  type LeafVisitor,
  mapsAmong,
  rewriteLeaves,
  scalarText,
} from "@/server/platform/json-leaves";
import { maskExpression } from "../mask-expression";
import type { ColumnMasking } from "../plan-masking";
import type { MaskingStrategy } from "../schema";
import { encrypter } from "./encrypt";
import { redactedText } from "./forms";
import { findKnown, type KnownColumn } from "./known-values";
import type { MaskBatch } from "./mapping-table";
import { type TextDetector, textMasker } from "./mask-text";

export type DocumentMasking = {
  /** Of the column: a cell that is no document is encrypted whole where this says so. */
  strategy: MaskingStrategy;
  /** Masking of each part, by path. */
  parts: ReadonlyMap<string, ColumnMasking>;
  key: Buffer;
  detect: TextDetector | undefined;
  /** Columns whose values are masked wherever the documents of their row repeat them. */
  known: readonly KnownColumn[];
  region: string | undefined;
  /** Whether a text that is none of the parts holds somebody all the same. */
  isStray?: ((text: string) => boolean) | undefined;
};

/** Keeps a path and a value apart; stands in no JSON path. */
const separator = "\u0000";

/**
 * A function that masks the parts of JSON documents and leaves their structure. Values become what they would be in a
 * column of their kind, so that both can be joined; running text loses its spans; everything else only what repeats a
 * masked value of the row. A cell that is no document is redacted or encrypted whole.
 */
export function documentMasker(
  session: EngineSession,
  { strategy: ofColumn, parts, key, detect, known, region, isStray }: DocumentMasking,
): MaskBatch {
  const seal = encrypter(key);
  const texts = new Map<string, (text: string, beside: string) => string>();
  for (const [path, { form, strategy }] of parts)
    if (form === "text" && detect) texts.set(path, textMasker({ strategy, key, detect, known, region }));
  const repeated = textMasker({ strategy: "pseudonym", key, detect: () => [], known, region });
  const left = ofColumn === "pseudonym" || ofColumn === "encrypt" ? ofColumn : "redact";
  const stray = detect ? textMasker({ strategy: left, key, detect, known, region }) : null;
  const maps = mapsAmong(parts.keys());
  const nameOf: (leaf: Parameters<LeafVisitor>[0]) => string = ({ path, key: isKey }) =>
    isKey ? path + keysMark : path;
  return async (batch) => {
    const asked = new Map<string, Set<string>>();
    for (const { original } of batch)
      rewriteLeaves(
        original,
        (leaf) => {
          const name = nameOf(leaf);
          const masking = parts.get(name);
          if (masking && isOfEngine(masking) && leaf.raw !== "null")
            asked.set(name, (asked.get(name) ?? new Set()).add(scalarText(leaf.raw)));
          return null;
        },
        maps,
      );
    const masked = await maskValues(session, parts, asked, region);
    return batch.map(({ original, beside }) => {
      const cover: LeafVisitor = (leaf) => {
        const { raw } = leaf;
        const name = nameOf(leaf);
        const masking = parts.get(name);
        if (raw === "null" || masking?.strategy === "keep") return null;
        const text = scalarText(raw);
        // The source is what is sealed, so that it can be put back where it stood.
        if (masking?.strategy === "encrypt" && masking.form === "value")
          return `"[${seal(raw.startsWith('"') ? raw.slice(1, -1) : raw)}]"`;
        if (masking && isOfEngine(masking))
          return JSON.stringify(masked.get(name + separator + text) ?? redactedText);
        if (masking && !texts.has(name)) return JSON.stringify(redactedText);
        const mask =
          texts.get(name) ??
          (raw.startsWith('"') && isStray?.(text)
            ? stray
            : findKnown(text, beside, known).length > 0
              ? repeated
              : null);
        const changed = mask ? mask(text, beside) : text;
        return changed === text ? null : JSON.stringify(changed);
      };
      const written = rewriteLeaves(original, cover, maps);
      return written ?? (ofColumn === "encrypt" ? seal(original) : redactedText);
    });
  };
}

/** A mask of texts that leaves a document one: of JSON only the strings are masked, each by itself. */
export function insideDocuments(
  mask: (text: string, beside: string) => string,
): (text: string, beside: string) => string {
  return (text, beside) => {
    const inString: LeafVisitor = ({ raw }) => {
      if (!raw.startsWith('"')) return null;
      const plain = scalarText(raw);
      const masked = mask(plain, beside);
      return masked === plain ? null : JSON.stringify(masked);
    };
    return rewriteLeaves(text, inString) ?? mask(text, beside);
  };
}

const isOfEngine = ({ form, strategy }: ColumnMasking) =>
  form === "value" && strategy !== "keep" && strategy !== "encrypt";

/** Masks values in the engine, by the expressions of columns. Answers them by path and value. */
async function maskValues(
  session: EngineSession,
  parts: ReadonlyMap<string, ColumnMasking>,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  region: string | undefined,
): Promise<Map<string, string>> {
  const masked = new Map<string, string>();
  for (const [path, values] of asked) {
    const masking = parts.get(path);
    if (!masking) continue;
    const list = [...values];
    // A part cannot leave the document without changing its structure: dropped is redacted.
    const strategy = masking.strategy === "drop" ? "redact" : masking.strategy;
    const expression = maskExpression("v", { ...masking, strategy }, { type: "text" }, region);
    const rows = await session.rows<{ n: number; masked: string | null }>(
      `SELECT n::INTEGER AS n, ${expression} AS masked FROM (SELECT unnest($1::VARCHAR[]) AS v, generate_subscripts($1::VARCHAR[], 1) AS n)`,
      [listValue(list)],
    );
    for (const row of rows)
      masked.set(path + separator + (list[row.n - 1] ?? ""), row.masked ?? redactedText);
  }
  return masked;
}
