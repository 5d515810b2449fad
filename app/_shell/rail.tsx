"use client";

import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { cx } from "@/app/_ui/cx";
import { IconButton } from "@/app/_ui/icon-button";
import { Tooltip } from "@/app/_ui/tooltip";
import { currentSegment, type Destination, hrefTo, visibleGroups } from "./nav";
import { useSession } from "./session";
import { useRailCounts } from "./use-rail-counts";
import { WorkspaceSwitcher } from "./workspace-switcher";

type Props = { collapsed: boolean; onToggle?: () => void; onNavigate?: () => void };

/** The list of destinations: full with labels, or collapsed to icons with tooltips. */
export function Rail({ collapsed, onToggle, onNavigate }: Props) {
  const { workspace, permissions } = useSession();
  const current = currentSegment(usePathname());
  const counts = useRailCounts();
  return (
    <div className="flex h-full flex-col bg-sunken">
      <div className={cx("flex h-11 shrink-0 items-center", collapsed ? "justify-center" : "px-2")}>
        <WorkspaceSwitcher collapsed={collapsed} />
      </div>
      <nav aria-label="Main" className="min-h-0 flex-1 overflow-y-auto px-2 pb-4">
        {visibleGroups(permissions).map((group) => (
          <div key={group.label ?? "home"} className="pt-3 first:pt-1">
            {group.label ? <GroupLabel label={group.label} collapsed={collapsed} /> : null}
            <ul className="grid gap-px">
              {group.destinations.map((destination) => (
                <li key={destination.segment}>
                  <RailLink
                    destination={destination}
                    href={hrefTo(workspace.slug, destination.segment)}
                    current={destination.segment === current}
                    collapsed={collapsed}
                    count={counts[destination.segment] ?? 0}
                    {...(onNavigate ? { onNavigate } : {})}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {onToggle ? (
        <div className={cx("flex shrink-0 py-2", collapsed ? "justify-center" : "justify-end px-2")}>
          <IconButton
            icon={collapsed ? PanelLeftOpen : PanelLeftClose}
            label={collapsed ? "Expand navigation" : "Collapse navigation"}
            keys="["
            onClick={onToggle}
          />
        </div>
      ) : null}
    </div>
  );
}

function GroupLabel({ label, collapsed }: { label: string; collapsed: boolean }) {
  if (collapsed) return <div aria-hidden className="mx-2 mb-2 h-px bg-line" />;
  return <div className="px-2 pb-1 text-12 text-muted">{label}</div>;
}

type LinkProps = {
  destination: Destination;
  href: string;
  current: boolean;
  collapsed: boolean;
  /** What waits there for the reader. */
  count: number;
  onNavigate?: () => void;
};

function RailLink({ destination, href, current, collapsed, count, onNavigate }: LinkProps) {
  const Icon = destination.icon;
  const words = count > 0 ? `${destination.label}, ${count} waiting` : destination.label;
  const link = (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      aria-label={collapsed ? words : undefined}
      {...(onNavigate ? { onClick: onNavigate } : {})}
      className={cx(
        "relative flex h-8 items-center gap-2 rounded-md text-13",
        collapsed ? "justify-center" : "px-2",
        current ? "bg-press font-medium text-ink" : "text-soft hover:bg-hover hover:text-ink",
      )}
    >
      <Icon className={cx("size-4 shrink-0", current ? "text-ink" : "text-muted")} aria-hidden />
      {collapsed ? null : <span className="flex-1 truncate">{destination.label}</span>}
      {count > 0 ? <Count count={count} collapsed={collapsed} /> : null}
    </Link>
  );
  if (!collapsed) return link;
  return (
    <Tooltip content={words} keys={`g ${destination.key}`} side="right">
      {link}
    </Tooltip>
  );
}

function Count({ count, collapsed }: { count: number; collapsed: boolean }) {
  if (collapsed)
    return <span aria-hidden className="absolute top-1.5 right-2 size-2 rounded-full bg-accent" />;
  return (
    <span className="num rounded-sm bg-accent-soft px-1.5 text-12 text-accent-text">
      {count}
      <span className="sr-only"> waiting</span>
    </span>
  );
}
