import type { ColumnValues, ValueCount } from "./column-values";

/** Capitals inside a word by custom: McX and other prefixes, iX, names run together (HubSpot), abbreviations in them. */
const customary =
  /^((Mc|Mac|De|Di|Du|La|Le|Van|Von|St|Ph|i|e|de|van|von|di|la|le)(\p{Lu}\p{Ll}*|\p{Lu}+)|(\p{Lu}\p{Ll}+){2,}|\p{Lu}{2,}s|\p{Lu}{3,}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}\p{Lu}{2,})$/u;
/** Words run together (`RamseyCountyCareCenter`): where a column has such words, capitals inside are how it writes. */
const runTogether = /^(\p{Lu}\p{Ll}+){2,}$/u;
const runTogetherShare = 0.1;
/** Longer texts are prose, and addresses of the web have any case. */
const longest = 200;
const address = /\S*(?:\/\/|@|www[.])\S*/giu;
const rareShare = 0.02;
/** One or two odd words may be names; mistakes come in greater number. */
const fewestOdd = 3;

/** Nearly all capitals: `PITTSBURGH g`. */
const shouts = (text: string) => /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]* \p{Ll}$/u.test(text);

type Style = "upper" | "lower" | "title" | "odd";

function styleOf(word: string): Style {
  if (/^\p{Lu}+$/u.test(word)) return "upper";
  if (/^\p{Ll}+$/u.test(word)) return "lower";
  if (/^\p{Lu}\p{Ll}+$/u.test(word) || customary.test(word)) return "title";
  return "odd";
}

/** Letters of a word by which a slip of it is known. */
const shortestKnown = 3;
const shortestOverwritten = 5;
/** How many times as many rows must hold the right word where several hold the same slip of it. */
const outnumbers = 10;
/** Rows from which a word in odd case is meant, if nobody writes it otherwise. */
const meantRows = 3;
const wordsOf = (text: string) => text.replace(address, "").match(/[\p{Lu}\p{Ll}\p{Lt}\p{M}]+/gu) ?? [];
const isOdd = (word: string) => word.length > 1 && styleOf(word) === "odd";

/**
 * Values with a word in mixed case (`STEUBeN`, `wUNK`, `schoOl`) in a column in which words hardly
 * ever are, and values with small letters in a column of capitals.
 */
export function oddCase({ values, total }: Pick<ColumnValues, "values" | "total">): string[] {
  const odd: ValueCount[] = [];
  const small: ValueCount[] = [];
  let lettered = 0;
  let smallRows = 0;
  let together = 0;
  for (const one of values) {
    if (one.value.length > longest) continue;
    const words = wordsOf(one.value);
    if (words.length === 0) continue;
    lettered += one.count;
    if (words.some((word) => runTogether.test(word))) together += one.count;
    if (words.some(isOdd)) odd.push(one);
    if (/\p{Ll}/u.test(one.value)) smallRows += one.count;
    // A name in ordinary case among names in capitals is written another way, and rightly.
    if (words.some((word) => isOdd(word) || (word.length === 1 && /\p{Ll}/u.test(word) && shouts(one.value))))
      small.push(one);
  }
  if (lettered < 20 || lettered / total < 0.2 || together / lettered >= runTogetherShare) return [];
  const rare = (list: readonly ValueCount[]) =>
    rowsOf(list) < fewestOdd
      ? []
      : list.filter(({ count }) => count / lettered <= rareShare).map(({ value }) => value);
  if (smallRows / lettered <= 0.15 && smallRows < lettered) return rare(small);
  return rowsOf(odd) / lettered <= 0.15 ? rare(slipsAmong(odd, values)) : [];
}

const rowsOf = (list: readonly ValueCount[]) => list.reduce((sum, { count }) => sum + count, 0);

/**
 * Those with a word that other rows write otherwise (`LIne` beside `Line`, `lCenter` and `aSn` beside `Center` and
 * `San`), and where most odd words are such slips the other odd ones as well. A word that several rows write in odd case,
 * and none otherwise, is written like that: `GmbH`.
 */
function slipsAmong(odd: readonly ValueCount[], values: readonly ValueCount[]): ValueCount[] {
  const words = [...new Set(odd.flatMap(({ value }) => wordsOf(value).filter(isOdd)))];
  const rows = rowsOfWords(values);
  const spelled = new Map<string, number>();
  for (const [word, count] of rows)
    spelled.set(word.toLowerCase(), (spelled.get(word.toLowerCase()) ?? 0) + count);
  const own = (word: string) => rows.get(word) ?? 0;
  const otherwise = (word: string) => (spelled.get(word.toLowerCase()) ?? 0) - own(word);
  const isKnown = (word: string, times: number) =>
    word.length >= shortestKnown && !isOdd(word) && (rows.get(word) ?? 0) >= times;
  const overwritten = wordsWithOtherLetter(words, rows);
  const slips = words.filter((word) => {
    const times = own(word) < meantRows ? 1 : own(word) * outnumbers;
    const near = oneSlipFrom(word).some((right) => isKnown(right, times));
    return near || otherwise(word) > own(word) || (own(word) < meantRows && overwritten.has(word));
  });
  const suffers = slips.length > words.length / 2;
  const wrong = new Set([...slips, ...(suffers ? words.filter((word) => own(word) < meantRows) : [])]);
  return odd.filter(({ value }) => wordsOf(value).some((word) => wrong.has(word)));
}

/** Odd words (`IRRIGATIOa`) that are a known one but for a letter, which is the one in odd case. */
function wordsWithOtherLetter(words: readonly string[], rows: ReadonlyMap<string, number>): Set<string> {
  const masked = new Map<string, string>();
  for (const word of words)
    if (word.length >= shortestOverwritten)
      [...word].forEach((_, at) => {
        masked.set(`${word.slice(0, at)}_${word.slice(at + 1)}`, word);
      });
  const found = new Set<string>();
  if (masked.size === 0) return found;
  for (const known of rows.keys())
    if (known.length >= shortestOverwritten && !isOdd(known))
      [...known].forEach((_, at) => {
        const word = masked.get(`${known.slice(0, at)}_${known.slice(at + 1)}`);
        if (word !== undefined) found.add(word);
      });
  return found;
}

function rowsOfWords(values: readonly ValueCount[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { value, count } of values)
    for (const word of new Set(wordsOf(value))) rows.set(word, (rows.get(word) ?? 0) + count);
  return rows;
}

/** The word with a letter too many taken out, or two letters that changed places put back. */
const oneSlipFrom = (word: string) =>
  [...word].flatMap((_, at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  ]);
