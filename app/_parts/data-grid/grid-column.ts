import type { Bin } from "../histogram-bars";

/** A column as the grid needs it. */
export type GridColumn = {
  name: string;
  type: string;
  /** Values were masked by this strategy; shown as such. */
  masking: string | null;
  /** Entity of personal data found here. */
  pii: string | null;
  /** Share of rows without a value, where it was measured. */
  nullShare: number | null;
  histogram: readonly Bin[] | null;
};

export type GridRow = Readonly<Record<string, unknown>>;
export type GridSort = { column: string; descending: boolean } | null;
/** Fetches `limit` rows from `offset` on. Called again for rows that left the cache. */
export type LoadPage = (offset: number, limit: number, signal: AbortSignal) => Promise<readonly GridRow[]>;

/** How the reader arranged the columns of one grid. Names of columns that are gone are ignored. */
export type Arrangement = {
  widths: Readonly<Record<string, number>>;
  hidden: readonly string[];
  pinned: readonly string[];
};

export const noArrangement: Arrangement = { widths: {}, hidden: [], pinned: [] };

const [narrowest, widest] = [48, 800];

/** Width of a column: the reader's, else from its name and type. */
export function widthOf(column: GridColumn, arrangement: Arrangement): number {
  const chosen = arrangement.widths[column.name];
  if (chosen !== undefined) return Math.min(widest, Math.max(narrowest, chosen));
  const byType =
    column.type === "boolean" ? 88 : isNumeric(column.type) || column.type === "date" ? 112 : 168;
  return Math.min(320, Math.max(byType, column.name.length * 8 + 56));
}

export function isNumeric(type: string): boolean {
  return type === "integer" || type === "decimal";
}

/** Columns in drawing order: pinned ones first, hidden ones left out. */
export function arrange(columns: readonly GridColumn[], arrangement: Arrangement) {
  const hidden = new Set(arrangement.hidden);
  const pinned = new Set(arrangement.pinned);
  const shown = columns.filter((column) => !hidden.has(column.name));
  return {
    pinned: shown.filter((column) => pinned.has(column.name)),
    rest: shown.filter((column) => !pinned.has(column.name)),
  };
}

export function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}
