"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import {
  Building2,
  Columns3,
  Database,
  Keyboard,
  Link2,
  LogOut,
  type LucideIcon,
  Plus,
  Upload,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { Dialog } from "radix-ui";
import { type ReactNode, useDeferredValue, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { copyText } from "@/app/_ui/copy-button";
import { Kbd } from "@/app/_ui/kbd";
import { notify } from "@/app/_ui/toast";
import { hrefTo, personalSegments, visibleGroups } from "./nav";
import { useSession } from "./session";
import { useTheme } from "./use-theme";
import { themeOptions } from "./user-menu";

type Props = { onClose: () => void; onShortcuts: () => void; onSignOut: () => void };

/** One field that finds pages, actions, data sets and columns. */
export default function CommandPalette({ onClose, onShortcuts, onSignOut }: Props) {
  const router = useRouter();
  const { workspace, workspaces, permissions } = useSession();
  const [, setTheme] = useTheme();
  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  const act = (action: () => void) => {
    onClose();
    action();
  };
  const copyLink = () =>
    copyText(window.location.href).then(
      () => notify.done("Link copied"),
      () => notify.error("The browser did not allow copying the link."),
    );
  const [text, setText] = useState("");
  const places = visibleGroups(permissions).flatMap((group) => group.destinations);
  return (
    <PaletteDialog onClose={onClose} text={text} onText={setText}>
      <CatalogHits text={text} onOpen={(place) => go(`${hrefTo(workspace.slug, "datasets")}/${place}`)} />
      <Group heading="Go to">
        {places.map((place) => (
          <Entry
            key={place.segment}
            icon={place.icon}
            label={place.label}
            keys={`g ${place.key}`}
            onSelect={() => go(hrefTo(workspace.slug, place.segment))}
          />
        ))}
        {personalSegments.map(({ segment, label, icon }) => (
          <Entry
            key={segment}
            icon={icon}
            label={label}
            onSelect={() => go(hrefTo(workspace.slug, segment))}
          />
        ))}
      </Group>
      <Group heading="Workspaces">
        {workspaces
          .filter(({ slug }) => slug !== workspace.slug)
          .map(({ slug, name }) => (
            <Entry key={slug} icon={Building2} label={`Switch to ${name}`} onSelect={() => go(`/${slug}`)} />
          ))}
        <Entry icon={Plus} label="New workspace" onSelect={() => go("/new")} />
      </Group>
      <Group heading="Actions">
        {permissions.includes("datasets:write") ? (
          <Entry
            icon={Upload}
            label="Load files"
            keys="n"
            onSelect={() => go(`${hrefTo(workspace.slug, "datasets")}/new`)}
          />
        ) : null}
        <Entry icon={Link2} label="Copy link to this page" onSelect={() => act(() => void copyLink())} />
        {themeOptions.map(({ value, label, icon }) => (
          <Entry
            key={value}
            icon={icon}
            label={`Theme: ${label.toLowerCase()}`}
            onSelect={() => act(() => setTheme(value))}
          />
        ))}
        <Entry icon={Keyboard} label="Keyboard shortcuts" keys="?" onSelect={() => act(onShortcuts)} />
        <Entry icon={LogOut} label="Sign out" onSelect={() => act(onSignOut)} />
      </Group>
    </PaletteDialog>
  );
}

/** Data sets and columns by name; the server knows which the reader may see. */
function CatalogHits({ text, onOpen }: { text: string; onOpen: (place: string) => void }) {
  const { workspace } = useSession();
  const wanted = useDeferredValue(text.trim());
  const found = useQuery({
    ...useTRPC().search.catalog.queryOptions({ workspace: workspace.slug, text: wanted }),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  });
  const hits = wanted.length > 0 ? (found.data ?? []) : [];
  if (hits.length === 0) return null;
  return (
    <Group heading="Data">
      {hits.map((hit) => (
        <Entry
          key={`${hit.kind}-${hit.datasetId}-${hit.name}`}
          id={`${hit.kind}-${hit.datasetId}-${hit.name}`}
          icon={hit.kind === "dataset" ? Database : Columns3}
          label={hit.name}
          detail={hit.detail}
          found
          onSelect={() =>
            onOpen(
              hit.kind === "dataset"
                ? hit.datasetId
                : `${hit.datasetId}/profile?column=${encodeURIComponent(hit.name)}`,
            )
          }
        />
      ))}
    </Group>
  );
}

type DialogProps = { onClose: () => void; text: string; onText: (text: string) => void; children: ReactNode };

function PaletteDialog({ onClose, text, onText, children }: DialogProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          className="-translate-x-1/2 fixed top-[12dvh] left-1/2 z-40 w-[calc(100vw-24px)] max-w-140 animate-appear overflow-hidden rounded-md border border-line bg-surface shadow-float"
        >
          <Dialog.Title className="sr-only">Search and commands</Dialog.Title>
          <Command label="Search and commands" loop>
            <Command.Input
              value={text}
              onValueChange={onText}
              placeholder="Search pages, actions and data sets"
              className="h-11 w-full border-b bg-transparent px-4 text-14 outline-none"
            />
            <Command.List className="max-h-[min(24rem,60dvh)] overflow-y-auto p-1">
              <Command.Empty className="px-3 py-8 text-center text-13 text-muted">
                Nothing you may see has that name.
              </Command.Empty>
              {children}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-12 [&_[cmdk-group-heading]]:text-muted"
    >
      {children}
    </Command.Group>
  );
}

type EntryProps = {
  icon: LucideIcon;
  label: string;
  /** Tells entries of one label apart. */
  id?: string;
  detail?: string;
  keys?: string;
  /** Found by the server: stays in the list whatever the palette's own search makes of it. */
  found?: boolean;
  onSelect: () => void;
};

function Entry({ icon: Icon, label, id, detail, keys, found, onSelect }: EntryProps) {
  return (
    <Command.Item
      value={id ?? label}
      keywords={[label]}
      forceMount={found ?? false}
      onSelect={onSelect}
      className="flex h-8 items-center gap-2.5 rounded-sm px-3 text-13 data-[selected=true]:bg-hover"
    >
      <Icon className="size-4 shrink-0 text-muted" aria-hidden />
      <span className="min-w-0 truncate">{label}</span>
      <span className="min-w-0 flex-1 truncate text-12 text-muted">{detail}</span>
      {keys ? <Kbd keys={keys} /> : null}
    </Command.Item>
  );
}
