"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useLayoutEffect, useSyncExternalStore } from "react";
import { type Crumb, crumbsOf } from "./crumb-trail";

let names: Readonly<Record<string, string>> = {};
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the breadcrumbs what the object with this id is called. Renders nothing. */
export function NameCrumb({ id, name }: { id: string; name: string }) {
  useLayoutEffect(() => {
    if (names[id] === name) return;
    names = { ...names, [id]: name };
    for (const notify of listeners) notify();
  }, [id, name]);
  return null;
}

/** Where the reader is, from the workspace down; each part leads back. */
export function Breadcrumbs() {
  const known = useSyncExternalStore(
    subscribe,
    () => names,
    () => names,
  );
  const trail = crumbsOf(usePathname(), known);
  return (
    <nav aria-label="Breadcrumbs" className="min-w-0">
      <ol className="flex min-w-0 items-center gap-1 text-13">
        {trail.map((crumb, index) => (
          <CrumbItem key={crumb.href} crumb={crumb} last={index === trail.length - 1} />
        ))}
      </ol>
    </nav>
  );
}

function CrumbItem({ crumb, last }: { crumb: Crumb; last: boolean }) {
  return (
    <li
      className={last ? "flex min-w-0 items-center gap-1" : "flex shrink-0 items-center gap-1 max-sm:hidden"}
    >
      {last ? (
        <span aria-current="page" className="truncate font-medium text-ink">
          {crumb.label ?? "…"}
        </span>
      ) : (
        <>
          <Link href={crumb.href} className="rounded-sm text-muted hover:text-ink">
            {crumb.label ?? "…"}
          </Link>
          <span aria-hidden className="text-faint">
            /
          </span>
        </>
      )}
    </li>
  );
}
