import { isUtf8 } from "node:buffer";
import { fail } from "@/server/platform/errors";
import { isJohab } from "./east-asian";

/** An encoding that is recognised but not read; `iconv` is its name for the tool of that name, null where it has none. */
export type ForeignEncoding = { name: string; iconv: string | null };

const marks: { bytes: number[]; encoding: ForeignEncoding }[] = [
  { bytes: [0xf7, 0x64, 0x4c], encoding: { name: "UTF-1", iconv: null } },
  { bytes: [0xdd, 0x73, 0x66, 0x73], encoding: { name: "UTF-EBCDIC", iconv: null } },
  { bytes: [0x0e, 0xfe, 0xff], encoding: { name: "SCSU", iconv: null } },
  { bytes: [0xfb, 0xee, 0x28], encoding: { name: "BOCU-1", iconv: null } },
];

/** Seven-bit texts that announce Chinese or Korean characters by a sequence of their own. */
const announced: { sequence: RegExp; encoding: ForeignEncoding }[] = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for.
    sequence: /\x1b\$\)C[\s\S]*\x0e[\x21-\x7e]{2}/,
    encoding: { name: "ISO-2022-KR", iconv: "ISO-2022-KR" },
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for.
    sequence: /\x1b\$\)[AG][\s\S]*\x0e[\x21-\x7e]{2}/,
    encoding: { name: "ISO-2022-CN", iconv: "ISO-2022-CN" },
  },
  { sequence: /~\{(?:[\x21-\x77][\x21-\x7e])+~\}/, encoding: { name: "HZ (GB 2312)", iconv: "HZ" } },
];

const sampled = 65_536;

/** The encoding of a text that Atlas knows by sight only, or null. */
export function foreignEncoding(head: Buffer): ForeignEncoding | null {
  for (const { bytes, encoding } of marks)
    if (bytes.every((byte, index) => head[index] === byte)) return encoding;
  const sample = head.subarray(0, sampled);
  if (isEbcdic(sample)) return { name: "EBCDIC, as mainframes write it", iconv: "CP037" };
  if (sample.some((byte) => byte >= 0x80))
    return !isUtf8(sample) && isJohab(sample) ? { name: "Johab (Korean)", iconv: "JOHAB" } : null;
  const text = sample.toString("latin1");
  return announced.find(({ sequence }) => sequence.test(text))?.encoding ?? null;
}

export function refuseForeignEncoding(head: Buffer): void {
  const found = foreignEncoding(head);
  if (found === null) return;
  const how = found.iconv === null ? "" : `, for example with iconv -f ${found.iconv} -t UTF-8`;
  fail(
    "invalid",
    "reading.encoding_foreign",
    `The text is written in ${found.name}, which Atlas does not read. Convert it to UTF-8${how}, or name its encoding if this is wrong.`,
    { field: "encoding" },
  );
}

/** Letters, digits, blanks and line ends of EBCDIC stand where ASCII has none of its own, and the other way round. */
function isEbcdic(sample: Buffer): boolean {
  if (sample.length < 16) return false;
  let ours = 0;
  let theirs = 0;
  let ends = 0;
  for (const byte of sample) {
    if (byte === 0x0a || byte === 0x20 || (byte >= 0x2c && byte <= 0x39) || byte === 0) ours++;
    if (byte === 0x15 || byte === 0x25) ends++;
    const low = byte & 0x0f;
    const letter = byte >= 0x81 && byte <= 0xe9 && low >= 1 && low <= 9 && byte >> 4 !== 0xb;
    if (letter || (byte >= 0xf0 && byte <= 0xf9) || byte === 0x40 || byte === 0x6b || byte === 0x4b) theirs++;
  }
  return ours < sample.length * 0.02 && ends > 0 && theirs + ends > sample.length * 0.8;
}
