"use client";

import { modeWords } from "@/app/_parts/load-words";
import { Fact, Facts } from "@/app/_ui/facts";
import { Bytes, Quantity } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import type { DatasetDetail } from "@/server/catalog/schema";
import { type FileFormat, isRecords, isWorkbook } from "@/server/reading/schema";

const delimiterWords: Record<string, string> = {
  "\t": "tab",
  ",": "comma",
  ";": "semicolon",
  "|": "pipe",
  " ": "space",
};

/** Where the rows come from and how they were read. */
export function SourceFacts({ dataset }: { dataset: DatasetDetail }) {
  const { source, settings } = dataset;
  const explore = dataset.snapshots.find((snapshot) => snapshot.layer === "explore" && snapshot.current);
  return (
    <Facts>
      {source ? (
        <>
          <Fact label="File">{source.path}</Fact>
          <Fact label="Size">
            <Bytes value={source.bytes} />
          </Fact>
          <Fact label="Format">
            {[
              source.format.toUpperCase(),
              source.sheet ? `${partWord(source.format)} ${source.sheet}` : null,
              source.encoding?.toUpperCase(),
              source.dialect
                ? `${delimiterWords[source.dialect.delimiter] ?? source.dialect.delimiter} between values`
                : null,
            ]
              .filter(Boolean)
              .join(", ")}
          </Fact>
        </>
      ) : null}
      <Fact label="Loading">{modeWords[settings.mode].does}</Fact>
      <Fact label="Key">{settings.key.length > 0 ? settings.key.join(", ") : "None declared"}</Fact>
      {explore ? (
        <Fact label="Raw rows kept">
          <Quantity value={explore.rows} hidden={dataset.rowsHidden} />
        </Fact>
      ) : null}
      <Fact label="Created">
        <RelativeTime at={dataset.createdAt} />
      </Fact>
    </Facts>
  );
}

/** What a part of a file is called that was read alone. */
function partWord(format: FileFormat): string {
  if (isWorkbook(format)) return "sheet";
  if (format === "json" || format === "xml-records") return "rows in";
  return isRecords(format) ? "table" : "file";
}
