"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { IconButton } from "@/app/_ui/icon-button";
import { formatNumber } from "@/app/_ui/numbers";

type Props = { offset: number; size: number; total: number; onOffset: (offset: number) => void };

/** Which part of a long list is in sight, and the way to the parts beside it. */
export function Pager({ offset, size, total, onOffset }: Props) {
  if (total <= size) return <p className="text-12 text-muted">{formatNumber(total)} in all</p>;
  return (
    <div className="flex items-center gap-2 text-12 text-muted">
      <IconButton
        icon={ChevronLeft}
        label="Previous"
        size="sm"
        disabled={offset === 0}
        onClick={() => onOffset(Math.max(0, offset - size))}
      />
      <span className="num">
        {formatNumber(offset + 1)} to {formatNumber(Math.min(total, offset + size))} of {formatNumber(total)}
      </span>
      <IconButton
        icon={ChevronRight}
        label="Next"
        size="sm"
        disabled={offset + size >= total}
        onClick={() => onOffset(offset + size)}
      />
    </div>
  );
}
