import type { PiiEntity, PiiVerdict } from "../pii/schema";
import type { MaskingPolicy, MaskingStrategy } from "./schema";

/** How one column is masked, and why, in words for people. */
export type ColumnMasking = { strategy: MaskingStrategy; entity: PiiEntity | null; why: string };

/**
 * What a trusted layer does with personal data unless the workspace says otherwise. Pseudonymisation (GDPR art. 4(5),
 * recommended by art. 25 and 32) keeps tables joinable and countable, so it is the rule for direct
 * identifiers; what analysts need of quasi-identifiers survives generalisation (year of birth, postal
 * area); data of special categories (art. 9) and credentials are of no use in analysis and go.
 */
export const defaultMaskingPolicy: MaskingPolicy = {
  direct: "pseudonym",
  quasi: "generalise",
  sensitive: "redact",
  entities: {
    CREDIT_CARD: "redact",
    PASSWORD: "redact",
    SECRET: "redact",
    GENDER: "keep",
    LOCATION: "keep",
    ORGANISATION: "keep",
    DATE: "keep",
    URL: "keep",
  },
};

/** Strategies that leave equal values equal, so that a key still identifies a row. */
const keepsIdentity: readonly MaskingStrategy[] = ["keep", "pseudonym", "encrypt"];

/**
 * A strategy for every column: the person's choice, else the policy's for the entity, else for its class.
 * Columns of the key keep their identity: where a strategy would merge rows they are pseudonymised.
 */
export function planMasking(
  verdicts: ReadonlyMap<string, PiiVerdict | null>,
  policy: MaskingPolicy,
  decisions: { chosen: ReadonlyMap<string, MaskingStrategy>; key: ReadonlySet<string> },
): Map<string, ColumnMasking> {
  return new Map(
    [...verdicts].map(([name, verdict]) => {
      const masking = decide(verdict, policy, decisions.chosen.get(name));
      const merges = decisions.key.has(name) && !keepsIdentity.includes(masking.strategy);
      const kept: ColumnMasking = {
        ...masking,
        strategy: "pseudonym",
        why: `${masking.why} It is part of the key, so it is pseudonymised.`,
      };
      return [name, merges ? kept : masking];
    }),
  );
}

function decide(
  verdict: PiiVerdict | null,
  policy: MaskingPolicy,
  chosen: MaskingStrategy | undefined,
): ColumnMasking {
  const entity = verdict?.entity ?? null;
  if (chosen) return { strategy: chosen, entity, why: "A person chose it." };
  if (!verdict) return { strategy: "keep", entity, why: "Nothing personal was found." };
  const byEntity = policy.entities[verdict.entity];
  if (byEntity) return { strategy: byEntity, entity, why: `The policy says so for ${verdict.entity}.` };
  return {
    strategy: policy[verdict.class],
    entity,
    why: `The policy says so for ${verdict.class} identifiers.`,
  };
}
