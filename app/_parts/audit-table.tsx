"use client";

import { Bot, KeyRound, type LucideIcon, UserRound } from "lucide-react";
import Link from "next/link";
import { useSession } from "@/app/_shell/session";
import { cx } from "@/app/_ui/cx";
import { NoValue, Quantity } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { type Column, Table } from "@/app/_ui/table";
import { changeAddress } from "@/app/_ui/url-state";
import type { AuditEvent } from "@/server/audit/schema";
import { actionWords, columnWords, detailWords } from "./audit-words";

type Props = { events: readonly AuditEvent[]; narrowing: boolean };

/** Entries of the audit trail, one line each, in the order they come. */
export function AuditTable({ events, narrowing }: Props) {
  const { workspace } = useSession();
  return (
    <Table
      label="Audit trail"
      rows={events}
      columns={columnsOf(workspace.slug, narrowing)}
      rowKey={(event) => event.id}
      served={{ order: "", onOrder: () => undefined, columns: [] }}
    />
  );
}

function columnsOf(slug: string, narrowing: boolean): Column<AuditEvent>[] {
  return [
    {
      id: "seq",
      header: "Entry",
      align: "right",
      minor: true,
      cell: ({ seq, hash }) => (
        <span className="num text-muted" title={hash}>
          {seq}
        </span>
      ),
    },
    { id: "at", header: "When", cell: (event) => <RelativeTime at={event.at} /> },
    { id: "actor", header: "Who", cell: ({ actor }) => <Actor actor={actor} narrowing={narrowing} /> },
    {
      id: "action",
      header: "What",
      cell: ({ action }) => (
        <span className="whitespace-nowrap" title={action}>
          {actionWords(action)}
        </span>
      ),
    },
    ...(narrowing ? [objectColumn(slug)] : []),
    {
      id: "rows",
      header: "Rows",
      align: "right",
      minor: true,
      cell: ({ rows }) => (rows === null ? <NoValue why="no rows" /> : <Quantity value={rows} />),
    },
    { id: "details", header: "Details", minor: true, cell: (event) => <Details event={event} /> },
    {
      id: "address",
      header: "From",
      minor: true,
      cell: ({ address }) =>
        address ? <code className="num">{address}</code> : <NoValue why="inside Atlas" />,
    },
  ];
}

function objectColumn(slug: string): Column<AuditEvent> {
  return {
    id: "object",
    header: "Object",
    cell: ({ object, details }) => {
      if (!object) return <NoValue why="no object" />;
      const name = typeof details.name === "string" ? details.name : `${object.kind} ${object.id.slice(-6)}`;
      return (
        <span className="flex items-center gap-2 whitespace-nowrap">
          <button
            type="button"
            className="max-w-48 truncate rounded-sm hover:underline"
            title={`Only entries about ${object.kind} ${object.id}`}
            onClick={() => changeAddress({ object: `${object.kind}:${object.id}` }, { history: "push" })}
          >
            {name}
          </button>
          {object.kind === "dataset" ? (
            <Link
              href={`/${slug}/datasets/${object.id}`}
              className="text-12 text-accent-text hover:underline"
              aria-label={`Open ${name}`}
            >
              Open
            </Link>
          ) : null}
        </span>
      );
    },
  };
}

function Details({ event }: { event: AuditEvent }) {
  const words = [
    event.purpose && `for: ${event.purpose}`,
    columnWords(event.columns),
    detailWords(event.details),
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <span
      className="block max-w-72 truncate text-soft"
      title={[words, event.columns.join(", ")].filter(Boolean).join("\n")}
    >
      {words}
    </span>
  );
}

/** Names of runs are long; on a phone what was done must still be seen beside them. */
const actorWidth = "max-w-28 truncate sm:max-w-48";
const actorIcons: Record<string, LucideIcon> = { user: UserRound, key: KeyRound, system: Bot };

function Actor({ actor, narrowing }: { actor: AuditEvent["actor"]; narrowing: boolean }) {
  const Icon = actorIcons[actor.kind] ?? UserRound;
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap">
      <Icon className="size-3.5 shrink-0 text-muted" aria-label={actor.kind} />
      {narrowing ? (
        <button
          type="button"
          className={cx(actorWidth, "rounded-sm hover:underline")}
          title={`Only entries of ${actor.label}`}
          onClick={() => changeAddress({ actor: actor.id }, { history: "push" })}
        >
          {actor.label}
        </button>
      ) : (
        <span className={actorWidth} title={actor.label}>
          {actor.label}
        </span>
      )}
    </span>
  );
}
