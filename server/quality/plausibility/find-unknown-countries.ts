import { countryShape } from "../checks/code-shapes";
import type { ValueCount } from "./column-values";
import type { ValuesCheck } from "./define-values-check";
import { editDistance } from "./edit-distance";
import type { FlaggedValue } from "./flag-values";

/** Rows, or share of them, that may hold a slip of the name of a country: what more hold is how it is written there. */
const mostAlike = 2;
const alikeShare = 0.005;
/** Letters of a code, and of the shortest name that is compared letter by letter. */
const longestCode = 3;
const shortestName = 5;
/** Length from which a name may have two slips. */
const longName = 8;
/** Signs that names of countries are written with. */
const nameLike = /^[\p{L}\p{M}\s.,'’()&/-]+$/u;

/** Values of a column of countries that are none: unknown codes, slips of a name, texts with other signs. */
export const countriesThatAreNone: ValuesCheck = {
  id: "validity.country",
  dimension: "validity",
  description: (column) => `${column} holds a valid country.`,
  wants: ({ semanticType }) => semanticType === "country",
  judge: ({ values, total }) => unknownCountries(values, total),
};

/**
 * A name that no list has may be a former country, a part of one or another name for it: only one that
 * is nearly that of a country, in few rows, is wrong.
 */
export function unknownCountries(values: readonly ValueCount[], total: number): FlaggedValue[] {
  const unknown = values.filter(({ value }) => !countryShape.test(value.trim()));
  if (unknown.length === 0) return [];
  const names = [...countryShape.names()].filter((name) => name.length >= shortestName).map(plain);
  const few = Math.max(mostAlike, total * alikeShare);
  return unknown
    .filter(({ value, count }) => {
      const text = plain(value.trim());
      if (text.length <= longestCode || !nameLike.test(text)) return true;
      return count <= few && isSlipOfName(text, names);
    })
    .map(({ value }) => ({ value, suggestion: null }));
}

function isSlipOfName(text: string, names: readonly string[]): boolean {
  let near = false;
  for (const name of names) {
    if (name === text || (name.startsWith(text) && name.length > text.length + 1)) return false;
    const limit = name.length >= longName ? 2 : 1;
    near ||= editDistance(text, name, limit) <= limit;
  }
  return near;
}

/** Without accents and signs, in small letters, saints cut short. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("&", " and ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s\p{P}]+/gu, " ")
    .replace(/\b(saint|sankt)\b/g, "st")
    .trim();
