"use client";

import { Check, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { cx } from "@/app/_ui/cx";
import { DropdownMenu, MenuItem, MenuLabel } from "@/app/_ui/dropdown-menu";
import { Mark } from "./mark";
import { useSession } from "./session";

/** Which workspace this is, and the way to the reader's others. */
export function WorkspaceSwitcher({ collapsed }: { collapsed: boolean }) {
  const { workspace, workspaces } = useSession();
  const face = (
    <>
      <Mark className="size-5 shrink-0" />
      {collapsed ? null : (
        <span className="min-w-0 flex-1 truncate text-left font-semibold text-13">{workspace.name}</span>
      )}
    </>
  );
  const look = cx(
    "flex h-8 items-center gap-2 rounded-md",
    collapsed ? "w-8 justify-center" : "w-full px-1.5",
  );
  if (workspaces.length < 2)
    return (
      <Link href={`/${workspace.slug}`} aria-label={`${workspace.name}, home`} className={look}>
        {face}
      </Link>
    );
  return (
    <DropdownMenu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={`Workspace ${workspace.name}, switch`}
          className={cx(look, "hover:bg-hover data-[state=open]:bg-press")}
        >
          {face}
          {collapsed ? null : <ChevronsUpDown className="size-3.5 text-muted" aria-hidden />}
        </button>
      }
    >
      <MenuLabel>Workspaces</MenuLabel>
      {workspaces.map(({ slug, name }) => (
        <MenuItem key={slug} asChild>
          <Link href={`/${slug}`}>
            <span className="min-w-0 flex-1 truncate">{name}</span>
            {slug === workspace.slug ? <Check aria-label="current" /> : null}
          </Link>
        </MenuItem>
      ))}
    </DropdownMenu>
  );
}
