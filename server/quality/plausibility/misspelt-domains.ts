import type { ValueCount } from "./column-values";
import { editDistance } from "./edit-distance";
import type { FlaggedValue } from "./flag-values";

/** Rows a domain needs for another one to be a slip of it, and how many times as many. */
const fewestUsual = 8;
const outnumbers = 8;
/** Names of mail services that are one letter from another one by right. */
const services = new Set(["mail", "ymail", "email", "gmx", "aim", "live", "fmail", "inmail", "tmail"]);

/** Mail addresses whose domain is one edit from one that many others have (`gmial.com`). */
export function misspeltDomains(values: readonly ValueCount[]): FlaggedValue[] {
  const rows = new Map<string, number>();
  for (const { value, count } of values) {
    const domain = domainOf(value);
    if (domain !== "") rows.set(domain, (rows.get(domain) ?? 0) + count);
  }
  const usual = [...rows].filter(([, count]) => count >= fewestUsual);
  const rightOf = new Map<string, string>();
  for (const [domain, count] of rows) {
    if (services.has(domain.split(".")[0] ?? "")) continue;
    const target = usual.find(
      ([one, n]) =>
        n >= outnumbers * count && hasSameEnding(one, domain) && editDistance(one, domain, 1) === 1,
    );
    if (target) rightOf.set(domain, target[0]);
  }
  return values.flatMap(({ value }) => {
    const right = rightOf.get(domainOf(value));
    return right === undefined
      ? []
      : [{ value, suggestion: value.slice(0, value.lastIndexOf("@") + 1) + right }];
  });
}

const domainOf = (value: string) => (/^[^@\s]+@([^@\s]+)$/.exec(value.trim())?.[1] ?? "").toLowerCase();

/** Other endings are other countries (`outlook.dk`, `outlook.de`); `.con` is none. */
const hasSameEnding = (a: string, b: string) => {
  const ending = (domain: string) => domain.slice(domain.lastIndexOf(".") + 1);
  return ending(a) === ending(b) || ending(b).length !== 2;
};
