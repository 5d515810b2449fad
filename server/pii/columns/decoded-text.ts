/** Signs of text in the readable part of Unicode: no control characters, nothing that failed to decode. */
const readable = /^[\t\n\r\x20-\x7e\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]+$/u;

const percentSign = /%(?:40|2[0-9a-f])/i;
const base64 = /^(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What a cell says that was written for a web address or in base64, or null where it was not. */
export function decodedText(cell: string): string | null {
  if (cell.length > 4000) return null;
  if (percentSign.test(cell)) {
    try {
      return decodeURIComponent(cell.replaceAll("+", " "));
    } catch {
      return null;
    }
  }
  if (!base64.test(cell) || !/[a-z]/.test(cell) || !/[A-Z]/.test(cell)) return null;
  const text = Buffer.from(cell, "base64").toString("utf8");
  return readable.test(text) && !text.includes("\ufffd") ? text : null;
}
