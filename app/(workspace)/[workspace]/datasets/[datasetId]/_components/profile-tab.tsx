"use client";

import { Histogram } from "@/app/_parts/histogram";
import { QueryError } from "@/app/_shell/query-error";
import { EmptyState } from "@/app/_ui/empty-state";
import { Fact, Facts } from "@/app/_ui/facts";
import { formatNumber } from "@/app/_ui/numbers";
import { NoValue, Quantity, Share } from "@/app/_ui/quantity";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import type { DatasetColumn } from "@/server/catalog/schema";
import type { Cell, ColumnProfile, TableProfile } from "@/server/profiling/schema";
import { ColumnList } from "./column-list";
import { ColumnRelations } from "./column-relations";
import { gapWords, rhythmWords } from "./gap-words";
import { typeWords } from "./type-words";
import { UnpublishedNotice } from "./unpublished-notice";
import { useDataset, useReport } from "./use-dataset";

/** Statistics of the table and of one column at a time. */
export function ProfileTab({ datasetId }: { datasetId: string }) {
  const dataset = useDataset(datasetId).data;
  const report = useReport(datasetId);
  const [chosen, choose] = useUrlState("column");
  if (report.error)
    return <QueryError error={report.error} what="The profile" onRetry={() => void report.refetch()} />;
  if (report.data === undefined || !dataset) return <SkeletonRows rows={10} label="Loading the profile" />;
  if (report.data === null)
    return <EmptyState title="Not measured yet">The first run measures every column.</EmptyState>;
  const { profile, published, runId } = report.data;
  if (!profile)
    return (
      <EmptyState title="Rows are filtered for you">
        The profile is measured over all rows and would tell of those a filter hides from you. The rows you
        may see are under Data.
      </EmptyState>
    );
  const current = profile.columns.find(({ name }) => name === chosen) ?? profile.columns[0];
  return (
    <div className="grid gap-5">
      {published ? null : <UnpublishedNotice runId={runId} />}
      <TableFacts profile={profile} />
      <div className="grid items-start gap-6 md:grid-cols-[16rem_minmax(0,1fr)]">
        <ColumnList columns={profile.columns} current={current} onChoose={choose} />
        {current ? (
          <ColumnFacts
            column={current}
            rows={profile.rows}
            catalog={dataset.columnList.find(({ name }) => name === current.name)}
          />
        ) : null}
      </div>
      <ColumnRelations relations={profile.relations} />
    </div>
  );
}

function TableFacts({ profile }: { profile: TableProfile }) {
  return (
    <Facts>
      <Fact label="Rows measured">
        <Quantity value={profile.rows} />
      </Fact>
      <Fact label="Duplicate rows">
        <Quantity value={profile.duplicateRows} />
      </Fact>
      <Fact label="Possible keys">
        {profile.candidateKeys.length > 0 ? (
          profile.candidateKeys
            .slice(0, 5)
            .map((key) => key.join(" + "))
            .join(", ")
        ) : (
          <NoValue why="none found" />
        )}
      </Fact>
    </Facts>
  );
}

type ColumnProps = {
  column: ColumnProfile;
  rows: number;
  catalog: DatasetColumn | undefined;
};

function ColumnFacts({ column, rows, catalog }: ColumnProps) {
  const masked = catalog?.appliedMasking && catalog.appliedMasking !== "keep";
  return (
    <section aria-label={column.name} className="grid gap-5 rounded-md border bg-surface p-4">
      <h2 className="num font-semibold text-16">{column.name}</h2>
      {masked ? (
        <p className="text-13 text-personal">
          This column holds personal data and is masked: its counts are shown, values that would tell
          something about a person are not.
        </p>
      ) : null}
      <div className="grid gap-6 lg:grid-cols-2">
        <Facts>
          <Fact label="Type">{typeWords(column)}</Fact>
          <Fact label="Empty">
            <Quantity value={column.nulls} /> (<Share value={rows > 0 ? column.nulls / rows : null} />)
          </Fact>
          <Fact label="Distinct">
            <Quantity value={column.distinct} />
            {column.unique ? ", each once" : ""}
          </Fact>
          <Fact label="Smallest">
            <span className="num">{shown(column.min)}</span>
          </Fact>
          <Fact label="Largest">
            <span className="num">{shown(column.max)}</span>
          </Fact>
          {column.mean === null ? null : (
            <Fact label="Mean">
              <Quantity value={column.mean} digits={2} /> ± <Quantity value={column.stddev} digits={2} />
            </Fact>
          )}
          {quantilesOf(column).map(([share, value]) => (
            <Fact key={share} label={quantileWords(share)}>
              <span className="num">{shown(value)}</span>
            </Fact>
          ))}
          {column.gaps ? (
            <Fact label="Rhythm">
              {rhythmWords(column.gaps)}, {gapWords(column.gaps)}
            </Fact>
          ) : null}
          {column.minLength === null ? null : (
            <Fact label="Length">
              {column.minLength} to {column.maxLength} characters
            </Fact>
          )}
        </Facts>
        <div className="grid content-start gap-5">
          {column.histogram ? <Histogram bins={column.histogram} name={column.name} height={96} /> : null}
          <Counts
            title="Most frequent"
            rows={column.top.map(({ value, count }) => [shown(value), count])}
            total={rows}
          />
          <Counts
            title="Longest gaps, moments missing"
            rows={(column.gaps?.longest ?? []).map(({ from, to, missing }) => [
              `${shown(from)} – ${shown(to)}`,
              missing,
            ])}
            total={column.gaps?.missing ?? 0}
          />
          <Counts
            title="Shapes"
            rows={column.patterns.map(({ pattern, count }) => [pattern, count])}
            total={column.shapedRows ?? rows}
          />
          <Counts
            title="Stand for missing"
            rows={column.disguisedNulls.map(({ value, count }) => [shown(value), count])}
            total={rows}
          />
        </div>
      </div>
    </section>
  );
}

function Counts({
  title,
  rows,
  total,
}: {
  title: string;
  rows: [label: string, count: number][];
  total: number;
}) {
  if (rows.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h3 className="font-medium text-12 text-muted">{title}</h3>
      <ul className="grid gap-px">
        {rows.slice(0, 8).map(([label, count]) => (
          <li key={label} className="relative flex h-6 items-center justify-between gap-3 px-1.5 text-12">
            <span
              aria-hidden
              className="absolute inset-y-0 left-0 rounded-sm bg-hover"
              style={{ width: `${(100 * count) / Math.max(1, total)}%` }}
            />
            <span className="num relative truncate">{label}</span>
            <span className="relative">
              <Quantity value={count} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From the lowest share to the highest; the order of keys in an object says nothing. */
function quantilesOf({ quantiles }: ColumnProfile): [share: number, value: Cell][] {
  return Object.entries(quantiles ?? {})
    .map(([share, value]): [number, Cell] => [Number(share), value])
    .sort(([one], [other]) => one - other);
}

const quantileWords = (share: number) =>
  share === 0.5 ? "Median" : `${Number((share * 100).toFixed(2))} % are below`;

function shown(value: Cell): string {
  if (value === null) return "–";
  return typeof value === "number" ? formatNumber(value, decimalsOf(value)) : String(value);
}

const decimalsOf = (value: number) => Math.min(6, String(value).split(".")[1]?.length ?? 0);
