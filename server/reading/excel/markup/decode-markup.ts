import iconv from "iconv-lite";
import { readHead } from "../../detect-format";
import { decodeFile, showDamage } from "../../text/decode-stream";
import { detectEncoding, type Encoding } from "../../text/detect-encoding";

const headBytes = 65_536;

/** The text of a file of XML or HTML, in the encoding of its mark, that it names, or that its letters are written in; up to `lookedAt` bytes. */
export async function* decodeMarkup(path: string, lookedAt?: number): AsyncGenerator<string> {
  const { head, bytes } = await readHead(path, headBytes);
  const options = lookedAt === undefined ? {} : { end: lookedAt - 1 };
  const chunks = decodeFile(path, encodingOf(head, head.length >= bytes), options);
  for await (const text of chunks) yield showDamage(text);
}

function encodingOf(head: Buffer, complete: boolean): Encoding {
  const detected = detectEncoding(head, complete);
  if (detected.bom > 0 || detected.name.startsWith("utf-16")) return detected;
  const start = head.toString("latin1", 0, 8192);
  const named =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
    /<meta[^>]*\scharset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ??
    /<meta[^>]*content\s*=\s*["'][^"'>]*charset=([\w.:-]+)/i.exec(start)?.[1];
  if (named === undefined || /^utf-?(?:8|16)/i.test(named) || !iconv.encodingExists(named)) return detected;
  // A page that calls itself Latin-1 is UTF-8 where every letter of it is: the name is often that of the template.
  const certain = detected.name === "utf-8" && detected.confidence > 0.9 && head.some((byte) => byte >= 0x80);
  return certain ? detected : { ...detected, name: named.toLowerCase() };
}
