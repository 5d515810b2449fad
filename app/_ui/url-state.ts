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
    (next: string) => changeAddress({ [key]: next === fallback ? null : next }, { history }),
    [key, fallback, history],
  );
  return [value, setValue] as const;
}

/** Several search parameters in one step of the history; null takes one away. */
export function changeAddress(
  parameters: Readonly<Record<string, string | null>>,
  { history = "replace" }: Options = {},
): void {
  const url = new URL(window.location.href);
  for (const [key, value] of Object.entries(parameters)) {
    if (value === null) url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  if (history === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
}
