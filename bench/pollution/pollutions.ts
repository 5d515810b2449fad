import { pick, type Random, randomTable, type Table, type Writing, writeLine } from "./tables";

/** What a file is made of, as lines, and what has to come out of it. */
export type Polluted = {
  lines: string[];
  /** Rows that have to come out; cells of empty columns do not count. */
  truth: Table;
  /** The names of the columns are not compared. */
  anyHeader?: boolean;
  /** The last line has no end. */
  open?: boolean;
  /** The bytes after the text is made, for what no text shows. */
  bytes?: (bytes: Buffer) => Buffer;
};

export type Pollution = (table: Table, writing: Writing, random: Random) => Polluted | null;

const linesOf = ({ header, rows }: Table, writing: Writing) =>
  [header, ...rows].map((row) => writeLine(row, writing));
const plain: Pollution = (table, writing) => ({ lines: linesOf(table, writing), truth: table });
const change =
  (make: (value: string, random: Random, row: number, column: number) => string): Pollution =>
  (table, writing, random) => {
    const rows = table.rows.map((cells, row) => cells.map((cell, column) => make(cell, random, row, column)));
    const truth = { ...table, rows };
    return { lines: linesOf(truth, writing), truth };
  };
const number = /^\d+(\.\d+)?$/;
const grouped = (value: string, group: string, point: string) => {
  const [whole = "", part] = (Number(value) * 1000).toFixed(2).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + point + part;
};
const numeric = ({ rows }: Table) =>
  (rows[0] ?? []).map((_, column) => rows.every((row) => number.test(row[column] ?? "")));
const insert = (lines: string[], at: number, ...more: string[]) => [
  ...lines.slice(0, at),
  ...more,
  ...lines.slice(at),
];
const middle = (table: Table) => 1 + Math.floor(table.rows.length / 2);

