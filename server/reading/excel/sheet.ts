/** Rows of a sheet that make one table, and the columns in which they hold values. Rows count from 1, columns from 0. */
export type SheetArea = { fromRow: number; toRow: number; firstColumn: number; lastColumn: number };

export type SheetMerge = { fromRow: number; toRow: number; fromColumn: number; toColumn: number };

/** The tables of a sheet in order, at least one, and the merged cells. */
export type SheetShape = {
  tables: SheetArea[];
  merges: SheetMerge[];
  /** Rows with two cells or more. */
  fullRows: number;
  /** Cells outside the tables that the sheet names. */
  outside: number;
};

/** One table of a sheet, and the merged cells of the sheet. */
export type TableShape = SheetArea & { merges: SheetMerge[] };

/** The cells of a table's row from its first column on; null where a cell is empty. */
export type SheetRow = { cells: (string | null)[]; row: number };

/** What reading a sheet met on its way. */
export type SheetTally = { uncalculated: number };

export type Sheet = {
  name: string;
  hidden: boolean;
  /** Reads the sheet once for its tables and merged cells. */
  shape(signal?: AbortSignal): Promise<SheetShape>;
  /**
   * The rows of one table with their sheet row numbers, as text: numbers as the file holds them, dates and times as
   * ISO 8601, booleans as true/false, errors as shown, formulas by their last value. A cell merged over several rows
   * counts for each of them.
   */
  rows(shape: TableShape, signal?: AbortSignal, tally?: SheetTally): AsyncGenerator<SheetRow>;
};

export type Workbook = {
  /** Worksheets in order; hidden ones too, charts and macros not. */
  sheets: Sheet[];
  close(): void;
};

/** Columns of a sheet, at most, in every program that writes them. */
export const mostColumns = 16_384;
