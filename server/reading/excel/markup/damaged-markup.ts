import { fail } from "@/server/platform/errors";

export function damagedMarkup(how: string): never {
  return fail(
    "invalid",
    "reading.workbook_broken",
    `The workbook is damaged or cut off: ${how}. Open it in the program that made it, save it again and retry.`,
  );
}
