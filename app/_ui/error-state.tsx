"use client";

import { RotateCw, TriangleAlert } from "lucide-react";
import { Button } from "./button";
import { CopyButton } from "./copy-button";

type Props = {
  /** What failed, as a sentence. */
  title: string;
  /** What to try. */
  remedy?: string;
  /** What was kept in spite of it. */
  kept?: string;
  /** Id under which the log holds the cause. */
  id?: string | undefined;
  onRetry?: () => void;
  retrying?: boolean;
};

export function ErrorState({ title, remedy, kept, id, onRetry, retrying }: Props) {
  return (
    <section role="alert" className="grid max-w-[72ch] gap-3 rounded-md border border-bad/40 bg-surface p-5">
      <div className="flex items-start gap-2">
        <TriangleAlert className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden />
        <div className="grid gap-1">
          <h2 className="font-semibold text-14">{title}</h2>
          {kept ? <p className="text-13 text-soft">{kept}</p> : null}
          {remedy ? <p className="text-13 text-muted">{remedy}</p> : null}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3 pl-6">
        {onRetry ? (
          <Button onClick={onRetry} busy={retrying ?? false}>
            <RotateCw aria-hidden />
            Try again
          </Button>
        ) : null}
        {id ? (
          <span className="flex items-center gap-1 text-12 text-muted">
            Quote <code className="num">{id}</code>
            <CopyButton text={id} label="Copy the id" />
          </span>
        ) : null}
      </div>
    </section>
  );
}
