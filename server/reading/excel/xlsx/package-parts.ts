import { posix } from "node:path";
import type { ZipArchive } from "../../archive/zip-archive";
import { attribute, scanXml } from "../scan-xml";

/** Reports the elements of one part as they open. */
export async function walk(
  archive: ZipArchive,
  name: string,
  open: (name: string, attributes: string) => void,
): Promise<void> {
  const handler = { open, text: () => undefined, close: () => undefined };
  for await (const _ of scanXml(archive.chunks(name), handler));
}

export type Targets = Map<string, { part: string; type: string }>;

/** The parts that one part of the archive refers to, by the id of the reference; none where it refers to nothing. */
export async function readTargets(archive: ZipArchive, from: string): Promise<Targets> {
  const targets: Targets = new Map();
  const folder = posix.dirname(from);
  const list = posix.join(folder, "_rels", `${posix.basename(from)}.rels`);
  if (!archive.has(list) && from !== usualMain) return targets;
  await walk(archive, list, (name, attributes) => {
    if (name !== "Relationship") return;
    const target = attribute(attributes, "Target") ?? "";
    const part = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    targets.set(attribute(attributes, "Id") ?? "", { part, type: attribute(attributes, "Type") ?? "" });
  });
  return targets;
}

const usualMain = "xl/workbook.xml";

/** The part that describes the workbook, which an archive may keep under another name than the usual one. */
export async function mainPart(archive: ZipArchive): Promise<string> {
  if (archive.has(usualMain) || !archive.has("_rels/.rels")) return usualMain;
  return partOf(await readTargets(archive, ""), "/officeDocument") ?? usualMain;
}

/** The part of a type, told by the end of its name. */
export function partOf(targets: Targets, type: string): string | null {
  for (const target of targets.values()) if (target.type.endsWith(type)) return target.part;
  return null;
}
