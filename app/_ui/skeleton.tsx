import { cx } from "./cx";

/** Holds the place of something on its way; stays invisible for the first 150 ms. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden className={cx("block animate-late rounded-sm", className ?? "h-4 w-full")}>
      <span className="block size-full animate-breathe rounded-[inherit] bg-press" />
    </span>
  );
}

/** Rows of a list on its way, told to assistive technology in one sentence. */
export function SkeletonRows({ rows = 6, label = "Loading" }: { rows?: number; label?: string }) {
  return (
    <div role="status" aria-label={label} className="grid">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={row} className="flex h-8 items-center gap-6 border-b">
          <Skeleton className="h-3 w-2/5" />
          <Skeleton className="h-3 w-1/5" />
          <Skeleton className="h-3 w-1/6" />
        </div>
      ))}
    </div>
  );
}
