"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { rememberChoice } from "@/app/_ui/cookie";
import { cx } from "@/app/_ui/cx";
import { hrefTo, visibleGroups } from "./nav";
import { Rail } from "./rail";
import { useSession } from "./session";
import { railCookie } from "./theme";
import { TopBar } from "./top-bar";
import { useShortcuts } from "./use-shortcuts";
import { useSignOut } from "./use-sign-out";

// Loaded when they are first opened: most visits never need them.
const ShortcutsHelp = dynamic(() => import("./shortcuts-help").then((part) => part.ShortcutsHelp), {
  ssr: false,
});
const CommandPalette = dynamic(() => import("./command-palette"), { ssr: false });
const NavigationDrawer = dynamic(() => import("./navigation-drawer"), { ssr: false });

type Open = "palette" | "shortcuts" | "menu" | null;

/** The frame of every page in a workspace: rail, top bar, shortcuts, command palette. */
export function Frame({ railCollapsed, children }: { railCollapsed: boolean; children: ReactNode }) {
  const { workspace, permissions } = useSession();
  const router = useRouter();
  const signOut = useSignOut();
  const [collapsed, setCollapsed] = useState(railCollapsed);
  const [open, setOpen] = useState<Open>(null);
  const opens = (what: Open) => (isOpen: boolean) => setOpen(isOpen ? what : null);
  const toggleRail = () => {
    setCollapsed(!collapsed);
    rememberChoice(railCookie, collapsed ? "expanded" : "collapsed");
  };
  const places = visibleGroups(permissions).flatMap((group) => group.destinations);
  useShortcuts(
    new Map([
      ["mod+k", () => setOpen("palette")],
      ["?", () => setOpen("shortcuts")],
      ["[", toggleRail],
      ...(permissions.includes("datasets:write")
        ? [["n", () => router.push(`${hrefTo(workspace.slug, "datasets")}/new`)] as const]
        : []),
      ...places.map(
        ({ key, segment }) => [`g ${key}`, () => router.push(hrefTo(workspace.slug, segment))] as const,
      ),
    ]),
  );
  return (
    <div className={cx("grid min-h-dvh", collapsed ? "md:grid-cols-[3rem_1fr]" : "md:grid-cols-[13rem_1fr]")}>
      <a
        href="#main"
        className="-translate-y-16 fixed top-2 left-2 z-50 rounded-md bg-ink px-3 py-2 font-medium text-13 text-canvas focus:translate-y-0"
      >
        Skip to content
      </a>
      <aside className="sticky top-0 hidden h-dvh border-r md:block">
        <Rail collapsed={collapsed} onToggle={toggleRail} />
      </aside>
      <div className="flex min-w-0 flex-col">
        <TopBar
          onMenu={() => setOpen("menu")}
          onSearch={() => setOpen("palette")}
          onShortcuts={() => setOpen("shortcuts")}
          onSignOut={signOut}
        />
        <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
          {children}
        </main>
      </div>
      {open === "menu" ? <NavigationDrawer onClose={() => setOpen(null)} /> : null}
      {open === "shortcuts" ? <ShortcutsHelp open onOpenChange={opens("shortcuts")} /> : null}
      {open === "palette" ? (
        <CommandPalette
          onClose={() => setOpen(null)}
          onShortcuts={() => setOpen("shortcuts")}
          onSignOut={signOut}
        />
      ) : null}
    </div>
  );
}
