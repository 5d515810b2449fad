/** Values that look like what they stand for, pass the check digits of their kind, and never come twice. */

export type Random = (below: number) => number;

/** A generator with a seed, so that a failure can be repeated (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** `make` called until it gives something new, so often as it takes for `count` values. */
export function distinct(count: number, make: (i: number) => string): string[] {
  const values = new Set<string>();
  for (let i = 0; values.size < count; i++) {
    if (i > count * 200) throw new Error(`Only ${values.size} of ${count} different values.`);
    values.add(make(i));
  }
  return [...values];
}

const given =
  "Anna Bente Camilla Dorthe Emilie Freja Gitte Hanne Ida Karen Lars Mads Niels Ole Peter Rasmus Søren Thomas Ulrik Viggo".split(
    " ",
  );
const before =
  "Ravn Skov Lind Sønder Hassel Tofte Ege Birke Bøge Elle Hede Kilde Stein Vester Øster Nør Brem Dyb Grøn Hvid".split(
    " ",
  );
const after =
  "bakkegaard holtsen bjerglund dalgren strupby kjærsig toftager ruplev højmark vangsø bækgaard lundsen mosebo krogager agersted brinkholm damsgaard engholt fogedby grundvad sandager".split(
    " ",
  );

/** One of 400 surnames nobody in the file shares, by number. */
export const surname = (i: number): string =>
  `${before[i % 20] ?? ""}${after[Math.floor(i / 20) % 20] ?? ""}`;
export const givenName = (random: Random): string => given[random(given.length)] ?? "";

/** Seven letters that are no word. */
export function syllables(random: Random, count = 4): string {
  const [starts, ends] = ["bdfgklmnprstvz", "aeiouy"];
  return Array.from({ length: count }, () => `${starts[random(14)]}${ends[random(6)]}`).join("");
}

export const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, (_, i) => (i === 0 ? 1 + random(9) : random(10))).join("");
export const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random(16).toString(16)).join("");
const two = (n: number): string => String(n).padStart(2, "0");

/** `YYYY-MM-DD` from 1941 to 1999, never the first of a month: masks leave the first of January of a year. */
export const birthDate = (random: Random): string =>
  `${1941 + random(59)}-${two(1 + random(12))}-${two(2 + random(27))}`;

/** A Danish personal number whose check digit holds. */
export function cpr(random: Random): string {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  for (;;) {
    const [y = "", m = "", d = ""] = birthDate(random).split("-");
    const number = `${d}${m}${y.slice(2)}${random(4)}${digits(random, 3)}`;
    const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
    if (sum % 11 === 0) return `${number.slice(0, 6)}-${number.slice(6)}`;
  }
}

/** A Danish IBAN whose check digits hold. */
export function iban(random: Random): string {
  const account = digits(random, 14);
  const check = 98n - (BigInt(`${account}132000`) % 97n);
  return `DK${two(Number(check))} ${account.replace(/(....)(?=.)/g, "$1 ")}`;
}

/** A card number whose last digit holds (Luhn). */
export function card(random: Random): string {
  const body = `4571${digits(random, 11)}`;
  const sum = [...body].reduce((total, digit, i) => {
    const n = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (n > 9 ? n - 9 : n);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`.replace(/(....)(?=.)/g, "$1 ");
}

/** A British health number whose check digit holds. */
export function healthNumber(random: Random): string {
  for (;;) {
    const body = digits(random, 9);
    const check = 11 - ([...body].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0) % 11);
    if (check !== 10) return `${body}${check % 11}`;
  }
}

/** A Danish company number whose check digit holds. */
export function taxNumber(random: Random): string {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  for (;;) {
    const number = digits(random, 8);
    if (weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0) % 11 === 0)
      return `DK${number}`;
  }
}

export const phone = (random: Random): string =>
  `+45 ${2 + random(8)}${random(10)} ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`;
export const email = (random: Random): string =>
  `${givenName(random).replace("ø", "o").toLowerCase()}.${syllables(random)}@${syllables(random, 3)}.dk`;
