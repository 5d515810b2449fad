import { formatNumber } from "@/app/_ui/numbers";
import { Quantity } from "@/app/_ui/quantity";
import type { Correlation, Dependency, TableRelations } from "@/server/profiling/schema";

const shown = 12;

/** What was found about how the columns hang together, the strongest first. */
export function ColumnRelations({ relations }: { relations: TableRelations | undefined }) {
  if (!relations)
    return (
      <p className="text-13 text-muted">
        How the columns hang together was not measured when this version was made. Process the data again to
        see it.
      </p>
    );
  const { dependencies, correlations } = relations;
  if (dependencies.length + correlations.length === 0)
    return <p className="text-13 text-muted">No column settles another, and none go together.</p>;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <section aria-label="Dependencies" className="grid gap-1">
        <h2 className="font-medium text-13">Columns that settle others</h2>
        {dependencies.length === 0 ? <p className="text-13 text-muted">None found.</p> : null}
        <List items={dependencies} render={(one) => <DependencyLine one={one} />} keyOf={dependencyKey} />
      </section>
      <section aria-label="Correlations" className="grid gap-1">
        <h2 className="font-medium text-13">Columns that go together</h2>
        {correlations.length === 0 ? <p className="text-13 text-muted">None found.</p> : null}
        <List
          items={correlations}
          render={(one) => <CorrelationLine one={one} />}
          keyOf={({ columns }) => columns.join("+")}
        />
      </section>
    </div>
  );
}

const dependencyKey = ({ determinants, dependent }: Dependency) => [...determinants, dependent].join("+");

function List<T>({
  items,
  render,
  keyOf,
}: {
  items: readonly T[];
  render: (item: T) => React.ReactNode;
  keyOf: (item: T) => string;
}) {
  const rest = items.slice(shown);
  const lines = (list: readonly T[]) => (
    <ul className="grid">
      {list.map((item) => (
        <li
          key={keyOf(item)}
          className="flex min-h-7 items-center justify-between gap-3 border-b py-0.5 text-13"
        >
          {render(item)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {lines(items.slice(0, shown))}
      {rest.length > 0 ? (
        <details>
          <summary className="cursor-pointer py-1 text-12 text-muted">{rest.length} more</summary>
          {lines(rest)}
        </details>
      ) : null}
    </>
  );
}

function DependencyLine({ one }: { one: Dependency }) {
  return (
    <>
      <span className="num min-w-0 break-words">
        {one.determinants.join(" + ")} → {one.dependent}
      </span>
      <span
        className="shrink-0 text-12 text-muted"
        title={one.exceptionRows.length > 0 ? `Rows ${one.exceptionRows.join(", ")}` : undefined}
      >
        {one.exceptions === 0 ? (
          "always"
        ) : (
          <>
            <Quantity value={one.exceptions} /> {one.exceptions === 1 ? "exception" : "exceptions"}
          </>
        )}
      </span>
    </>
  );
}

const methodWords = {
  pearson: "Pearson",
  spearman: "Spearman",
  cramers_v: "Cramér’s V",
  correlation_ratio: "correlation ratio",
} as const;

function CorrelationLine({ one }: { one: Correlation }) {
  return (
    <>
      <span className="num min-w-0 break-words">{one.columns.join(" · ")}</span>
      <span className="shrink-0 text-12 text-muted" title={`Measured in ${formatNumber(one.rows)} rows`}>
        <span className="num text-13 text-soft">{formatNumber(one.value, 2)}</span> {methodWords[one.method]}
      </span>
    </>
  );
}
