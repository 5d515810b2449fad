"use client";

import { OctagonMinus } from "lucide-react";
import Link from "next/link";
import { useSession } from "@/app/_shell/session";

/** Says that what is shown belongs to a run the gate blocked, and not to what readers see. */
export function UnpublishedNotice({ runId }: { runId: string }) {
  const { workspace } = useSession();
  return (
    <p
      role="status"
      className="flex items-center gap-2 rounded-md border border-warn/50 bg-surface px-4 py-3 text-13"
    >
      <OctagonMinus className="size-4 shrink-0 text-warn" aria-hidden />
      <span>
        This is what the latest run found, which the gate kept from being published.{" "}
        <Link
          href={`/${workspace.slug}/runs/${runId}`}
          className="font-medium text-accent-text hover:underline"
        >
          See the run
        </Link>
      </span>
    </p>
  );
}
