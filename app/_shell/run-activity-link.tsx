"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "@/app/_trpc/client";
import { Tooltip } from "@/app/_ui/tooltip";
import { frameQuery } from "./frame-query";
import { hrefTo } from "./nav";
import { useMay, useSession } from "./session";

/** Often enough to notice a run that somebody else started. */
const [quietMs, busyMs] = [30_000, 3_000];
const mostCounted = 20;

/** How many runs are under way, and the way to them; nothing while all is quiet. */
export function RunActivityLink() {
  const { workspace } = useSession();
  const may = useMay("runs:read");
  const active = useQuery({
    ...frameQuery(
      useTRPC().runs.list.queryOptions({ workspace: workspace.slug, status: "active", limit: mostCounted }),
    ),
    enabled: may,
    refetchInterval: ({ state }) => (state.data?.items.length ? busyMs : quietMs),
  });
  const runs = active.data?.items ?? [];
  const first = runs[0];
  if (!first) return null;
  const count = `${runs.length}${active.data?.next ? "+" : ""}`;
  const only = runs.length === 1;
  const href = only
    ? `${hrefTo(workspace.slug, "runs")}/${first.id}`
    : `${hrefTo(workspace.slug, "runs")}?status=active`;
  return (
    <Tooltip
      content={
        only ? `${first.datasetName}: ${first.progressText ?? first.status}` : `${count} runs under way`
      }
    >
      <Link
        href={href}
        aria-label={only ? `A run of ${first.datasetName} is under way` : `${count} runs are under way`}
        className="flex h-7 items-center gap-2 rounded-md px-2 text-13 text-soft hover:bg-hover"
      >
        <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" />
        <span className="num">{only ? `${Math.round(first.progress * 100)}%` : count}</span>
        <span className="max-lg:hidden">{only ? "run" : "runs"}</span>
      </Link>
    </Tooltip>
  );
}
