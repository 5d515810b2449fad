"use client";

import { Button } from "@/app/_ui/button";
import { formatNumber } from "@/app/_ui/numbers";
import type { Decide } from "./quarantine-columns";
import type { Selection } from "./use-selection";

type Props = { shown: readonly string[]; selection: Selection; busy: boolean; onDecide: Decide };

/** What can be done with the ticked rows at once. */
export function SelectedRows({ shown, selection: { chosen, choose, clear }, busy, onDecide }: Props) {
  const all = shown.length > 0 && shown.every((id) => chosen.has(id));
  const decide = (decision: "discard" | "reopen") => onDecide({ rowIds: [...chosen], decision });
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-2 text-13 text-muted">
      <Button size="sm" disabled={shown.length === 0 || all} onClick={() => choose(shown)}>
        Choose all shown
      </Button>
      {chosen.size === 0 ? null : (
        <>
          <span role="status">
            <span className="num text-ink">{formatNumber(chosen.size)}</span> chosen
          </span>
          <Button size="sm" disabled={busy} onClick={() => decide("discard")}>
            Discard
          </Button>
          <Button size="sm" disabled={busy} onClick={() => decide("reopen")}>
            Reopen
          </Button>
          <Button size="sm" look="ghost" onClick={clear}>
            Clear
          </Button>
        </>
      )}
    </div>
  );
}
