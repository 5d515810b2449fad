"use client";

import { useCallback, useSyncExternalStore } from "react";
import { z } from "zod/mini";
import { type Arrangement, noArrangement } from "./grid-column";

const stored = z.object({
  widths: z.record(z.string(), z.number()),
  hidden: z.array(z.string()),
  pinned: z.array(z.string()),
});

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

function parse(text: string | null): Arrangement {
  try {
    return text === null ? noArrangement : stored.parse(JSON.parse(text));
  } catch {
    // Written by another version or by hand: the columns stand as they come, nothing is lost.
    return noArrangement;
  }
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
