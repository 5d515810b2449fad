export type Place = { row: number; column: number };
type Extent = { rows: number; columns: number; page: number };

/** Where a key leads from a cell, or null if the grid does not use it. */
export function placeAfter(
  key: string,
  control: boolean,
  from: Place,
  { rows, columns, page }: Extent,
): Place | null {
  const at = (row: number, column: number): Place => ({
    row: Math.min(rows - 1, Math.max(0, row)),
    column: Math.min(columns - 1, Math.max(0, column)),
  });
  const { row, column } = from;
  switch (key) {
    case "ArrowUp":
      return at(control ? 0 : row - 1, column);
    case "ArrowDown":
      return at(control ? rows : row + 1, column);
    case "ArrowLeft":
      return at(row, control ? 0 : column - 1);
    case "ArrowRight":
      return at(row, control ? columns : column + 1);
    case "PageUp":
      return at(row - page, column);
    case "PageDown":
      return at(row + page, column);
    case "Home":
      return at(control ? 0 : row, 0);
    case "End":
      return at(control ? rows : row, columns);
    default:
      return null;
  }
}

export type Span = { fromRow: number; toRow: number; fromColumn: number; toColumn: number };

/** The rectangle between two cells, both included. */
export function spanOf(a: Place, b: Place): Span {
  return {
    fromRow: Math.min(a.row, b.row),
    toRow: Math.max(a.row, b.row),
    fromColumn: Math.min(a.column, b.column),
    toColumn: Math.max(a.column, b.column),
  };
}

export function isWithin(span: Span, row: number, column: number): boolean {
  return row >= span.fromRow && row <= span.toRow && column >= span.fromColumn && column <= span.toColumn;
}
