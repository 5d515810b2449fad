"use client";

import { useQuery } from "@tanstack/react-query";
import {
  Archive,
  CircleCheck,
  CircleX,
  Gauge,
  type LucideIcon,
  OctagonMinus,
  ShieldAlert,
} from "lucide-react";
import Link from "next/link";
import { livePollMs } from "@/app/_parts/run-activity";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { cx } from "@/app/_ui/cx";
import { RelativeTime } from "@/app/_ui/relative-time";
import { SkeletonRows } from "@/app/_ui/skeleton";
import type { AttentionItem } from "@/server/catalog/schema";
import { attentionWords } from "./attention-words";
import { HomeSection } from "./home-section";

const looks: Record<AttentionItem["kind"], { icon: LucideIcon; className: string }> = {
  run_failed: { icon: CircleX, className: "text-bad" },
  run_blocked: { icon: OctagonMinus, className: "text-warn" },
  quarantine: { icon: Archive, className: "text-warn" },
  quality_low: { icon: Gauge, className: "text-warn" },
  pii_open: { icon: ShieldAlert, className: "text-personal" },
};

const shownItems = 8;

/** What a person should look at, most urgent first, each a sentence that leads there. */
export function AttentionList({ live }: { live: boolean }) {
  const { workspace } = useSession();
  const list = useQuery({
    ...useTRPC().dashboard.attention.queryOptions({ workspace: workspace.slug }),
    refetchInterval: live ? 2 * livePollMs : false,
  });
  return (
    <HomeSection
      title="Needs attention"
      more={
        list.data && list.data.length > shownItems ? (
          <Link
            href={`/${workspace.slug}/datasets?filter=attention`}
            className="text-13 text-accent-text hover:underline"
          >
            All {list.data.length}
          </Link>
        ) : null
      }
    >
      {list.data ? (
        list.data.length > 0 ? (
          <ul className="divide-y rounded-md border bg-surface">
            {list.data.slice(0, shownItems).map((item) => (
              <Item key={`${item.kind}-${item.datasetId}`} item={item} />
            ))}
          </ul>
        ) : (
          <p className="flex items-center gap-2 text-13 text-muted">
            <CircleCheck className="size-4 text-good" aria-hidden />
            No failed run, no quarantined row, no missed threshold and no open verdict.
          </p>
        )
      ) : list.error ? (
        <QueryError error={list.error} what="The list" onRetry={() => void list.refetch()} />
      ) : (
        <SkeletonRows rows={3} label="Loading what needs attention" />
      )}
    </HomeSection>
  );
}

function Item({ item }: { item: AttentionItem }) {
  const { workspace } = useSession();
  const { icon: Icon, className } = looks[item.kind];
  const { before, after, path } = attentionWords(item);
  return (
    <li>
      <Link
        href={`/${workspace.slug}/${path}`}
        className="flex items-start gap-2.5 px-3 py-2 text-13 hover:bg-hover/60 focus-visible:outline-offset-[-2px]"
      >
        <Icon className={cx("mt-0.5 size-4 shrink-0", className)} aria-hidden />
        <span className="min-w-0 flex-1 break-words text-soft">
          {before}
          <span className="font-medium text-ink">{item.datasetName}</span>
          {after}
        </span>
        {item.at ? (
          <span className="shrink-0 text-12 text-muted leading-5">
            <RelativeTime at={item.at} />
          </span>
        ) : null}
      </Link>
    </li>
  );
}
