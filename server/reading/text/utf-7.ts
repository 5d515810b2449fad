/** A shift of UTF-7: `+`, characters of base 64, and what ends it. `+-` is a plus sign. */
const shifts = /\+([A-Za-z0-9+/]*)(-?)/g;
const needed = 2;

/**
 * Whether a text of seven-bit bytes is UTF-7. Telephone numbers and sums hold plus signs too, so every one of them must
 * begin characters of scripts that hang together, and at least two must.
 */
export function isUtf7(head: Buffer): boolean {
  const sample = head.subarray(0, 65_536);
  if (sample.some((byte) => byte >= 0x80)) return false;
  const text = sample.toString("latin1");
  // A sample may end within a shift.
  const whole = text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
  const scripts = new Set<number>();
  let letters = 0;
  for (const [, code = "", end] of whole.matchAll(shifts)) {
    if (code === "" && end === "-") continue;
    const characters = decodeShift(code);
    if (characters === null) return false;
    for (const unit of characters) scripts.add(unit < 0x250 ? 0 : unit < 0x2000 ? unit >> 8 : unit >> 12);
    if (/[A-Za-z]/.test(code)) letters++;
  }
  return letters >= needed && scripts.size <= 3;
}

/** The UTF-16 of one shift, or null where it is none: bits left over, or nothing beyond ASCII. */
function decodeShift(code: string): number[] | null {
  const spare = (code.length * 6) % 16;
  if (code.length < 3 || spare >= 6) return null;
  const bytes = Buffer.from(code, "base64");
  const units = Math.floor((code.length * 6) / 16);
  const found: number[] = [];
  for (let i = 0; i < units; i++) found.push(bytes.readUInt16BE(i * 2));
  const text = String.fromCharCode(...found);
  if (Buffer.from(utf16(found)).toString("base64").replace(/=+$/, "") !== code) return null;
  return /^[\p{L}\p{M}\p{P}\p{S}\p{Zs}\p{Cs}]+$/u.test(text) && found.some((unit) => unit >= 0x80)
    ? found
    : null;
}

function utf16(units: number[]): Uint8Array {
  const bytes = Buffer.alloc(units.length * 2);
  for (const [i, unit] of units.entries()) bytes.writeUInt16BE(unit, i * 2);
  return bytes;
}
