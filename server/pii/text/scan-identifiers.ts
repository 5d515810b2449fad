import { type Recogniser, recognise } from "../define-recogniser";
import { cpr, passesCprModulus } from "../recognisers/cpr";
import { isStandAloneUrl } from "../recognisers/network";
import { recognisers } from "../registry";
import type { PiiSpan } from "../schema";
import type { Characters } from "./characters";
import { around, isAnnounced, isNamed, namesAnother } from "./context";
import { digitGroups, fewestDigits, reach } from "./digit-groups";
import type { TextSource } from "./finding";
import { boundsOf } from "./pattern-bounds";
import { scanAnnounced } from "./scan-announced";
import { trimmed } from "./trimmed";

/** Kinds that need no digit in the text, with what gives them away. */
const triggers: Record<string, RegExp | ((characters: Characters, text: string) => boolean)> = {
  email: /@/,
  url: /\p{L}\.\p{L}|:\/\//u,
  "ip-address": /\d\.\d|[0-9a-f]:[0-9a-f:]|::/i,
  "mac-address": /[0-9a-f]{2}[:. -][0-9a-f]{2,4}[:. -][0-9a-f]{2}/i,
  credential: ({ longestKey }, text) => longestKey >= 16 || text.includes("BEGIN"),
  "bitcoin-address": ({ longestWord }) => longestWord >= 20,
  "ethereum-address": /0x/,
  "licence-plate": /(?:plate|plade|vehicle|\bcar\b|\bbil|registr|kennz|matr[ií]c|plaka|kenteken|targa)/i,
};

/** Kinds that are letters and digits in a row, with their number. */
const shortestWord: Record<string, number> = {
  "it-codicefiscale": 16,
  "cn-uscc": 18,
  "de-identity-card": 9,
  vin: 17,
};

/** Four numbers with points after such a word are the version of something. */
const versioned = /\b(?:version|ver|v|firmware|build|release|rev|driver|udgave|utgave)\.? ?[:=]? ?$/i;

/** Six digits close together, or letters and digits in one word: less than that is no identifier. */
const numbered = /(?:\d[ ./()+–-]{0,3}){6}|[A-Z]{1,6}\d{2}[A-Z]?\d|\d{4,}[ -]?[A-Z]/i;
const fewestOfNumber = 3;
/** A check that fewer unrelated values pass is proof of the country too. */
const certain = 0.002;
/** Score of a number that only the words beside it tell, such as an account without check digits. */
const leastNamed = 0.6;
/** A check that this share of unrelated values passes, or fewer, decides by itself. */
const firmBelow = 0.05;

type Scanner = {
  recogniser: Recogniser;
  scan: RegExp;
  trigger: (typeof triggers)[string] | undefined;
  shortestWord: number;
  /** Digits every value has, of kinds that are looked for in groups of digits only; null for those of other texts. */
  digits: number | null;
};

let scanners: Scanner[] | undefined;

/** Made with the first text: a process that reads none does not pay for it. */
function allScanners(): Scanner[] {
  scanners ??= recognisers.flatMap((recogniser): Scanner[] => {
    const { id, scan } = recogniser;
    if (!scan) return [];
    const { digits, length } = boundsOf(scan);
    const trigger = triggers[id];
    const grouped = !trigger && digits >= fewestDigits && length <= reach;
    return [
      {
        recogniser,
        scan,
        trigger,
        shortestWord: shortestWord[id] ?? 0,
        digits: grouped ? digits : null,
      },
    ];
  });
  return scanners;
}

/**
 * Kinds that are told by their form, with the words beside them as evidence: `firm` where a check digit or an
 * unmistakable form decides, or words that name the country too; `announced` where only the words do.
 */
export function scanIdentifiers({ text, characters, region }: TextSource): {
  firm: PiiSpan[];
  announced: PiiSpan[];
} {
  const firm: PiiSpan[] = [];
  const announced: PiiSpan[] = [];
  const hasNumber = characters.digits >= fewestOfNumber && numbered.test(text);
  const whole = [{ start: 0, text, digits: 0 }];
  const groups = hasNumber ? digitGroups(text) : [];
  for (const { recogniser, scan, trigger, shortestWord, digits } of allScanners()) {
    if (shortestWord > characters.longestWord) continue;
    if (trigger === undefined) {
      if (!hasNumber) continue;
    } else if (typeof trigger === "function" ? !trigger(characters, text) : !trigger.test(text)) continue;
    for (const part of digits === null ? whole : groups) {
      if (digits !== null && part.digits < digits) continue;
      scan.lastIndex = 0;
      for (let match = scan.exec(part.text); match; match = scan.exec(part.text)) {
        const [value] = match;
        if (value === "") {
          scan.lastIndex++;
          continue;
        }
        const span = judge(recogniser, text, part.start + match.index, value, region);
        if (span) (recogniser.chance < firmBelow ? firm : announced).push(span);
      }
    }
  }
  // A plate of one's own choice is the only number without a digit.
  if (characters.digits === 0 && !/\bplate/i.test(text)) return { firm, announced };
  const said = scanAnnounced(text, characters.digits);
  return {
    firm: [...firm.map((span) => withoutRivals(span, firm)), ...said.withCountry],
    announced: [...announced, ...said.others],
  };
}

