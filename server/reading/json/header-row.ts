import { cellKind, isData } from "../delimited/cell-kind";

const fewest = 2;
/** Share of the cells below a name that hold data where it is one. */
const dataShare = 0.9;

/**
 * The names in the first of rows that were lists, such as `[["id","town"],[1,"Ribe"]]`; null where it is a row like
 * the others, or where nothing tells it from them.
 */
export function namesInFirstRow(rows: (string | null)[][], names: readonly string[]): string[] | null {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0 || first.length < fewest) return null;
  if (names.some((name) => name !== "") || first.length < names.length) return null;
  const header = first.map((cell) => cell?.trim() ?? "");
  if (header.includes("") || new Set(header).size < header.length) return null;
  if (header.some((cell) => isData(cellKind(cell)))) return null;
  const typed = header.some((_, column) => {
    const below = others.map((cells) => cells[column] ?? null).filter((cell) => cell !== null);
    return (
      below.length > 0 && below.filter((cell) => isData(cellKind(cell))).length >= below.length * dataShare
    );
  });
  return typed ? header : null;
}
