import { Ban, Check } from "lucide-react";
import Link from "next/link";
import { Badge, type Tone } from "@/app/_ui/badge";
import { NoValue } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import type { Column } from "@/app/_ui/table";
import type { Grant } from "@/server/grants/schema";
import { actionsText, limitsText, objectText, subjectKindWords, subjectText } from "./grant-words";

const states: Record<Grant["state"], { label: string; tone: Tone }> = {
  live: { label: "In force", tone: "good" },
  expired: { label: "Expired", tone: "neutral" },
  revoked: { label: "Revoked", tone: "neutral" },
};

/** The columns of a list of grants, as it is shown and as it is downloaded. */
export function grantColumns(slug: string): Column<Grant>[] {
  return [
    {
      id: "subject",
      header: "Who",
      value: ({ subject }) => subjectText(subject),
      cell: ({ subject }) => (
        <span className="grid min-w-28 max-w-56 py-1.5">
          <span className="truncate font-medium" title={subjectText(subject)}>
            {subjectText(subject)}
          </span>
          {subject.kind === "everyone" ? null : (
            <span className="text-12 text-muted">{subjectKindWords[subject.kind]}</span>
          )}
        </span>
      ),
    },
    {
      id: "effect",
      header: "Effect",
      value: ({ effect }) => effect,
      cell: ({ effect }) =>
        effect === "allow" ? (
          <Badge tone="good" icon={Check}>
            Allow
          </Badge>
        ) : (
          <Badge tone="bad" icon={Ban}>
            Deny
          </Badge>
        ),
    },
    {
      id: "actions",
      header: "What",
      value: ({ actions }) => actionsText(actions),
      cell: (grant) => <What grant={grant} />,
    },
    {
      id: "object",
      header: "On",
      value: ({ object }) => objectText(object),
      cell: ({ object }) =>
        object.kind === "dataset" && object.name !== null ? (
          <Link
            href={`/${slug}/datasets/${object.id}/access`}
            className="block min-w-24 max-w-56 truncate hover:underline"
            title={objectText(object)}
          >
            {objectText(object)}
          </Link>
        ) : (
          <span className="block max-w-56 truncate">{objectText(object)}</span>
        ),
    },
    {
      id: "limits",
      header: "Only",
      value: limitsText,
      cell: (grant) => <Limits grant={grant} />,
      minor: true,
    },
    {
      id: "reason",
      header: "Reason",
      minor: true,
      value: ({ reason }) => reason,
      cell: ({ reason, createdBy }) => (
        <span className="grid min-w-40 max-w-64 py-1.5" title={reason}>
          <span className="truncate">{reason}</span>
          <span className="truncate text-12 text-muted">by {createdBy}</span>
        </span>
      ),
    },
    {
      id: "created",
      header: "Since",
      minor: true,
      value: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
    },
    {
      id: "expires",
      header: "Expires",
      minor: true,
      value: ({ expiresAt }) => expiresAt,
      cell: ({ expiresAt }) =>
        expiresAt ? <RelativeTime at={expiresAt} /> : <span className="text-muted">never</span>,
    },
    {
      id: "state",
      header: "State",
      value: ({ state }) => states[state].label,
      cell: ({ state, revokedBy }) => (
        <Badge tone={states[state].tone} {...(revokedBy ? { title: `by ${revokedBy}` } : {})}>
          {states[state].label}
        </Badge>
      ),
    },
  ];
}

/** On a phone what a grant is limited to stands here as well: it must not look like more than it is. */
function What({ grant }: { grant: Grant }) {
  const limits = limitsText(grant);
  return (
    <span className="block min-w-24 max-w-64 py-1.5">
      {actionsText(grant.actions)}
      {limits ? <span className="block text-12 text-muted sm:hidden">only {limits}</span> : null}
    </span>
  );
}

function Limits({ grant }: { grant: Grant }) {
  const limits = limitsText(grant);
  if (!limits) return <NoValue why="all columns and rows" />;
  const title = [grant.columns.join(", "), grant.rowFilter].filter(Boolean).join("\n");
  return (
    <span className="num block max-w-72 truncate text-12" title={title}>
      {limits}
    </span>
  );
}
