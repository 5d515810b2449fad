"use client";

import { Menu, Search } from "lucide-react";
import { IconButton } from "@/app/_ui/icon-button";
import { Kbd } from "@/app/_ui/kbd";
import { Breadcrumbs } from "./crumbs";
import { RunActivityLink } from "./run-activity-link";
import { UserMenu } from "./user-menu";

type Props = {
  onMenu: () => void;
  onSearch: () => void;
  onShortcuts: () => void;
  onSignOut: () => void;
};

export function TopBar({ onMenu, onSearch, onShortcuts, onSignOut }: Props) {
  return (
    <header className="sticky top-0 z-20 flex h-11 shrink-0 items-center gap-2 border-b bg-canvas px-2 sm:px-4">
      <span className="md:hidden">
        <IconButton icon={Menu} label="Open navigation" onClick={onMenu} />
      </span>
      <Breadcrumbs />
      <div className="flex-1" />
      <RunActivityLink />
      <button
        type="button"
        onClick={onSearch}
        className="flex h-7 items-center gap-2 rounded-md border border-line-strong bg-surface px-2 text-13 text-muted hover:border-edge hover:text-ink max-sm:hidden"
      >
        <Search className="size-3.5" aria-hidden />
        <span className="pr-6">Search</span>
        <Kbd keys="Ctrl K" />
      </button>
      <span className="sm:hidden">
        <IconButton icon={Search} label="Search" onClick={onSearch} />
      </span>
      <UserMenu onShortcuts={onShortcuts} onSignOut={onSignOut} />
    </header>
  );
}
