"use client";

import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { GridRow, LoadPage } from "./grid-column";
import { pagesOf, type RowWindow } from "./grid-geometry";

export const pageSize = 200;
/** A page is asked for once the reader rests this long, so that flying past costs nothing. */
const restMs = 70;

type Options = { source: string; loadPage: LoadPage; total: number; window: RowWindow };

/**
 * Rows around the window, fetched in pages and forgotten after a minute out of sight. `source` names
 * what is read (data set, layer, version, sort, filters): another source, other pages.
 */
export function useGridPages({ source, loadPage, total, window }: Options) {
  const client = useQueryClient();
  const wanted = useRested(pagesOf(window, pageSize).join(","));
  const pages = useMemo(() => (wanted === "" ? [] : wanted.split(",").map(Number)), [wanted]);
  const pageQuery = (page: number) => ({
    queryKey: ["grid", source, page],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      loadPage(page * pageSize, Math.min(pageSize, total - page * pageSize), signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: 1,
  });
  const loaded = useQueries({
    queries: pages.filter((page) => page * pageSize < total).map(pageQuery),
    combine: (results) => ({
      rows: new Map(results.map((result, index) => [pages[index], result.data] as const)),
      error: results.find((result) => result.error)?.error ?? null,
      retry: () => results.filter((result) => result.error).map((result) => result.refetch()),
    }),
  });
  return {
    error: loaded.error,
    retry: loaded.retry,
    rowAt: (index: number): GridRow | undefined =>
      loaded.rows.get(Math.floor(index / pageSize))?.[index % pageSize] ??
      client.getQueryData<readonly GridRow[]>(["grid", source, Math.floor(index / pageSize)])?.[
        index % pageSize
      ],
    /** Rows from one index to another, fetched where needed. */
    fetchRows: async (from: number, to: number): Promise<GridRow[]> => {
      const needed = pagesOf({ first: from, last: to + 1 }, pageSize);
      const fetched = await Promise.all(needed.map((page) => client.ensureQueryData(pageQuery(page))));
      return fetched.flat().slice(from - (needed[0] ?? 0) * pageSize, to + 1 - (needed[0] ?? 0) * pageSize);
    },
  };
}

/** A value once it has not changed for a moment; the first one at once. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
