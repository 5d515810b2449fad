import { fail } from "@/server/platform/errors";
import type { ZipArchive } from "../../archive/zip-archive";
import { scanXml } from "../scan-xml";

/** Characters of shared strings kept in memory, at most. */
export const longestStrings = 512 * 1024 * 1024;

export async function readStrings(archive: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  if (!archive.has(part)) return strings;
  let current = "";
  let inText = false;
  let phonetic = 0;
  let total = 0;
  const handler = {
    open: (name: string) => {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    text: (value: string) => {
      if (inText) current += value;
    },
    close: (name: string) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") {
        strings.push(unescapeExcel(current));
        total += current.length;
        if (total > longestStrings)
          fail(
            "invalid",
            "reading.zip_bomb",
            "The workbook's texts unpack to an implausible size and were not read.",
          );
      }
    },
  };
  for await (const _ of scanXml(archive.chunks(part), handler));
  return strings;
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
