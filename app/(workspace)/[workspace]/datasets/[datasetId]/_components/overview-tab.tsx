"use client";

import Link from "next/link";
import { QualityBars } from "@/app/_parts/quality-bars";
import { Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { ColumnTable } from "./column-table";
import { DescriptionForm } from "./description-form";
import { SourceFacts } from "./source-facts";
import { useDataset, useReport } from "./use-dataset";

/** What a data set is: its meaning, its columns, its quality and where it comes from. */
export function OverviewTab({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const dataset = useDataset(datasetId).data;
  const report = useReport(datasetId);
  if (!dataset) return null;
  if (dataset.columnList.length === 0)
    return <NothingYet runHref={dataset.lastRun ? `/${workspace.slug}/runs/${dataset.lastRun.id}` : null} />;
  const home = `/${workspace.slug}/datasets/${datasetId}`;
  return (
    <div>
      <Section title="What it is">
        <DescriptionForm
          key={dataset.description}
          dataset={dataset}
          editable={dataset.permissions.includes("datasets:write")}
        />
      </Section>
      <Section title="Quality" lead="Six dimensions, measured by the run that published the current version.">
        {report.error ? (
          <QueryError error={report.error} what="The quality" onRetry={() => void report.refetch()} />
        ) : report.data ? (
          <QualityBars quality={report.data.quality} hrefOf={(id) => `${home}/quality#${id}`} />
        ) : report.data === null ? (
          <p className="text-13 text-muted">Not measured yet. The first run scores six dimensions.</p>
        ) : (
          <SkeletonRows rows={6} label="Loading the quality" />
        )}
      </Section>
      <Section title="Columns">
        <ColumnTable dataset={dataset} profile={report.data?.profile ?? null} />
      </Section>
      <Section title="Source">
        <SourceFacts dataset={dataset} />
      </Section>
    </div>
  );
}

function NothingYet({ runHref }: { runHref: string | null }) {
  return (
    <EmptyState
      title="Nothing is published yet"
      action={
        runHref ? (
          <Link href={runHref} className="font-medium text-accent-text hover:underline">
            See its latest run
          </Link>
        ) : null
      }
    >
      A run reads the file, checks it and publishes it; then its columns, quality and rows stand here.
    </EmptyState>
  );
}
