"use client";

import { Keyboard, LogOut, Monitor, Moon, Sun } from "lucide-react";
import Link from "next/link";
import { roleWords } from "@/app/_parts/access-words";
import { DropdownMenu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from "@/app/_ui/dropdown-menu";
import { initialsOf } from "./initials";
import { hrefTo, personalSegments } from "./nav";
import { useSession } from "./session";
import { useTheme } from "./use-theme";

export const themeOptions = [
  { value: "light", label: "Light", icon: Sun },
  { value: "dark", label: "Dark", icon: Moon },
  { value: "system", label: "System", icon: Monitor },
] as const;

type Props = { onShortcuts: () => void; onSignOut: () => void };

export function UserMenu({ onShortcuts, onSignOut }: Props) {
  const { person, role, workspace } = useSession();
  const [theme, setTheme] = useTheme();
  return (
    <DropdownMenu
      trigger={
        <button
          type="button"
          aria-label={`${person.name}, your menu`}
          className="flex size-7 items-center justify-center rounded-full bg-press font-medium text-12 text-soft hover:text-ink"
        >
          {initialsOf(person.name)}
        </button>
      }
    >
      <div className="grid px-2 pt-1.5 pb-2">
        <span className="truncate font-medium text-13">{person.name}</span>
        <span className="truncate text-12 text-muted">{person.email}</span>
        <span className="text-12 text-muted">{roleWords[role].label}</span>
      </div>
      <MenuSeparator />
      {personalSegments.map(({ segment, label, icon: Icon }) => (
        <MenuItem key={segment} asChild>
          <Link href={hrefTo(workspace.slug, segment)}>
            <Icon aria-hidden />
            {label}
          </Link>
        </MenuItem>
      ))}
      <MenuItem icon={Keyboard} keys="?" onSelect={onShortcuts}>
        Keyboard shortcuts
      </MenuItem>
      <MenuSeparator />
      <MenuLabel>Theme</MenuLabel>
      <MenuChoice value={theme} onValueChange={setTheme} options={themeOptions} />
      <MenuSeparator />
      <MenuItem icon={LogOut} onSelect={onSignOut}>
        Sign out
      </MenuItem>
    </DropdownMenu>
  );
}
