"use client";

import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Input } from "@/app/_ui/input";
import { Select } from "@/app/_ui/select";
import {
  type FileFormat,
  fileFormat,
  isRecords,
  isWorkbook,
  type ReadOptions,
  type SourceDescription,
} from "@/server/reading/schema";
import { withDialect, withRead } from "./read-changes";
import { delimiterWords, detect, encodings, formatWords, quoteWords, withDetection } from "./read-words";

type Props = {
  read: ReadOptions;
  /** How the file was read last, or null while it is not known. */
  source: SourceDescription | null;
  onChange: (read: ReadOptions) => void;
};

const encodingWords = Object.fromEntries(encodings.map((name) => [name, name]));
const orAbsent = (value: string) => (value === detect ? undefined : value);

/** How the file is read: what was detected, and what a person fixed instead. */
export function ReadForm({ read, source, onChange }: Props) {
  const format = read.format ?? source?.format;
  const delimited = format === "csv" || format === "tsv";
  const text = delimited || format === "json" || format === "ndjson";
  return (
    <fieldset className="grid gap-4">
      <legend className="flex w-full items-center justify-between pb-3">
        <span className="font-semibold text-14">How it is read</span>
      </legend>
      <Field label="Format">
        <Select
          options={withDetection(formatWords, read.format, source?.format)}
          value={read.format ?? detect}
          onValueChange={(value) =>
            onChange(withRead(read, "format", value === detect ? undefined : fileFormat.parse(value)))
          }
        />
      </Field>
      {source?.sheets ? <SheetField read={read} source={source} onChange={onChange} /> : null}
      {text ? (
        <Field label="Encoding">
          <Select
            options={withDetection(encodingWords, read.encoding, source?.encoding)}
            value={read.encoding ?? detect}
            onValueChange={(value) => onChange(withRead(read, "encoding", orAbsent(value)))}
          />
        </Field>
      ) : null}
      {delimited ? <DelimitedFields read={read} source={source} onChange={onChange} /> : null}
      {delimited || isWorkbook(format) ? (
        <>
          <HeaderFields read={read} source={source} onChange={onChange} />
          <TableFields read={read} onChange={onChange} />
        </>
      ) : null}
      {isChanged(read) ? (
        <div>
          <Button size="sm" look="ghost" onClick={() => onChange({})}>
            Detect everything again
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

function isChanged(read: ReadOptions): boolean {
  return Object.keys(read).length > 0;
}

function SheetField({ read, source, onChange }: Props) {
  const sheets = Object.fromEntries((source?.sheets ?? []).map((name) => [name, name]));
  return (
    <Field label={sheetLabel(source?.format)}>
      <Select
        options={Object.keys(sheets).map((value) => ({ value, label: value }))}
        value={read.sheet ?? source?.sheet ?? ""}
        onValueChange={(value) => onChange(withRead(read, "sheet", value))}
      />
    </Field>
  );
}

/** What the tables of a file are called, of which one is read. */
function sheetLabel(format: FileFormat | undefined): string {
  if (format === undefined || isWorkbook(format)) return "Sheet";
  if (format === "json" || format === "xml-records") return "Rows are in";
  return isRecords(format) ? "Table" : "File in the archive";
}

function DelimitedFields({ read, source, onChange }: Props) {
  const { delimiter, quote } = read.dialect ?? {};
  const chosenQuote = quote === undefined ? undefined : (quote ?? "none");
  const foundQuote = source?.dialect ? (source.dialect.quote ?? "none") : null;
  return (
    <>
      <DelimiterField
        chosen={delimiter}
        found={source?.dialect?.delimiter}
        onChange={(value) => onChange(withDialect(read, "delimiter", value))}
      />
      <Field label="Quotes around values">
        <Select
          options={withDetection(quoteWords, chosenQuote, foundQuote)}
          value={chosenQuote ?? detect}
          onValueChange={(value) =>
            onChange(
              withDialect(read, "quote", value === detect ? undefined : value === "none" ? null : value),
            )
          }
        />
      </Field>
      <Field label="Rows with too few or too many values">
        <Select
          options={[
            { value: detect, label: "Decide row by row" },
            { value: "reject", label: "Reject, with the reason" },
            { value: "pad", label: "Fill up, or keep the surplus" },
          ]}
          value={read.ragged ?? detect}
          onValueChange={(value) => onChange(withRead(read, "ragged", raggedOf(value)))}
        />
      </Field>
    </>
  );
}

function raggedOf(value: string): ReadOptions["ragged"] {
  return value === "reject" || value === "pad" ? value : undefined;
}

const other = "other";

type DelimiterProps = {
  chosen: string | undefined;
  found: string | undefined;
  onChange: (delimiter: string | undefined) => void;
};

function DelimiterField({ chosen, found, onChange }: DelimiterProps) {
  const [own, setOwn] = useState(chosen !== undefined && !(chosen in delimiterWords));
  return (
    <>
      <Field label="Delimiter">
        <Select
          options={[
            ...withDetection(delimiterWords, own ? undefined : chosen, found),
            { value: other, label: "Another" },
          ]}
          value={own ? other : (chosen ?? detect)}
          onValueChange={(value) => {
            setOwn(value === other);
            if (value !== other) onChange(orAbsent(value));
          }}
        />
      </Field>
      {own ? (
        <Field label="Characters between the values" help="One to eight characters, such as ||">
          <Input
            className="num"
            maxLength={8}
            value={chosen ?? ""}
            onChange={(event) => onChange(event.target.value || undefined)}
          />
        </Field>
      ) : null}
    </>
  );
}

function HeaderFields({ read, source, onChange }: Props) {
  const { header, skip } = read.dialect ?? {};
  const found = source?.dialect;
  const words = { yes: "Column names", no: "Values" };
  const answer = (value: boolean) => (value ? "yes" : "no");
  return (
    <>
      <Field label="The first row holds">
        <Select
          options={withDetection(
            words,
            header === undefined ? undefined : answer(header),
            found ? answer(found.header) : null,
          )}
          value={header === undefined ? detect : answer(header)}
          onValueChange={(value) =>
            onChange(withDialect(read, "header", value === detect ? undefined : value === "yes"))
          }
        />
      </Field>
      <Field
        label="Lines to skip before it"
        help={skip === undefined && found ? `Detected: ${found.skip}` : undefined}
      >
        <Input
          type="number"
          min={0}
          max={100_000}
          inputMode="numeric"
          className="num"
          placeholder="Detect"
          value={skip ?? ""}
          onChange={(event) => onChange(withDialect(read, "skip", lineCount(event.target.value)))}
        />
      </Field>
    </>
  );
}

/** Which of several tables, and what becomes of what stands below it. */
function TableFields({ read, onChange }: Omit<Props, "source">) {
  return (
    <>
      <Field label="Table" help="Where one file or sheet holds several, below each other: which of them">
        <Input
          type="number"
          min={1}
          max={1000}
          inputMode="numeric"
          className="num"
          placeholder="1"
          value={read.table ?? ""}
          onChange={(event) => onChange(withRead(read, "table", tableNumber(event.target.value)))}
        />
      </Field>
      <Field label="Totals and remarks below the rows">
        <Select
          options={[
            { value: "exclude", label: "Leave out, with a note" },
            { value: "keep", label: "Keep as rows where they fit" },
          ]}
          value={read.footer ?? "exclude"}
          onValueChange={(value) => onChange(withRead(read, "footer", value === "keep" ? "keep" : undefined))}
        />
      </Field>
    </>
  );
}

function tableNumber(text: string): number | undefined {
  const number = Number.parseInt(text, 10);
  return Number.isInteger(number) && number > 1 ? Math.min(number, 1000) : undefined;
}

function lineCount(text: string): number | undefined {
  const count = Number.parseInt(text, 10);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, 100_000) : undefined;
}
