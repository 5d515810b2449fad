/** `A` for a letter, `9` for a digit; more than three letters in a row become `A+`, longer shapes end in `…`. */
export function shapeOf(value: string): string {
  const shape = (asciiShape(value) ?? anyShape(value)).replace(/A{4,}/g, "A+");
  return shape.length > 30 || value.length > 60 ? `${shape.slice(0, 30)}…` : shape;
}

function anyShape(value: string): string {
  return value
    .slice(0, 60)
    .replace(/\p{L}/gu, "A")
    .replace(/\p{Nd}/gu, "9");
}

const [letter, digit] = ["A".charCodeAt(0), "9".charCodeAt(0)];
/** What each character of ASCII becomes. */
const asciiClass = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? letter : /[0-9]/.test(character) ? digit : code;
});
const shaped = Buffer.alloc(60);

/** As {@link anyShape}, several times as fast; null where the text goes beyond ASCII. */
function asciiShape(value: string): string | null {
  const length = Math.min(value.length, shaped.length);
  for (let i = 0; i < length; i++) {
    const become = asciiClass[value.charCodeAt(i)];
    if (become === undefined) return null;
    shaped[i] = become;
  }
  return shaped.toString("latin1", 0, length);
}
