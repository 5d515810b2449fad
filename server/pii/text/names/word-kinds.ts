import { gunzipSync } from "node:zlib";
import { wordKinds } from "./generated-word-kinds";

/** A fine and a coarse kind of a word, from 1 on; 0 for a word without one. */
export type WordKind = { fine: number; coarse: number };

const none: WordKind = { fine: 0, coarse: 0 };
let made: Map<string, WordKind> | undefined;

/** The kind of a folded word: those words share one that stand in the same surroundings in English texts. */
export function kindOfWord(folded: string): WordKind {
  made ??= unpack();
  return made.get(folded) ?? none;
}

function unpack(): Map<string, WordKind> {
  const kinds = new Map<string, WordKind>();
  const lists = gunzipSync(Buffer.from(wordKinds.words, "base64")).toString("utf8").split("\n");
  for (const [i, list] of lists.entries()) {
    const kind = { fine: i + 1, coarse: (wordKinds.coarse[i] ?? 0) + 1 };
    for (const word of list.split(" ")) kinds.set(word, kind);
  }
  return kinds;
}
