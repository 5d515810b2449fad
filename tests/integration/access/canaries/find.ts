import { createHash } from "node:crypto";
import type { Canary } from "./plant";

/**
 * Finds canaries in any text, however they are written there: in other case, without spaces and punctuation, escaped
 * for JSON, HTML or an address, in base 64, dates in other order, numbers as digits alone.
 */
export class CanaryFinder {
  /** Letters and digits of values by their first characters. */
  private readonly words = new Map<string, { word: string; canary: Canary }[]>();
  private readonly numbers = new Map<string, Canary[]>();
  private readonly seen = new Map<string, Canary[]>();

  constructor(canaries: readonly Canary[]) {
    for (const canary of canaries) {
      for (const word of wordsOf(canary.value)) {
        const list = this.words.get(word.slice(0, windowSize)) ?? [];
        list.push({ word, canary });
        this.words.set(word.slice(0, windowSize), list);
      }
      for (const number of numbersOf(canary.value))
        this.numbers.set(number, [...(this.numbers.get(number) ?? []), canary]);
    }
  }

  /** The canaries in a text, each once. Equal texts are read once. */
  find(text: string): Canary[] {
    const digest = createHash("sha256").update(text).digest("base64");
    const known = this.seen.get(digest);
    if (known) return known;
    const found = new Set<Canary>();
    for (const plain of spellings(text)) {
      this.findWords(squash(plain), found);
      this.findNumbers(plain, found);
    }
    const list = [...found];
    this.seen.set(digest, list);
    return list;
  }

  private findWords(squashed: string, found: Set<Canary>): void {
    for (let at = 0; at + windowSize <= squashed.length; at++)
      for (const { word, canary } of this.words.get(squashed.slice(at, at + windowSize)) ?? [])
        if (squashed.startsWith(word, at)) found.add(canary);
  }

  private findNumbers(text: string, found: Set<Canary>): void {
    for (const [run] of text.matchAll(/(?<![\p{L}\p{N}])[0-9](?:[ \-./:()]{0,2}[0-9]){5,}/gu)) {
      const groups = run.split(/[^0-9]+/);
      for (let from = 0; from < groups.length; from++)
        for (let to = from + 1; to <= Math.min(groups.length, from + 8); to++) {
          for (const canary of this.numbers.get(groups.slice(from, to).join("")) ?? []) found.add(canary);
        }
    }
  }
}

const windowSize = 8;

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** What betrays a value: all of its letters and digits, the local part of an address, a surname. */
function wordsOf(value: string): string[] {
  const parts = [value];
  if (/^[^@\s]+@[^@\s]+$/.test(value)) parts.push(value.split("@")[0] ?? "");
  if (/^\p{L}+ \p{L}+$/u.test(value)) parts.push(value.split(" ")[1] ?? "");
  return parts.map(squash).filter((word) => word.length >= windowSize && /\p{L}/u.test(word));
}

/** Digits alone, with and without a calling code; a date in any order. */
function numbersOf(value: string): string[] {
  if (/[\p{L}@]/u.test(value.replace(/^DK/, ""))) return [];
  const bare = value.replace(/[^0-9]/g, "");
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  const dates = y
    ? [`${y}${m}${d}`, `${d}${m}${y}`, `${m}${d}${y}`, String(Date.UTC(Number(y), Number(m) - 1, Number(d)))]
    : [];
  const parts = value.includes(",") ? value.split(",").map((part) => part.replace(/[^0-9]/g, "")) : [];
  const local = value.startsWith("+45") ? [bare.slice(2)] : [];
  return [bare, ...dates, ...parts, ...local].filter((number) => number.length >= 6);
}

/** The text as it is and with every escape undone. */
function spellings(text: string): string[] {
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["\\/nrt])/g, (_, c: string) => (/[nrt]/.test(c) ? " " : c))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? " ")
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, x: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, x ? 16 : 10)),
    )
    .replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => decoded(escaped));
  const packed = [...text.matchAll(/(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, "base64").toString("utf8"),
  );
  return [plain, packed.join("\n")];
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    // Not UTF-8, so that no value can stand there.
    return escaped;
  }
}
