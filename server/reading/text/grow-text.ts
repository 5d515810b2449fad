/** What was still unread with more text behind it, and whether there is no more. */
export type GrownText = { text: string; final: boolean };

/** Appends at least as much again as is still unread, so that long records stay linear. */
export async function growText(unread: string, chunks: AsyncIterator<string>): Promise<GrownText> {
  const parts = [unread];
  const wanted = Math.max(1, unread.length);
  for (let added = 0; added < wanted; ) {
    const next = await chunks.next();
    if (next.done) return { text: parts.join(""), final: true };
    parts.push(next.value);
    added += next.value.length;
  }
  return { text: parts.join(""), final: false };
}
