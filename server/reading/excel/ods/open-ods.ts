import { fail } from "@/server/platform/errors";
import type { ZipArchive } from "../../archive/zip-archive";
import { openCellBook } from "../cell-book";
import { decodeMarkup } from "../markup/decode-markup";
import { scanXml } from "../scan-xml";
import type { Workbook } from "../sheet";
import { OdsCells } from "./ods-cells";
import { OdsStyles } from "./ods-styles";

/** Opens a spreadsheet of OpenDocument (.ods). Closing it closes the archive. */
export async function openOds(archive: ZipArchive, signal?: AbortSignal): Promise<Workbook> {
  await refuseEncrypted(archive);
  return openCellBook(
    async function* (sink) {
      const styles = new OdsStyles();
      if (archive.has("styles.xml"))
        for await (const _ of scanXml(archive.chunks("styles.xml"), styles)) yield;
      yield* scanXml(archive.chunks("content.xml"), new OdsCells(sink, styles));
    },
    signal,
    () => archive.close(),
  );
}

/** Opens one that is a single XML file (.fods). */
export async function openFlatOds(path: string, signal?: AbortSignal): Promise<Workbook> {
  return openCellBook((sink) => scanXml(decodeMarkup(path), new OdsCells(sink)), signal);
}

const longestManifest = 16 * 1024 * 1024;

async function refuseEncrypted(archive: ZipArchive): Promise<void> {
  const manifest = archive.has("META-INF/manifest.xml")
    ? await archive.text("META-INF/manifest.xml", longestManifest)
    : "";
  if (/<[\w-]+:encryption-data\b/.test(manifest) || archive.has("encrypted-package"))
    fail(
      "invalid",
      "reading.encrypted",
      "This workbook is protected by a password. Save it without one and try again.",
    );
}
