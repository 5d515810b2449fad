import type { ZipArchive } from "../../archive/zip-archive";
import { type RowOutline, ShapeFinder } from "../find-tables";
import { attribute, scanXml } from "../scan-xml";
import type { SheetArea, SheetMerge, SheetShape } from "../sheet";
import { columnOf, letters } from "./cell-reference";
import { readTargets, walk } from "./package-parts";

/** Reads the sheet once for its tables and its merged cells, which stand behind the rows in the file. */
export async function readShape(
  archive: ZipArchive,
  part: string,
  signal?: AbortSignal,
): Promise<SheetShape> {
  const merges: SheetMerge[] = [];
  const finder = new ShapeFinder(await namedTables(archive, part));
  let column = -1;
  let type = "n";
  let row: RowOutline = { row: 0, columns: [], text: true, texts: [] };
  const handler = {
    open: (name: string, attributes: string) => {
      if (name === "row") {
        finder.add(row);
        row = { row: Number(attribute(attributes, "r") ?? row.row + 1), columns: [], text: true, texts: [] };
        column = -1;
      } else if (name === "c") {
        column = columnOf(attribute(attributes, "r"), column);
        type = attribute(attributes, "t") ?? "n";
      } else if ((name === "v" || name === "is") && row.columns.at(-1) !== column) {
        row.columns.push(column);
        if (type === "s" || type === "inlineStr" || type === "str") row.texts.push(column);
        else row.text = false;
      } else if (name === "mergeCell") {
        const area = areaOf(attribute(attributes, "ref"));
        if (area) merges.push(area);
      }
    },
    text: () => undefined,
    close: () => undefined,
  };
  for await (const _ of scanXml(archive.chunks(part), handler)) signal?.throwIfAborted();
  finder.add(row);
  return finder.close(merges);
}

/** The tables that the author of a sheet has marked as such, from top to bottom. */
async function namedTables(archive: ZipArchive, part: string): Promise<SheetArea[]> {
  const areas: SheetArea[] = [];
  for (const target of (await readTargets(archive, part)).values()) {
    if (!target.type.endsWith("/table") || !archive.has(target.part)) continue;
    await walk(archive, target.part, (name, attributes) => {
      const area = name === "table" ? areaOf(attribute(attributes, "ref")) : null;
      if (area)
        areas.push({
          fromRow: area.fromRow,
          toRow: area.toRow,
          firstColumn: area.fromColumn,
          lastColumn: area.toColumn,
        });
    });
  }
  return areas.sort((a, b) => a.fromRow - b.fromRow || a.firstColumn - b.firstColumn);
}

function areaOf(reference: string | null): SheetMerge | null {
  const area = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference ?? "");
  return (
    area && {
      fromColumn: letters(area[1] ?? ""),
      fromRow: Number(area[2]),
      toColumn: letters(area[3] ?? ""),
      toRow: Number(area[4]),
    }
  );
}
