import { damagedMarkup } from "./damaged-markup";

/** What a scan reports; names in small letters. A tag without an end is reported as it opens only. */
export type HtmlHandler = {
  open(name: string, attributes: string): void;
  text(value: string): void;
  close(name: string): void;
};

const longestPiece = 16 * 1024 * 1024;
/** Elements whose content is no text of the page. */
const raw = /^(?:script|style|title|noscript|template|textarea)$/;
const tag = /<(\/?)([a-z][\w:-]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/iy;

/** Scans a web page chunk by chunk, as forgiving as browsers are. */
export async function* scanHtml(chunks: AsyncIterable<string>, handler: HtmlHandler): AsyncGenerator<void> {
  let rest = "";
  for await (const chunk of chunks) {
    rest = scanPiece(rest + chunk, handler, false);
    if (rest.length > longestPiece) damagedMarkup("it holds a piece of markup without an end");
    yield;
  }
  scanPiece(rest, handler, true);
}

/** Reports everything complete in `text`; returns what is not. */
function scanPiece(text: string, handler: HtmlHandler, last: boolean): string {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open < 0) {
      // An entity may go on in the next chunk.
      if (!last) return text.slice(at);
      handler.text(decodeEntities(text.slice(at)));
      return "";
    }
    if (open > at) handler.text(decodeEntities(text.slice(at, open)));
    const end = scanMarkup(text, open, handler);
    if (end < 0) {
      if (!last) return text.slice(open);
      return "";
    }
    at = end;
  }
  return "";
}

/** Where the markup ends that begins at `open`, or -1 where that is not in view. */
function scanMarkup(text: string, open: number, handler: HtmlHandler): number {
  if (text.startsWith("<!--", open)) return behind(text, "-->", open + 4);
  const next = text.charAt(open + 1);
  if (next === "") return -1;
  if (next === "!" || next === "?") return behind(text, ">", open);
  if (!/[a-z/]/i.test(next)) {
    handler.text("<");
    return open + 1;
  }
  tag.lastIndex = open;
  const match = tag.exec(text);
  if (!match) {
    const end = text.indexOf(">", open);
    // A quotation mark that is never closed, or `</` before no name.
    return end >= 0 && (text.length - open > 65_536 || /^<\/[^a-z]/i.test(text.slice(open, open + 3)))
      ? end + 1
      : -1;
  }
  const [whole, slash, name = "", attributes = ""] = match;
  const lower = name.toLowerCase();
  const end = open + whole.length;
  if (slash === "/") handler.close(lower);
  else if (raw.test(lower) && !attributes.endsWith("/")) {
    const closing = new RegExp(`</${lower}\\s*>`, "i").exec(text.slice(end));
    return closing ? end + closing.index + closing[0].length : -1;
  } else handler.open(lower, attributes);
  return end;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The value of an attribute, with or without quotes, or null. */
export function htmlAttribute(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : decodeEntities(value);
}

/** Names of the characters from U+00A0 on, in their order. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const named = new Map<string, string>([
  ...latin.split(" ").map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", euro: "€", trade: "™", hellip: "…" }),
  ...Object.entries({ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”" }),
  ...Object.entries({
    bdquo: "„",
    bull: "•",
    minus: "−",
    permil: "‰",
    lsaquo: "‹",
    rsaquo: "›",
    ensp: "\u2002",
  }),
  ...Object.entries({ emsp: "\u2003", thinsp: "\u2009", OElig: "Œ", oelig: "œ", Scaron: "Š", scaron: "š" }),
]);

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+\d*));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
