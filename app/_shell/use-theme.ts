"use client";

import { useSyncExternalStore } from "react";
import { rememberChoice } from "@/app/_ui/cookie";
import { type Theme, themeCookie, toTheme } from "./theme";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readTheme(): Theme {
  return toTheme(document.documentElement.dataset.theme);
}

function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  rememberChoice(themeCookie, theme);
  for (const notify of listeners) notify();
}

/** The theme as it stands on the document, where the server put it, and the way to change it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, readTheme, () => "system" as const), setTheme];
}
