import { stdnum, type Validator } from "stdnum";
import { defineRecogniser, type Recogniser } from "../define-recogniser";
import type { PiiEntity } from "../schema";
import { namesOf } from "./scheme-names";

type Entry = {
  /** ISO 3166 country and the key of the scheme in stdnum. */
  from: `${string}.${string}`;
  entity: Extract<PiiEntity, "NATIONAL_ID" | "TAX_ID" | "BANK_ACCOUNT" | "MEDICAL_ID">;
  shape: RegExp;
  chance: number;
  needsName?: true;
  unnamed?: RegExp;
  /** The form in which the library knows the number, where it is also written otherwise. */
  prepare?: (value: string) => string;
  names: string[];
  matches: string[];
  ignores: string[];
};

const schemes = stdnum as unknown as Record<string, Record<string, Validator>>;

/** The validator of stdnum under `DK.cpr`; naming one that does not exist is a mistake of ours. */
export function validatorOf(from: string): Validator {
  const [country = "", key = ""] = from.split(".");
  const validator = schemes[country]?.[key];
  if (!validator) throw new Error(`stdnum has no scheme ${from}`);
  return validator;
}

/** All schemes of stdnum: country, key and validator. */
export function allSchemes(): { country: string; key: string; validator: Validator }[] {
  return Object.entries(schemes).flatMap(([country, keys]) =>
    Object.entries(keys).map(([key, validator]) => ({ country, key, validator })),
  );
}

/** The library answers "no" with an exception object; recording a stack for each would cost most of the time. */
export function isValid(validator: Validator, value: string): boolean {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return validator.validate(value).isValid;
  } finally {
    Error.stackTraceLimit = limit;
  }
}

const shapeInText = (shape: RegExp) =>
  new RegExp(
    `(?<![\\w.+/-])(?:${shape.source.replace(/^\^|\$$/g, "").replaceAll("$|^", "|")})(?![\\w/-]|[.,]\\d)`,
    `${shape.flags.replace("g", "")}g`,
  );

/**
 * Recognisers of numbers that a public register issues, with the check digits of the stdnum library. The
 * shapes are narrower than what the library accepts, so that no separator is ignored by accident.
 */
export function registered(entries: Entry[]): Recogniser[] {
  return entries.map(({ from, shape, prepare = (value) => value, ...entry }) => {
    const [country = ""] = from.split(".");
    const validator = validatorOf(from);
    const id = from.toLowerCase().replace(".", "-");
    return defineRecogniser({
      ...entry,
      id,
      names: [...entry.names, ...namesOf(id)],
      label: validator.name,
      class: entry.entity === "TAX_ID" ? "quasi" : "direct",
      country,
      scheme: validator.abbreviation ?? from.split(".")[1]?.toUpperCase() ?? null,
      shape,
      scan: shapeInText(shape),
      check: (value) => !/^(\d)\1+$/.test(value.replace(/\D/g, "")) && isValid(validator, prepare(value)),
    });
  });
}
