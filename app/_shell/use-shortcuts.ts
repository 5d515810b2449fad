"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { matchShortcut } from "./shortcuts";

/** Runs an action per shortcut name, as in {@link matchShortcut}. A pair of keys must follow within a second. */
export function useShortcuts(actions: ReadonlyMap<string, () => void>): void {
  const pending = useRef({ keys: "", at: 0 });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const before = Date.now() - pending.current.at < 1000 ? pending.current.keys : "";
    const match = matchShortcut(
      {
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        typing: isTyping(event),
      },
      before,
      new Set(actions.keys()),
    );
    pending.current = { keys: match.pending, at: Date.now() };
    if (!match.run) return;
    event.preventDefault();
    actions.get(match.run)?.();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

/** Also inside menus, dialogs and grids, which have their own keys. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=menu], [role=dialog]") !== null
  );
}
