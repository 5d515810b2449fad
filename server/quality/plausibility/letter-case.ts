import type { ColumnValues } from "./column-values";

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

/**
 * Values with a word in mixed case (`STEUBeN`, `wUNK`, `schoOl`) in a column in which words hardly
 * ever are, and values with small letters in a column of capitals.
 */
export function oddCase({ values, total }: Pick<ColumnValues, "values" | "total">): string[] {
  const odd: { value: string; count: number }[] = [];
  const small: { value: string; count: number }[] = [];
  let lettered = 0;
  let smallRows = 0;
  let smallOdd = 0;
  let oddRows = 0;
  let together = 0;
  for (const one of values) {
    if (one.value.length > longest) continue;
    const words = one.value.replace(address, "").match(/\p{L}+/gu) ?? [];
    if (words.length === 0) continue;
    lettered += one.count;
    if (words.some((word) => runTogether.test(word))) together += one.count;
    if (words.some((word) => word.length > 1 && styleOf(word) === "odd")) {
      odd.push(one);
      oddRows += one.count;
    }
    if (/\p{Ll}/u.test(one.value)) smallRows += one.count;
    // A name in ordinary case among names in capitals is written another way, and rightly.
    if (
      words.some((word) =>
        word.length > 1 ? styleOf(word) === "odd" : /\p{Ll}/u.test(word) && shouts(one.value),
      )
    ) {
      small.push(one);
      smallOdd += one.count;
    }
  }
  if (lettered < 20 || lettered / total < 0.2 || together / lettered >= runTogetherShare) return [];
  const singles = (list: typeof odd, rows: number) =>
    rows < fewestOdd
      ? []
      : list.filter(({ count }) => count / lettered <= rareShare).map(({ value }) => value);
  if (smallRows / lettered <= 0.15 && smallRows < lettered) return singles(small, smallOdd);
  return oddRows / lettered <= 0.15 ? singles(odd, oddRows) : [];
}
