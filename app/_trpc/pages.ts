type CursorPage = { next: string | null };

/**
 * Query options of a list that is fetched page by page, for `useInfiniteQuery` and, with the same path
 * and input, for `prefetch`. The path is the procedure's, so invalidating the procedure includes it.
 */
export function pagesOptions<Page extends CursorPage, Input extends object>(
  path: readonly [router: string, procedure: string],
  input: Input,
  fetchPage: (input: Input & { after?: string }, signal: AbortSignal) => Promise<Page>,
) {
  return {
    queryKey: [path, { input, type: "infinite" }] as const,
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      fetchPage(pageParam === null ? input : { ...input, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page) => page.next,
  };
}
