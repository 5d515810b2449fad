"use client";

import { useQuery } from "@tanstack/react-query";
import { Ban, Check, CircleMinus, CirclePlus, Eye, Info, type LucideIcon, Minus } from "lucide-react";
import Link from "next/link";
import { grantActionWords, readWho } from "@/app/_parts/grants/grant-words";
import { WhoPicker } from "@/app/_parts/grants/subject-field";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { cx } from "@/app/_ui/cx";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import type { DatasetDetail } from "@/server/catalog/schema";
import type { ActionAnswer, ExplainedSubject, Explanation, GroundText } from "@/server/grants/schema";

/** Why a person or key can, or cannot, do something with a data set. */
export function WhyAccess({ dataset }: { dataset: DatasetDetail }) {
  const [who, setWho] = useUrlState("who", "", { history: "push" });
  const subject = readWho(who);
  return (
    <div className="grid gap-4">
      <div>
        <WhoPicker value={who} onPick={setWho} />
      </div>
      {subject ? <Answer dataset={dataset} subject={subject} /> : null}
    </div>
  );
}

function Answer({ dataset, subject }: { dataset: DatasetDetail; subject: ExplainedSubject }) {
  const { workspace } = useSession();
  const answer = useQuery(
    useTRPC().grants.explain.queryOptions({ workspace: workspace.slug, datasetId: dataset.id, subject }),
  );
  if (answer.error)
    return <QueryError error={answer.error} what="The explanation" onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <SkeletonRows rows={6} label="Loading the explanation" />;
  const explanation = answer.data;
  const reads = explanation.actions.some(({ action, allowed }) => action === "read_masked" && allowed);
  return (
    <section aria-label={`Access of ${explanation.subject.name}`} className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-13">
        <p>
          <span className="font-medium">{explanation.subject.name}</span>{" "}
          <span className="text-muted">{summaryOf(explanation)}</span>
        </p>
        <div className="flex-1" />
        {reads ? (
          <Button asChild size="sm">
            <Link
              href={`/${workspace.slug}/datasets/${dataset.id}/access/view?who=${subject.kind}:${subject.id}`}
            >
              <Eye aria-hidden />
              View as {explanation.subject.name}
            </Link>
          </Button>
        ) : null}
      </div>
      <ul className="grid divide-y rounded-md border bg-surface">
        {explanation.actions.map((one) => (
          <ActionRow key={one.action} answer={one} />
        ))}
      </ul>
    </section>
  );
}

function summaryOf({ subject, dataset, actions }: Explanation): string {
  const count = actions.filter(({ allowed }) => allowed).length;
  const may =
    count === 0
      ? "may do nothing"
      : count === actions.length
        ? "may do everything"
        : `may do ${count} of ${actions.length}`;
  return `(role ${subject.role}) ${may} with ${dataset.name}${dataset.restricted ? ", which is restricted" : ""}.`;
}

function ActionRow({ answer }: { answer: ActionAnswer }) {
  const { action, allowed, hiddenColumns, someRows, grounds } = answer;
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 text-13 md:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="flex items-start justify-between gap-3 md:flex-col md:justify-start md:gap-1.5">
        <span className="font-medium">{grantActionWords[action].label}</span>
        {allowed ? (
          <Badge tone={hiddenColumns.length > 0 || someRows ? "warn" : "good"} icon={Check}>
            {hiddenColumns.length > 0 || someRows ? "In part" : "Yes"}
          </Badge>
        ) : (
          <Badge icon={Minus}>No</Badge>
        )}
      </div>
      <div className="grid min-w-0 content-start gap-1.5">
        {grounds.map((ground, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the grounds of one answer never move
          <GroundLine key={index} ground={ground} />
        ))}
        {hiddenColumns.length > 0 ? (
          <p className="text-muted">
            Hidden columns: <span className="num break-words text-soft">{hiddenColumns.join(", ")}</span>
          </p>
        ) : null}
        {someRows ? <p className="text-muted">Only some rows are seen.</p> : null}
      </div>
    </li>
  );
}

const groundLooks: Record<GroundText["effect"], { icon: LucideIcon; look: string; words: string }> = {
  gives: { icon: CirclePlus, look: "text-good", words: "Gives" },
  limits: { icon: CircleMinus, look: "text-warn", words: "Limits" },
  takes: { icon: Ban, look: "text-bad", words: "Takes" },
  neutral: { icon: Info, look: "text-muted", words: "Also" },
};

function GroundLine({ ground }: { ground: GroundText }) {
  const { icon: Icon, look, words } = groundLooks[ground.effect];
  return (
    <p className="flex items-start gap-2">
      <Icon className={cx("mt-0.5 size-3.5 shrink-0", look)} aria-label={words} />
      <span className="min-w-0 break-words">{ground.text}</span>
    </p>
  );
}
