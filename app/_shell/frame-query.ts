/**
 * Query options of the frame around the pages, kept apart from what a page asks, even if it is the same. The frame comes
 * alive first: an answer of its own that a page found in the cache would differ from what the server drew of that
 * page, and on the server a question of the frame that is still open would hide what was fetched for the page.
 * Invalidating the procedure includes both.
 */
export function frameQuery<Options extends { queryKey: readonly unknown[] }>(options: Options): Options {
  const [path, details] = options.queryKey;
  // Beside the input, for tRPC takes a key of three parts for one with a prefix.
  return { ...options, queryKey: [path, { ...Object(details), asker: "frame" }] };
}
