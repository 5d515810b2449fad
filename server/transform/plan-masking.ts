import type { PiiEntity, PiiPart, PiiVerdict } from "../pii/schema";
import type { MaskingPolicy, MaskingStrategy } from "./schema";

/** How one column is masked, and why. */
export type ColumnMasking = {
  strategy: MaskingStrategy;
  /** Kind of data, which decides the form of partial masks, pseudonyms and generalisation. */
  entity: PiiEntity | null;
  scheme: string | null;
  country: string | null;
  /** `text`: in running text only spans are masked; `document`: of JSON documents the {@link parts}. */
  form: "value" | "text" | "document";
  /** Of documents: the masking of each part, by path as in the verdict. */
  parts?: ReadonlyMap<string, ColumnMasking>;
  /** Cells that are masked, where all others of the column stay. */
  only?: readonly string[];
  /** A sentence for people. */
  why: string;
};

/**
 * What a trusted layer needs to be both safe and useful. GDPR Art. 4(5) asks that data can no longer be
 * attributed to a person without additional information kept apart; Art. 25 asks for the least data that
 * serves the purpose. So:
 *
 * - direct identifiers become keyed pseudonyms: joins and counts still work, the key stays in the workspace;
 * - what nobody analyses by, and what is dangerous to keep (passwords, secrets, card numbers), is redacted;
 * - special categories (Art. 9) are redacted until somebody with a purpose decides otherwise;
 * - quasi-identifiers lose precision where precision singles people out (birth date to year, postal code to
 *   its area, coordinates to about ten kilometres, IP address to its network, age to ten years) and stay
 *   where they are coarse already (gender, town) or belong to organisations (company, web address);
 * - vehicles, network devices and tax numbers belong to one person or firm: pseudonyms.
 *
 * What stays is governed by roles and grants inside the workspace; for copies see {@link copyMaskingPolicy}.
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
    URL: "keep",
    TAX_ID: "pseudonym",
    VEHICLE: "pseudonym",
    MAC_ADDRESS: "pseudonym",
  },
};

/**
 * What a copy starts with that leaves the workspace, where no role governs who reads it: every column of personal
 * data is masked. Quasi-identifiers without a coarser form become pseudonyms: groups and joins still work.
 *
 * A scan of what this policy wrote finds nothing: pseudonyms, bands and networks are known for what they are, and
 * bare years, ages in tens and first days of a year are no verdict (`pii/columns/judge-quantities.ts`).
 */
export const copyMaskingPolicy: MaskingPolicy = {
  ...defaultMaskingPolicy,
  entities: {
    ...defaultMaskingPolicy.entities,
    GENDER: "pseudonym",
    LOCATION: "pseudonym",
    ORGANISATION: "pseudonym",
    URL: "pseudonym",
  },
};

/** Strategies that leave equal values equal and different ones different. */
const keepsIdentity: readonly MaskingStrategy[] = ["keep", "pseudonym", "encrypt"];

/**
 * The masking of every column: what somebody chose, else what the policy says of its kind, else kept. A
 * column of the key never gets a strategy that would merge rows.
 */
export function planMasking(
  verdicts: ReadonlyMap<string, PiiVerdict | null>,
  policy: MaskingPolicy = defaultMaskingPolicy,
  overrides: Overrides = {},
): Map<string, ColumnMasking> {
  const plan = new Map<string, ColumnMasking>();
  for (const [name, verdict] of verdicts) {
    const about = {
      entity: verdict?.entity ?? null,
      scheme: verdict?.scheme ?? null,
      country: verdict?.country ?? null,
      form: verdict?.form ?? ("value" as const),
    };
    const whole = { ...about, ...decide(name, verdict, policy, overrides) };
    plan.set(name, verdict?.parts ? ofDocument(whole, name, verdict.parts, policy, overrides) : whole);
  }
  return plan;
}

/** Each part gets the strategy of its own kind; what somebody chose for the column, or its place in the key, counts for all. */
function ofDocument(
  whole: ColumnMasking,
  name: string,
  parts: Readonly<Record<string, PiiPart>>,
  policy: MaskingPolicy,
  overrides: Overrides,
): ColumnMasking {
  const planned = new Map<string, ColumnMasking>();
  for (const [path, part] of Object.entries(parts)) {
    const { entity, scheme, country, form } = part;
    planned.set(path, { entity, scheme, country, form, ...decide(name, part, policy, overrides) });
  }
  const first = [...planned.values()].find(({ strategy }) => strategy !== "keep");
  return {
    ...whole,
    strategy: whole.strategy === "keep" && first ? first.strategy : whole.strategy,
    parts: planned,
  };
}

type Overrides = { chosen?: ReadonlyMap<string, MaskingStrategy>; key?: ReadonlySet<string> };

function decide(
  name: string,
  verdict: Pick<PiiVerdict, "entity" | "class"> | null,
  policy: MaskingPolicy,
  overrides: Overrides,
): Pick<ColumnMasking, "strategy" | "why"> {
  const chosen = overrides.chosen?.get(name);
  if (chosen) return { strategy: chosen, why: "Somebody chose this for the column." };
  if (!verdict) return { strategy: "keep", why: "No personal data was found." };
  const exception = policy.entities[verdict.entity];
  const strategy = exception ?? policy[verdict.class];
  const why = exception
    ? `The policy says so for ${verdict.entity}.`
    : `The policy says so for ${classNames[verdict.class]}.`;
  if (overrides.key?.has(name) && !keepsIdentity.includes(strategy))
    return {
      strategy: "pseudonym",
      why: `${why} The column is part of the key, so its values must stay distinct.`,
    };
  return { strategy, why };
}

const classNames = {
  direct: "direct identifiers",
  quasi: "quasi-identifiers",
  sensitive: "sensitive data",
} as const;
