import { fail } from "@/server/platform/errors";
import { mostColumns } from "../sheet";

/** The column, from 0, that a reference such as `AB12` names; without one it is the next. */
export function columnOf(reference: string | null, previous: number): number {
  const name = /^\$?([A-Z]+)/i.exec(reference ?? "")?.[1]?.toUpperCase();
  const column = name === undefined ? previous + 1 : letters(name);
  if (column >= mostColumns)
    fail("invalid", "reading.workbook_broken", "The workbook has a cell beyond the last possible column.");
  return column;
}

export function letters(name: string): number {
  let value = 0;
  for (let i = 0; i < name.length; i++) value = value * 26 + name.charCodeAt(i) - 64;
  return value - 1;
}
