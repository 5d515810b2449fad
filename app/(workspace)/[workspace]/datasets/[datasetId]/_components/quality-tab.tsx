"use client";

import Link from "next/link";
import { QualityBars } from "@/app/_parts/quality-bars";
import { dimensionWords } from "@/app/_parts/quality-words";
import { Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatNumber } from "@/app/_ui/numbers";
import { Quantity, Share } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { Segments } from "@/app/_ui/segments";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";
import { useUrlState } from "@/app/_ui/url-state";
import type { DimensionId, SeenCheck, SeenQuality } from "@/server/quality/schema";
import { dimensionIds } from "@/server/quality/schema";
import { FailingRows } from "./failing-rows";
import { UnpublishedNotice } from "./unpublished-notice";
import { useReport } from "./use-dataset";

/** Six dimensions, the checks under each, and the rows that failed one. */
export function QualityTab({ datasetId }: { datasetId: string }) {
  const report = useReport(datasetId);
  const { workspace } = useSession();
  const [checkId, setCheck] = useUrlState("check", "", { history: "push" });
  const [shown, setShown] = useUrlState("checks", "failing");
  if (report.error)
    return <QueryError error={report.error} what="The quality" onRetry={() => void report.refetch()} />;
  if (report.data === undefined) return <SkeletonRows rows={8} label="Loading the quality" />;
  if (report.data === null)
    return <EmptyState title="Not measured yet">The first run scores six dimensions.</EmptyState>;
  const { quality, measuredAt, published, runId } = report.data;
  const checks = dimensionIds.flatMap((id) => quality.dimensions[id].checks);
  const all = shown === "all";
  return (
    <div className="grid gap-6">
      {published ? null : <UnpublishedNotice runId={runId} />}
      <section className="grid gap-3">
        <p className="text-13 text-muted">
          Measured <RelativeTime at={measuredAt} />.{" "}
          {quality.overall === null ? (
            "No dimension could be measured."
          ) : (
            <>
              Overall <Share value={quality.overall} digits={2} />, the mean of the measured dimensions.
            </>
          )}
        </p>
        <QualityBars quality={quality} hrefOf={(id) => `#${id}`} />
      </section>
      <div>
        <Segments
          label="Checks shown"
          options={[
            { value: "failing", label: `Failing ${checks.filter(fails).length}` },
            { value: "all", label: `All ${checks.length}` },
          ]}
          value={all ? "all" : "failing"}
          onValueChange={setShown}
        />
      </div>
      {dimensionIds.map((id) => (
        <div key={id} id={id} className="scroll-mt-16">
          <Section title={dimensionWords[id].label} lead={dimensionWords[id].question}>
            <DimensionChecks
              id={id}
              result={quality.dimensions[id]}
              all={all}
              settings={`/${workspace.slug}/datasets/${datasetId}/settings`}
              onOpen={setCheck}
            />
          </Section>
        </div>
      ))}
      <FailingRows
        datasetId={datasetId}
        check={checks.find((check) => check.id === checkId) ?? null}
        onClose={() => setCheck("")}
      />
    </div>
  );
}

/** Counts that a filter hides may be failures. */
const fails = ({ failed }: SeenCheck) => failed !== 0;

type DimensionProps = {
  id: DimensionId;
  result: SeenQuality["dimensions"][DimensionId];
  /** Whether checks that pass are shown too. */
  all: boolean;
  settings: string;
  onOpen: (checkId: string) => void;
};

function DimensionChecks({ id, result, all, settings, onOpen }: DimensionProps) {
  const { checks, reason } = result;
  if (checks.length === 0)
    return (
      <p className="text-13 text-muted">
        {reason ?? "No check applies."}{" "}
        {id === "timeliness" ? (
          <Link href={settings} className="text-accent-text underline underline-offset-2">
            Say in the settings how old it may be
          </Link>
        ) : null}
      </p>
    );
  const failing = checks.filter(fails);
  const passing = checks.length - failing.length;
  return (
    <>
      {all || failing.length > 0 ? (
        <Checks
          checks={all ? checks : failing}
          label={dimensionWords[id].label}
          onOpen={onOpen}
          sortKey={`sort-${id}`}
        />
      ) : null}
      {all || passing === 0 ? null : (
        <p className="text-13 text-muted">
          {passing === 1 ? "1 check passes." : `${formatNumber(passing)} checks pass.`}
        </p>
      )}
    </>
  );
}

type ChecksProps = {
  checks: readonly SeenCheck[];
  label: string;
  onOpen: (id: string) => void;
  sortKey: string;
};

function Checks({ checks, label, onOpen, sortKey }: ChecksProps) {
  const columns: Column<SeenCheck>[] = [
    {
      id: "description",
      header: "Check",
      value: (check) => check.description,
      cell: (check) => <span className="block min-w-40 py-1.5">{check.description}</span>,
    },
    {
      id: "columns",
      header: "Columns",
      value: (check) => check.columns.join(", "),
      cell: (check) => <ColumnNames names={check.columns} />,
      minor: true,
    },
    {
      id: "evaluated",
      header: "Checked",
      align: "right",
      value: (check) => check.evaluated,
      cell: (check) => <Quantity value={check.evaluated} hidden={check.evaluated === null} />,
      minor: true,
    },
    {
      id: "failed",
      header: "Failed",
      align: "right",
      value: (check) => check.failed,
      cell: (check) =>
        check.failed === 0 ? (
          <span className="text-muted">0</span>
        ) : (
          <button
            type="button"
            className="font-medium text-bad hover:underline"
            onClick={() => onOpen(check.id)}
          >
            <Quantity value={check.failed} hidden={check.failed === null} />
            <span className="sr-only"> failing, show rows</span>
          </button>
        ),
    },
  ];
  return (
    <Table
      rows={checks}
      columns={columns}
      rowKey={(check) => check.id}
      label={`Checks of ${label}`}
      sort="-failed"
      sortKey={sortKey}
      exportName={`${label} checks`}
    />
  );
}

/** A check over a whole table names no column in particular. */
function ColumnNames({ names }: { names: readonly string[] }) {
  if (names.length <= 3) return <span className="num text-soft">{names.join(", ")}</span>;
  return (
    <span className="text-soft" title={names.join(", ")}>
      {names.length} columns
    </span>
  );
}
