import { Bot, KeyRound, type LucideIcon, UserRound } from "lucide-react";
import { NoValue } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { type Column, Table } from "@/app/_ui/table";
import type { AuditEvent } from "@/server/audit/schema";
import { actionWords, detailWords } from "./audit-words";

const actorIcons: Record<string, LucideIcon> = { user: UserRound, key: KeyRound, system: Bot };

const columns: Column<AuditEvent>[] = [
  { id: "at", header: "When", value: (event) => event.at, cell: (event) => <RelativeTime at={event.at} /> },
  {
    id: "actor",
    header: "Who",
    value: (event) => event.actor.label,
    cell: (event) => <Actor actor={event.actor} />,
  },
  {
    id: "action",
    header: "What",
    value: (event) => event.action,
    cell: (event) => <span title={event.action}>{actionWords(event.action)}</span>,
  },
  {
    id: "details",
    header: "Details",
    minor: true,
    value: (event) => detailWords(event.details),
    cell: (event) => {
      const words = detailWords(event.details);
      return (
        <span className="block max-w-120 truncate text-soft" title={words}>
          {words}
        </span>
      );
    },
  },
  {
    id: "address",
    header: "From",
    minor: true,
    value: (event) => event.address,
    cell: (event) =>
      event.address ? <code className="num">{event.address}</code> : <NoValue why="inside Atlas" />,
  },
];

export function AuditTable({ events }: { events: readonly AuditEvent[] }) {
  return (
    <Table
      label="Audit trail"
      rows={events}
      columns={columns}
      rowKey={(event) => event.id}
      sort="-at"
      exportName="audit"
    />
  );
}

function Actor({ actor }: { actor: AuditEvent["actor"] }) {
  const Icon = actorIcons[actor.kind] ?? UserRound;
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap">
      <Icon className="size-3.5 shrink-0 text-muted" aria-label={actor.kind} />
      {actor.label}
    </span>
  );
}
