"use client";

import { useCallback, useSyncExternalStore } from "react";
import { type Arrangement, noArrangement } from "./grid-column";

const cache = new Map<string, Arrangement>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(key: string): Arrangement {
  const known = cache.get(key);
  if (known) return known;
  const arrangement = parse(localStorage.getItem(key));
  cache.set(key, arrangement);
  return arrangement;
}

/** What another version or a hand wrote counts where it fits; the rest stands as it came. */
function parse(text: string | null): Arrangement {
  const read = text === null ? null : readJson(text);
  if (typeof read !== "object" || read === null) return noArrangement;
  const { widths, hidden, pinned } = read as Record<string, unknown>;
  return {
    widths: Object.fromEntries(
      Object.entries(widths ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
    ),
    hidden: textsOf(hidden),
    pinned: textsOf(pinned),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Widths, hidden and pinned columns of one grid, remembered by this browser. */
export function useArrangement(grid: string) {
  const key = `atlas-grid:${grid}`;
  const arrangement = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => noArrangement,
  );
  const change = useCallback(
    (part: Partial<Arrangement>) => {
      const next = { ...read(key), ...part };
      cache.set(key, next);
      localStorage.setItem(key, JSON.stringify(next));
      for (const notify of listeners) notify();
    },
    [key],
  );
  return [arrangement, change] as const;
}
