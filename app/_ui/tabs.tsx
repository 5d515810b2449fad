"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { cx } from "./cx";

export type Tab = { href: string; label: string; count?: ReactNode };

/**
 * Views of one object, each with its own address: the URL is the state, so Back works and a tab can be
 * sent to a colleague. The first tab stands for the object itself and is current only on its exact path.
 */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="-mb-px flex gap-4 overflow-x-auto border-b [scrollbar-width:none]">
      {tabs.map((tab, index) => {
        const current = path === tab.href || (index > 0 && path.startsWith(`${tab.href}/`));
        return (
          <Link
            key={tab.href}
            href={tab.href}
            aria-current={current ? "page" : undefined}
            className={cx(
              "-mb-px flex h-9 shrink-0 items-center gap-1.5 border-b-2 px-0.5 text-13 focus-visible:outline-offset-[-2px]",
              current ? "border-ink font-medium text-ink" : "border-transparent text-muted hover:text-ink",
            )}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="num text-12 text-muted">{tab.count}</span>}
          </Link>
        );
      })}
    </nav>
  );
}
