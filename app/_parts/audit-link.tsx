"use client";

import { ScrollText } from "lucide-react";
import Link from "next/link";
import { useMay, useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { Tooltip } from "@/app/_ui/tooltip";

type Props = {
  /** Kind and id, as entries of the audit trail name what they are about. */
  object: { kind: "user" | "group" | "role" | "key" | "run"; id: string };
  /** What the object is called. */
  name: string;
  /** Show the word beside the icon. */
  worded?: boolean;
};

/** Leads to what the audit trail holds of one object, for who may read it. */
export function AuditLink({ object, name, worded = false }: Props) {
  const { workspace } = useSession();
  const mayAudit = useMay("audit:read");
  if (!mayAudit) return null;
  const href = `/${workspace.slug}/audit?object=${encodeURIComponent(`${object.kind}:${object.id}`)}`;
  if (worded)
    return (
      <Button asChild>
        <Link href={href}>
          <ScrollText aria-hidden />
          Activity
        </Link>
      </Button>
    );
  return (
    <Tooltip content={`Activity of ${name}`}>
      <Link
        href={href}
        aria-label={`Activity of ${name}`}
        className="inline-flex size-6 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
      >
        <ScrollText className="size-4" aria-hidden />
      </Link>
    </Tooltip>
  );
}
