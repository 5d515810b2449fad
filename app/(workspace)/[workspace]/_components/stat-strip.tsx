"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useSession } from "@/app/_shell/session";
import type { RouterOutputs } from "@/app/_trpc/client";
import { formatNumber } from "@/app/_ui/numbers";
import { Quantity, Share } from "@/app/_ui/quantity";

/** Five figures, counted at this moment; each leads to what it counts. */
export function StatStrip({ stats }: { stats: RouterOutputs["dashboard"]["stats"] }) {
  const { workspace } = useSession();
  const to = (path: string) => `/${workspace.slug}/${path}`;
  return (
    <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-md border bg-line sm:grid-cols-6 lg:grid-cols-5">
      <Stat href={to("datasets")} label="Data sets">
        <Quantity value={stats.datasets} />
      </Stat>
      <Stat href={to("runs")} label="Runs in 24 hours">
        <Quantity value={stats.runs24h} />
      </Stat>
      <Stat href={to("runs?status=succeeded")} label="Rows processed in 24 hours">
        <span title={`${formatNumber(stats.rowsProcessed24h)} rows read by runs that succeeded`}>
          <Quantity value={stats.rowsProcessed24h} />
        </span>
      </Stat>
      <Stat href={to("datasets?sort=quality")} label="Average quality">
        {stats.averageQuality === null ? (
          <span
            className="font-normal text-14 text-muted"
            title="No published data set has a measured dimension"
          >
            Not measured
          </span>
        ) : (
          <Share value={stats.averageQuality} />
        )}
      </Stat>
      <Stat href={to("datasets?filter=pii")} label="Personal data columns">
        <Quantity value={stats.piiColumns} />
      </Stat>
    </ul>
  );
}

function Stat({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  return (
    <li className="bg-surface max-sm:last:col-span-2 sm:max-lg:col-span-2 sm:max-lg:nth-[n+4]:col-span-3">
      <Link
        href={href}
        className="grid gap-0.5 px-4 py-3 hover:bg-hover/60 focus-visible:outline-offset-[-2px]"
      >
        <span className="text-12 text-muted">{label}</span>
        <span className="flex h-7 items-center font-medium text-20">{children}</span>
      </Link>
    </li>
  );
}
