import { clip, displayWidth, pad } from "../terminal";

export type GridColumn = {
  title: string;
  align?: "right";
  /** Cells down to which the column gives way where the line is too long. */
  least?: number;
  /** Colours one cell, which is padded already. */
  paint?: (text: string, row: number) => string;
};

const widestCell = 40;
const gap = "  ";

/** Rows under titles, in lines of at most `width` cells as far as the columns can give way. */
export function grid(columns: readonly GridColumn[], rows: readonly string[][], width: number): string[] {
  const widths = columns.map(({ title }, i) =>
    Math.max(displayWidth(title), ...rows.map((row) => Math.min(widestCell, displayWidth(row[i] ?? "")))),
  );
  narrow(columns, widths, width);
  const line = (cells: readonly string[], row: number | null) =>
    columns
      .map(({ align, paint }, i) => {
        const clipped = clip(cells[i] ?? "", widths[i] ?? 0);
        const last = i === columns.length - 1 && align !== "right";
        const text = last ? clipped : pad(clipped, widths[i] ?? 0, align);
        return row === null || !paint ? text : paint(text, row);
      })
      .join(gap)
      .trimEnd();
  return [
    line(
      columns.map(({ title }) => title),
      null,
    ),
    ...rows.map((row, i) => line(row, i)),
  ];
}

/** Takes cells from the widest column that can give some, until the line fits. */
function narrow(columns: readonly GridColumn[], widths: number[], width: number): void {
  const total = () => widths.reduce((sum, one) => sum + one, gap.length * (widths.length - 1));
  for (let over = total() - width; over > 0; over--) {
    let widest = -1;
    for (const [i, { least }] of columns.entries()) {
      const own = widths[i] ?? 0;
      if (least !== undefined && own > least && own > (widths[widest] ?? 0)) widest = i;
    }
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}
