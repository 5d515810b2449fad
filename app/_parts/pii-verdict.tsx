"use client";

import { Check, ShieldAlert, X } from "lucide-react";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { Quantity, Share } from "@/app/_ui/quantity";
import type { PiiVerdict as Verdict } from "@/server/pii/schema";
import { classWords, confidenceWord, evidenceWords, wordsOfVerdict } from "./pii-words";

type Decision = "confirmed" | "rejected";

type Props = {
  column: string;
  verdict: Verdict;
  decision: Decision | null;
  /** What changes with each answer, in a sentence. */
  consequence?: string;
  busy?: boolean;
  /** Absent where the reader may not decide. */
  onDecide?: (decision: Decision) => void;
};

/** What Atlas concludes about a column: statement, confidence, evidence, and the answer of a person. */
export function PiiVerdict({ column, verdict, decision, consequence, busy, onDecide }: Props) {
  const words = classWords[verdict.class];
  return (
    <article className="grid content-start gap-3 rounded-md border bg-surface p-4">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-medium text-14">
          <ShieldAlert className="mr-2 inline size-4 align-text-bottom text-personal" aria-hidden />
          <code className="num">{column}</code> holds {wordsOfVerdict(verdict)}
          {verdict.scheme ? ` (${[verdict.country, verdict.scheme].filter(Boolean).join(" ")})` : ""}
        </h3>
        <Badge tone="personal" title={words.meaning}>
          {words.label}
        </Badge>
        {decision ? (
          <Badge
            tone={decision === "confirmed" ? "good" : "neutral"}
            icon={decision === "confirmed" ? Check : X}
          >
            {decision === "confirmed" ? "Confirmed" : "Rejected"}
          </Badge>
        ) : null}
      </header>
      <p className="text-13 text-soft">
        <Share value={verdict.confidence} digits={0} /> {confidenceWord(verdict.confidence)}, from{" "}
        <Quantity value={verdict.matched} /> matching rows
      </p>
      <ul className="grid list-disc gap-0.5 pl-5 text-13 text-soft marker:text-muted">
        {verdict.evidence.map((sentence) => (
          <li key={sentence}>{evidenceWords(sentence)}</li>
        ))}
      </ul>
      {onDecide ? (
        <footer className="flex flex-wrap items-center gap-2">
          <Button
            size="sm"
            busy={busy ?? false}
            aria-pressed={decision === "confirmed"}
            onClick={() => onDecide("confirmed")}
          >
            <Check aria-hidden />
            Confirm
          </Button>
          <Button
            size="sm"
            busy={busy ?? false}
            aria-pressed={decision === "rejected"}
            onClick={() => onDecide("rejected")}
          >
            <X aria-hidden />
            Reject
          </Button>
          {consequence ? <span className="text-12 text-muted">{consequence}</span> : null}
        </footer>
      ) : null}
    </article>
  );
}
