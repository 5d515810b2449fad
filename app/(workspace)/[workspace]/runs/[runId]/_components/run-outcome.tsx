"use client";

import { CircleX, Info, type LucideIcon, OctagonMinus } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { stepWords } from "@/app/_parts/run-words";
import { useMayOn } from "@/app/_parts/use-may-on";
import { useSession } from "@/app/_shell/session";
import { cx } from "@/app/_ui/cx";
import { type RunDetail, runStepName } from "@/server/pipelines/schema";

/** Why a run ended as it did, and where to go from here. */
export function RunOutcome({ run }: { run: RunDetail }) {
  if (run.status === "blocked") return <Blocked run={run} />;
  if (run.status === "failed") return <Failed run={run} />;
  if (run.status === "cancelled")
    return (
      <Notice tone="neutral" icon={Info} title="The run was cancelled">
        Nothing of it was published; readers see what they saw before. The uploaded file is kept.
      </Notice>
    );
  if (run.note === null) return null;
  return (
    <Notice tone="neutral" icon={Info} title={run.note}>
      {null}
    </Notice>
  );
}

function Blocked({ run }: { run: RunDetail }) {
  const { workspace } = useSession();
  const mayCorrect = useMayOn(run.datasetId, "quarantine:read");
  const to = (tab: string) => `/${workspace.slug}/datasets/${run.datasetId}/${tab}`;
  return (
    <Notice tone="warn" icon={OctagonMinus} title="The gate kept this run from being published">
      <p>{run.error?.message}</p>
      <p>
        Readers see what they saw before; nothing of the file is lost. Look at what failed, then correct the
        rows or the file, or allow more in the settings of the gate, and run it again.
      </p>
      <Ways>
        <Way href={to("quality")}>See the quality</Way>
        {mayCorrect ? <Way href={to("quarantine")}>See the quarantined rows</Way> : null}
        <Way href={to("settings")}>Change the gate</Way>
      </Ways>
      {run.note ? <p>{run.note}</p> : null}
    </Notice>
  );
}

function Failed({ run }: { run: RunDetail }) {
  const step = runStepName.safeParse(run.error?.step);
  return (
    <Notice
      tone="bad"
      icon={CircleX}
      title={step.success ? `Failed in the step ${stepWords[step.data].label}` : "The run failed"}
    >
      <p>{run.error?.message ?? "The log tells what happened."}</p>
      <p>Nothing of it was published; readers see what they saw before. The uploaded file is kept.</p>
      {run.error ? (
        <p className="text-12 text-muted">
          Code <code className="num">{run.error.code}</code>, run <code className="num">{run.id}</code>
        </p>
      ) : null}
    </Notice>
  );
}

const looks = {
  neutral: { box: "border-line", icon: "text-muted" },
  warn: { box: "border-warn/50", icon: "text-warn" },
  bad: { box: "border-bad/50", icon: "text-bad" },
} as const;

type NoticeProps = { tone: keyof typeof looks; icon: LucideIcon; title: string; children: ReactNode };

function Notice({ tone, icon: Icon, title, children }: NoticeProps) {
  return (
    <section
      className={cx("flex items-start gap-2.5 rounded-md border bg-surface px-4 py-3", looks[tone].box)}
    >
      <Icon className={cx("mt-0.5 size-4 shrink-0", looks[tone].icon)} aria-hidden />
      <div className="grid min-w-0 max-w-[72ch] gap-1.5 text-13 text-soft">
        <h2 className="font-medium text-14 text-ink">{title}</h2>
        {children}
      </div>
    </section>
  );
}

function Ways({ children }: { children: ReactNode }) {
  return <p className="flex flex-wrap gap-x-4 gap-y-1">{children}</p>;
}

function Way({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="font-medium text-accent-text hover:underline">
      {children}
    </Link>
  );
}
