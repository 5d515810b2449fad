const letters: Record<string, string> = {
  ø: "o",
  æ: "ae",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  œ: "oe",
  ı: "i",
};
const special = /[øæßłđðþœı]/g;
const accents = /\p{M}/gu;
const plain = /^[\x20-\x7e]*$/;

/** Lower case without accents, so that `Sørensen`, `SORENSEN` and `sorensen` are the same word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replace(special, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(accents, "");
}
