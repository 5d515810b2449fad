"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";

type Options = {
  /** Add to the history (Back undoes it) or replace the current entry, as for typing. */
  history?: "push" | "replace";
};

/**
 * One search parameter as state. The default value leaves the address; nothing is fetched from the
 * server for it.
 */
export function useUrlState(key: string, fallback = "", { history = "replace" }: Options = {}) {
  const value = useSearchParams().get(key) ?? fallback;
  const setValue = useCallback(
    (next: string) => {
      const url = new URL(window.location.href);
      if (next === fallback) url.searchParams.delete(key);
      else url.searchParams.set(key, next);
      if (history === "push") window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
    },
    [key, fallback, history],
  );
  return [value, setValue] as const;
}
