import type { PiiClass, PiiEntity } from "./schema";

/** What a check may know beside the value: the country numbers without a prefix belong to. */
export type CheckContext = { region: string };

/**
 * One kind of personal data that can be told from a single value. A recogniser needs a shape and, where
 * the kind has one, a check (digit, date, area, registry). Its examples are its contract test.
 */
export type Recogniser = {
  /** Stable id, kebab-case; appears in answers. */
  id: string;
  /** Words for evidence: "Danish CPR number". */
  label: string;
  entity: PiiEntity;
  class: PiiClass;
  /** ISO 3166 code of the issuing country, or null where the kind knows no country. */
  country: string | null;
  /** Name of the numbering scheme beside NATIONAL_ID, TAX_ID and the like. */
  scheme: string | null;
  /** The whole trimmed value. */
  shape: RegExp;
  /** What decides beyond the shape; absent where the shape alone is conclusive. */
  check?: (value: string, context: CheckContext) => boolean;
  /**
   * Share (0..1) of unrelated values of this shape that pass the check by accident: 0.1 for a check
   * digit, 0.03 for a date. It decides how many passing values are convincing without a header.
   */
  chance: number;
  /** The form it must have besides where no name speaks for it; absent where the shape is enough. */
  unnamed?: RegExp;
  /** Believed only where the header or a word beside it names the kind. */
  needsName: boolean;
  /** Phrases of headers and sentences that name exactly this kind, in any language. */
  names: string[];
  /** Finds candidates in running text; absent where the kind is only recognised in columns. */
  scan?: RegExp;
  /** Exact counting inside the engine: a predicate over the text expression `x`. */
  sql?: string;
  matches: string[];
  ignores: string[];
};

type Given = Omit<Recogniser, "country" | "scheme" | "needsName" | "names"> &
  Partial<Pick<Recogniser, "country" | "scheme" | "needsName" | "names">>;

/** Fills what most recognisers leave open. */
export function defineRecogniser(given: Given): Recogniser {
  return { country: null, scheme: null, needsName: false, names: [], ...given };
}

/** Whether the trimmed `value` is of this kind. */
export function recognise(recogniser: Recogniser, value: string, context: CheckContext): boolean {
  return recogniser.shape.test(value) && (recogniser.check?.(value, context) ?? true);
}
