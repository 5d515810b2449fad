"use client";

import { ShieldAlert } from "lucide-react";
import { classWords, confidenceWord, evidenceWords, wordsOfVerdict } from "@/app/_parts/pii-words";
import { formatShare } from "@/app/_ui/numbers";
import { Popover } from "@/app/_ui/popover";
import type { PiiVerdict } from "@/server/pii/schema";

/** The kind of personal data found in a column; opens into why. */
export function VerdictBadge({ column, verdict }: { column: string; verdict: PiiVerdict }) {
  const words = wordsOfVerdict(verdict);
  const scheme = [verdict.country, verdict.scheme].filter(Boolean).join(" ");
  return (
    <Popover
      align="start"
      label={`Why ${column} is taken for ${words}`}
      trigger={
        <button
          type="button"
          title={words}
          className="inline-flex h-5 max-w-56 items-center gap-1 rounded-sm bg-personal-soft px-1.5 font-medium text-12 text-personal hover:underline"
        >
          <ShieldAlert className="size-3 shrink-0" aria-hidden />
          <span className="truncate">
            {words}
            {scheme ? ` (${scheme})` : ""}
          </span>
        </button>
      }
    >
      <div className="grid gap-2 p-4 text-13">
        <p className="font-medium">
          {formatShare(verdict.confidence, 0)} {confidenceWord(verdict.confidence)},{" "}
          {classWords[verdict.class].label.toLowerCase()}
        </p>
        <ul className="grid list-disc gap-0.5 pl-5 text-soft marker:text-muted">
          {verdict.evidence.map((sentence) => (
            <li key={sentence}>{evidenceWords(sentence)}</li>
          ))}
        </ul>
        <p className="text-12 text-muted">
          Judged from the first rows. The run judges all of them, masks the column by the policy of the
          workspace, and asks for your decision afterwards.
        </p>
      </div>
    </Popover>
  );
}
