"use client";

import { useLocale, useNow } from "./reader";
import { formatAbsolute, formatRelative } from "./times";
import { Tooltip } from "./tooltip";

/** How long ago; the exact time in the reader's zone on hover and focus. */
export function RelativeTime({ at }: { at: Date | string }) {
  const now = useNow();
  const date = typeof at === "string" ? new Date(at) : at;
  return (
    <Tooltip content={<AbsoluteTime at={date} />}>
      <time dateTime={date.toISOString()} className="whitespace-nowrap">
        {formatRelative(date, now)}
      </time>
    </Tooltip>
  );
}

/** Rendered only in the browser (inside tooltips and after interaction), because only it knows the zone. */
export function AbsoluteTime({ at }: { at: Date }) {
  return <span className="num">{formatAbsolute(at, useLocale())}</span>;
}
