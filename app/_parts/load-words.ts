import type { LoadMode } from "@/server/catalog/schema";

/** What each mode does with a file, for a new data set and for one that has rows already. */
export const modeWords: Record<LoadMode, { label: string; does: string }> = {
  replace: {
    label: "Replace",
    does: "The file becomes the whole data set. Rows of earlier files stay only in earlier versions.",
  },
  append: { label: "Append", does: "The rows of the file are added to those already there." },
  upsert: {
    label: "Upsert",
    does: "Rows with a known key take the place of earlier ones, new keys are added, the rest stays. Needs a key.",
  },
};
