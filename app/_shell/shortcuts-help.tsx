"use client";

import { Dialog } from "@/app/_ui/dialog";
import { Kbd } from "@/app/_ui/kbd";
import { visibleGroups } from "./nav";
import { useSession } from "./session";

const general = [
  { keys: "Ctrl K", does: "Search and commands (⌘ K on a Mac)" },
  { keys: "?", does: "This list" },
  { keys: "[", does: "Collapse or expand the navigation" },
  { keys: "n", does: "Load new files" },
  { keys: "Esc", does: "Close what is open" },
];

/** Every shortcut there is, from the same list that makes them work. */
export function ShortcutsHelp({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { permissions } = useSession();
  const places = visibleGroups(permissions).flatMap((group) => group.destinations);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard shortcuts">
      <div className="grid gap-6 sm:grid-cols-2">
        <ShortcutList title="Anywhere" shortcuts={general} />
        <ShortcutList
          title="Go to"
          shortcuts={places.map((place) => ({ keys: `g ${place.key}`, does: place.label }))}
        />
      </div>
    </Dialog>
  );
}

function ShortcutList({ title, shortcuts }: { title: string; shortcuts: { keys: string; does: string }[] }) {
  return (
    <section>
      <h3 className="pb-2 font-medium text-13">{title}</h3>
      <dl className="grid gap-1.5">
        {shortcuts.map(({ keys, does }) => (
          <div key={keys} className="flex items-center justify-between gap-3">
            <dt className="text-13 text-soft">{does}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