/** Where numbers of several countries fit a value equally well, none of them is claimed. */
function withoutRivals(span: PiiSpan, all: readonly PiiSpan[]): PiiSpan {
  const rival = all.some(
    (other) =>
      other.start === span.start &&
      other.end === span.end &&
      other.entity === span.entity &&
      other.country !== span.country &&
      Math.abs(other.score - span.score) < 0.02,
  );
  if (!rival) return span;
  const { country: _, scheme: __, ...open } = span;
  return open;
}

function judge(
  recogniser: Recogniser,
  text: string,
  start: number,
  raw: string,
  region: string,
): PiiSpan | null {
  // Colons at the end of an IPv6 address belong to it.
  const value = recogniser.id === "ip-address" && raw.endsWith("::") ? raw : trimmed(raw);
  const end = start + value.length;
  const accident = chanceOf(recogniser, value, region);
  const context = around(text, start, end);
  const named = isNamed(recogniser, context);
  const announced = isAnnounced(recogniser.entity, context);
  if (!named && !announced && recogniser.chance > 0 && namesAnother(recogniser.entity, context)) return null;
  const believed =
    named ||
    (announced && !(recogniser.needsName && recogniser.country !== null)) ||
    (!recogniser.needsName && accident <= 0.02);
  // The check comes last: it is the dearest.
  if (!believed || !recognise(recogniser, value.replace(/ [-–] /, "-"), { region })) return null;
  if (recogniser.id === "ip-address" && versioned.test(text.slice(Math.max(0, start - 20), start)))
    return null;
  if (recogniser.id === "url" && !isStandAloneUrl(value)) return null;
  // A plate has no check digit: the words beside it decide, not the look of the sentence.
  const leastScore = recogniser.id === "licence-plate" ? 0.9 : named ? leastNamed : 0;
  const score = Math.min(
    0.99,
    0.75 + (named ? 0.2 : announced ? 0.1 : 0) + (accident < 0.001 ? 0.1 : 0) - accident * 1.5,
  );
  const span = {
    start,
    end,
    entity: recogniser.entity,
    score: Math.round(Math.max(score, leastScore) * 100) / 100,
    recogniser: recogniser.id,
  };
  const { country, scheme } = recogniser;
  // Many countries number persons in the same way: bare digits tell whose number it is only where the words do.
  const anyones =
    recogniser.entity === "NATIONAL_ID" &&
    country !== region &&
    !named &&
    /^\d+$/.test(value) &&
    accident > certain;
  return anyones ? span : { ...span, ...(country ? { country } : {}), ...(scheme ? { scheme } : {}) };
}

/** How easily this very value passes by accident: separators where they belong and home numbers help. */
function chanceOf(recogniser: Recogniser, value: string, region: string): number {
  if (recogniser === cpr) {
    const bare = value.replace(/\D/g, "");
    const home = region === "DK";
    // Bare digits that fail modulus 11 are orders and invoices far more often than numbers issued since 2007.
    const bareOdds = passesCprModulus(bare) ? 1 : 1.5;
    const dash = /\D/.test(value) ? (home ? 0.2 : 0.5) : bareOdds;
    // Days above 60 are the rare numbers of people without a civil registration.
    const rare = Number(bare.slice(0, 2)) > 60 ? 5 : 1;
    return recogniser.chance * dash * rare * (passesCprModulus(bare) ? 0.3 : 1) * (home ? 0.5 : 1);
  }
  if (
    recogniser.id === "us-ssn" ||
    recogniser.id === "dk-phone" ||
    recogniser.id === "phone-north-american" ||
    recogniser.id === "phone-international"
  )
    return 0.01;
  if (recogniser.id === "credit-card") return 0.01;
  // Nine digits of before 1954 have a date and no check digit.
  if ((recogniser.id === "cz-rc" || recogniser.id === "sk-rc") && /^\d{6}\/?\d{3}$/.test(value)) return 0.04;
  if (recogniser.id === "ethereum-address") return 0;
  // Bare digits are everywhere; letters and digits in a fixed order are rare beside what has that form by purpose.
  return recogniser.chance * (/^\d+$/.test(value) ? 2 : /[A-Z]/i.test(value) ? 0.5 : 1);
}
