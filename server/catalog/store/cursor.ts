import { z } from "zod";
import { fail } from "@/server/platform/errors";

const cursor = z.object({ key: z.string(), id: z.uuid() });
export type Cursor = z.infer<typeof cursor>;

/** An opaque place in a sorted list. */
export function encodeCursor(place: Cursor): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

export function decodeCursor(text: string): Cursor {
  try {
    return cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch {
    return fail("invalid", "catalog.cursor", "This page marker is not valid. Start from the first page.", {
      field: "after",
    });
  }
}
