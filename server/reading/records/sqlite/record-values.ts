import iconv from "iconv-lite";
import { damagedDatabase, readVarint } from "./pages";

/** The values of a record as text: numbers in digits, bytes as `X'0102'`. `real` says of which columns whole numbers are decimals. */
export function recordValues(
  payload: Buffer,
  encoding: BufferEncoding | "utf16be",
  real: readonly boolean[],
): (string | null)[] {
  const header = readVarint(payload, 0);
  const values: (string | null)[] = [];
  let at = header.next;
  let body = header.value;
  while (at < header.value) {
    const type = readVarint(payload, at);
    at = type.next;
    const length = lengthOf(type.value);
    if (body + length > payload.length) damagedDatabase("a value lies outside its row");
    values.push(
      textOf(type.value, payload.subarray(body, body + length), encoding, real[values.length] ?? false),
    );
    body += length;
  }
  return values;
}

const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function lengthOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : (lengths[type] ?? damagedDatabase("a value has no type"));
}

function textOf(
  type: number,
  bytes: Buffer,
  encoding: BufferEncoding | "utf16be",
  real: boolean,
): string | null {
  if (type === 0) return null;
  if (type === 7) return decimal(bytes.readDoubleBE(0));
  if (type >= 12) {
    if (type % 2 === 0) return `X'${bytes.toString("hex").toUpperCase()}'`;
    const text = encoding === "utf16be" ? iconv.decode(bytes, "utf-16be") : bytes.toString(encoding);
    return text.replaceAll("\0", "\u2400");
  }
  const whole = type === 8 ? "0" : type === 9 ? "1" : integer(bytes);
  return real ? `${whole}.0` : whole;
}

function integer(bytes: Buffer): string {
  return bytes.length === 8 ? String(bytes.readBigInt64BE(0)) : String(bytes.readIntBE(0, bytes.length));
}

/** As SQLite shows it: a whole number has a point too. */
function decimal(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