export const pollutions: Record<string, Pollution> = {
  plain,
  preamble: (table, writing, random) => {
    const lead = [
      "Sales report, second quarter",
      `Generated: ${pick(random, ["2024-05-01 10:22", "1 May 2024"])}`,
      pick(random, ["", "Confidential", "Source: ERP"]),
      "",
    ].slice(Math.floor(random() * 3));
    return { lines: [...lead, ...linesOf(table, writing)], truth: table };
  },
  paddedPreamble: (table, writing) => {
    const fill = writing.delimiter.repeat(table.header.length - 1);
    return { lines: [`Report of May${fill}`, fill, ...linesOf(table, writing)], truth: table };
  },
  footer: (table, writing, random) => ({
    lines: [
      ...linesOf(table, writing),
      "",
      pick(random, ["Source: national statistics", "* provisional figures", "End of report"]),
    ],
    truth: table,
  }),
  totals: (table, writing) => {
    const columns = numeric(table);
    if (columns[0] || !columns.some((is) => is)) return null;
    const sums = columns.map((is, column) => {
      if (column === 0) return "Total";
      const sum = table.rows.reduce((all, row) => all + Number(row[column]), 0);
      return is ? (Number.isInteger(sum) ? String(sum) : sum.toFixed(2)) : "";
    });
    return { lines: [...linesOf(table, writing), writeLine(sums, writing)], truth: table };
  },
  repeatedHeader: (table, writing) => ({
    lines: insert(linesOf(table, writing), middle(table), writeLine(table.header, writing)),
    truth: table,
  }),
  stacked: (table, writing, random) => {
    const other = randomTable(random, 6, 3);
    return { lines: [...linesOf(table, writing), "", ...linesOf(other, writing)], truth: table };
  },
  stackedWithTitles: (table, writing, random) => {
    const other = randomTable(random, 6, 4);
    return {
      lines: [
        "Table 1: orders",
        "",
        ...linesOf(table, writing),
        "",
        "Table 2: others",
        "",
        ...linesOf(other, writing),
      ],
      truth: table,
    };
  },
  units: (table, writing) => {
    const columns = numeric(table);
    if (!columns.some((is) => is)) return null;
    const units = columns.map((is) => (is ? "[kg]" : ""));
    return {
      lines: insert(linesOf(table, writing), 1, writeLine(units, writing)),
      truth: table,
      anyHeader: true,
    };
  },
  groupsAbove: (table, writing) => {
    const groups = table.header.map((_, column) => (column === 1 ? "Customer" : column === 3 ? "Order" : ""));
    return { lines: [writeLine(groups, writing), ...linesOf(table, writing)], truth: table, anyHeader: true };
  },
  emptyLeading: (table, writing) => ({
    lines: linesOf(table, writing).map((line) => writing.delimiter + line),
    truth: table,
  }),
  trailing: (table, writing) => ({
    lines: linesOf(table, writing).map((line) => line + writing.delimiter),
    truth: table,
  }),
  trailingBelow: (table, writing) => ({
    lines: linesOf(table, writing).map((line, index) => (index === 0 ? line : line + writing.delimiter)),
    truth: table,
  }),
  thousands: change((value) => (number.test(value) ? grouped(value, ",", ".") : value)),
  thousandsEurope: change((value) => (number.test(value) ? grouped(value, ".", ",") : value)),
  currency: change((value) => (/\.\d\d$/.test(value) ? `$${grouped(value, ",", ".")}` : value)),
  euro: change((value) => (/\.\d\d$/.test(value) ? `${grouped(value, ".", ",")} €` : value)),
  parentheses: change((value, random) =>
    number.test(value) && random() < 0.3 ? `(${grouped(value, ",", ".")})` : value,
  ),
  percent: change((value) => (number.test(value) ? `${value}%` : value)),
  mixedDates: change((value, random) => {
    const [year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)?.slice(1) ?? [];
    if (year === undefined) return value;
    return pick(random, [
      value,
      `${date}/${month}/${year}`,
      `${date}.${month}.${year}`,
      `${month}/${date}/${year} 10:30`,
    ]);
  }),
  quotedLineEnds: change((value, random) =>
    /[a-z] [a-z]/.test(value) && random() < 0.4 ? value.replace(" ", "\n") : value,
  ),
  quotesInside: change((value, random) =>
    /^[A-Za-z]/.test(value) && random() < 0.3 ? `${value} "big" one` : value,
  ),
  apostrophes: change((value, random) =>
    /^[A-Za-z]/.test(value) && random() < 0.4 ? `${value}'s 5' 6"` : value,
  ),
  delimitersInside: (table, writing, random) =>
    change((value) =>
      /[a-z] [a-z]/.test(value) && random() < 0.5 ? value.replace(" ", writing.delimiter) : value,
    )(table, writing, random),
  otherDelimitersInside: change((value, random) =>
    /^[A-Za-z]/.test(value) && random() < 0.5
      ? `${value}${pick(random, [", x", "; y", " | z", ": w"])}`
      : value,
  ),
  nul: change((value, random) => (random() < 0.02 && value !== "" ? `${value}\0` : value)),
  blankLines: (table, writing) => {
    const lines = linesOf(table, writing);
    return { lines: [...insert(lines, middle(table), "", ""), "", ""], truth: table };
  },
  comments: (table, writing) => ({
    lines: [
      "# exported by a tool",
      "# version 3",
      ...insert(linesOf(table, writing), middle(table), "# page 2"),
    ],
    truth: table,
  }),
  short: (table, writing, random) => {
    const rows = table.rows.map((row) => (random() < 0.15 ? row.slice(0, -1) : row));
    const truth = { ...table, rows: rows.map((row) => table.header.map((_, column) => row[column] ?? "")) };
    return { lines: [table.header, ...rows].map((row) => writeLine(row, writing)), truth };
  },
  separatorLine: (table, writing) => ({
    lines: [`sep=${writing.delimiter}`, ...linesOf(table, writing)],
    truth: table,
  }),
  frontMatter: (table, writing) => ({
    lines: [
      "---",
      "title: Orders",
      "fields:",
      "  - name: a",
      "    type: string",
      "---",
      ...linesOf(table, writing),
    ],
    truth: table,
  }),
  bothQuotes: (table, writing, random) => {
    const row = (cells: string[]) =>
      cells
        .map((cell) =>
          writeLine([cell], {
            ...writing,
            quoting: "all",
            quote: cell.includes("'") || random() < 0.5 ? '"' : "'",
          }),
        )
        .join(writing.delimiter);
    return { lines: [row(table.header), ...table.rows.map(row)], truth: table };
  },
  unclosedAtEnd: (table, writing) => {
    const lines = linesOf(table, writing);
    const last = table.rows.at(-1)?.map((cell) => cell.replaceAll(writing.quote, "")) ?? [];
    lines[lines.length - 1] = writing.quote + last.join(writing.delimiter);
    // Nothing is lost: the quote is kept as text, with a note.
    const kept = [writing.quote + (last[0] ?? ""), ...last.slice(1)];
    return { lines, truth: { ...table, rows: [...table.rows.slice(0, -1), kept] }, open: true };
  },
  spaceAfter: (table, writing) => {
    if (writing.delimiter === "\t") return null;
    const lines = [table.header, ...table.rows].map((row) =>
      row.map((cell) => writeLine([cell], writing)).join(`${writing.delimiter} `),
    );
    return { lines, truth: table };
  },
  blanks: (table, writing) => {
    const clean = (cell: string) => cell.replaceAll(" ", "_") || "-";
    const truth = { header: table.header.map(clean), rows: table.rows.map((row) => row.map(clean)) };
    const widths = truth.header.map((name, column) =>
      Math.max(name.length, ...truth.rows.map((row) => row[column]?.length ?? 0)),
    );
    const lines = [truth.header, ...truth.rows].map((row) =>
      row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2))
        .join("")
        .trimEnd(),
    );
    writing.quote = '"';
    return { lines, truth };
  },
  singleColumn: (table, writing) => {
    const at = table.header.findIndex((_, column) => table.rows.every((row) => (row[column] ?? "") !== ""));
    const truth = { header: [table.header[at] ?? ""], rows: table.rows.map((row) => [row[at] ?? ""]) };
    return { lines: linesOf(truth, writing), truth };
  },
  singleRow: (table, writing) => {
    const truth = { ...table, rows: table.rows.slice(0, 1) };
    return { lines: linesOf(truth, writing), truth };
  },
  headerOnly: (table, writing) => {
    const truth = { ...table, rows: [] };
    return { lines: linesOf(truth, writing), truth };
  },
  noHeader: (table, writing) => ({
    lines: table.rows.map((row) => writeLine(row, writing)),
    truth: { header: table.header.map(() => ""), rows: table.rows },
  }),
  longCell: (table, writing) => {
    const rows = table.rows.map((row, index) =>
      index === 2
        ? row.map((cell, column) => (column === 1 ? `${cell} ${"long text\n".repeat(120_000)}end` : cell))
        : row,
    );
    const truth = { ...table, rows };
    return { lines: linesOf(truth, writing), truth };
  },
  mixedEncodings: (table, writing) => {
    if (writing.encoding !== "utf-8") return null;
    const clean = table.rows.map((row) => row.map((cell) => cell.replace(/[^ -~]/g, "e")));
    const [first = "", ...others] = clean.at(-1) ?? [];
    const bad = Buffer.from(writeLine([`${first}\u00e6`, ...others], writing) + writing.lineEnd, "latin1");
    const rows = [
      ["\u00e5", ...(clean[0]?.slice(1) ?? [])],
      ...clean.slice(1, -1),
      [`${first}\ufffd`, ...others],
    ];
    const truth = { ...table, rows };
    return {
      lines: linesOf(truth, writing).slice(0, -1),
      truth,
      bytes: (bytes) => Buffer.concat([bytes, bad]),
    };
  },
  mixedLineEnds: (table, writing, random) => {
    if (writing.lineEnd === "\r" || writing.encoding === "utf-16le") return null;
    const lines = linesOf(table, writing);
    const ends = lines.map((_, index) => (index > 0 && random() < 0.3 ? "\r\n" : "\n"));
    const text = lines.map((line, index) => line + ends[index]).join("");
    return { lines: [text], truth: table, open: true };
  },
};
