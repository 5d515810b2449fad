"use client";

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";

type Reader = { locale: string; renderedAt: number };

const ReaderContext = createContext<Reader>({ locale: "en-GB", renderedAt: 0 });

/** Tells times who reads: the locale, and when the server rendered, so that both sides agree on "now". */
export function ReaderProvider({ children, ...reader }: Reader & { children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

export function useLocale(): string {
  return useContext(ReaderContext).locale;
}

let now = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const notify of listeners) notify();
  }, 15_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function currentTime(): number {
  if (Date.now() - now > 15_000) now = Date.now();
  return now;
}

/** The time, renewed every quarter of a minute; while hydrating, the server's own. */
export function useNow(): Date {
  const { renderedAt } = useContext(ReaderContext);
  return new Date(useSyncExternalStore(subscribe, currentTime, () => renderedAt));
}
