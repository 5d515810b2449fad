"use client";

import { useQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import Link from "next/link";
import { readWho } from "@/app/_parts/grants/grant-words";
import { layerLooks } from "@/app/_parts/layer-badge";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Segments } from "@/app/_ui/segments";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { changeAddress, useUrlState } from "@/app/_ui/url-state";
import type { DatasetDetail } from "@/server/catalog/schema";
import type { ExplainedSubject } from "@/server/grants/schema";
import { DatasetRows, layersOf } from "../dataset-rows";
import { useDataset } from "../use-dataset";

/** The rows of a data set exactly as somebody else sees them. */
export function ViewAs({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const dataset = useDataset(datasetId).data;
  const [who] = useUrlState("who");
  const subject = readWho(who);
  if (!dataset) return null;
  const back = `/${workspace.slug}/datasets/${datasetId}/access?who=${encodeURIComponent(who)}`;
  if (!subject)
    return (
      <EmptyState
        title="View as whom?"
        action={
          <Button asChild>
            <Link href={back}>Choose a person or key</Link>
          </Button>
        }
      >
        Choose a person or key under Access, and look at the data set with their eyes.
      </EmptyState>
    );
  return <SeenBy dataset={dataset} subject={subject} back={back} />;
}

type Props = { dataset: DatasetDetail; subject: ExplainedSubject; back: string };

function SeenBy({ dataset, subject, back }: Props) {
  const { workspace } = useSession();
  const [asked] = useUrlState("layer", "chart");
  const answer = useQuery(
    useTRPC().grants.explain.queryOptions({ workspace: workspace.slug, datasetId: dataset.id, subject }),
  );
  if (answer.error)
    return <QueryError error={answer.error} what="Their view" onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <SkeletonRows rows={12} label="Loading their view" />;
  const { name } = answer.data.subject;
  const may = new Set(answer.data.actions.filter(({ allowed }) => allowed).map(({ action }) => action));
  const layers = may.has("read_masked") ? layersOf(dataset, may.has("read_raw")) : [];
  const layer = layers.find((one) => one === asked) ?? layers[0];
  return (
    <div className="grid gap-3">
      <p
        role="status"
        className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-info/60 bg-info-soft px-4 py-2.5 text-13 text-info"
      >
        <Eye className="size-4 shrink-0" aria-hidden />
        <span className="min-w-0 flex-1">
          You see {dataset.name} as <strong className="font-semibold">{name}</strong> sees it. Nothing can be
          changed here, and the audit trail says that you looked.
        </span>
        <Link href={back} className="font-medium underline-offset-2 hover:underline">
          Leave this view
        </Link>
      </p>
      {layer ? (
        <>
          <div>
            <Segments
              label="Layer"
              options={layers.map((value) => ({ value, label: layerLooks[value].label }))}
              value={layer}
              onValueChange={(next) =>
                changeAddress({ layer: next, filter: null, sort: null }, { history: "push" })
              }
            />
          </div>
          <DatasetRows key={layer} dataset={dataset} layer={layer} version={null} as={subject} />
        </>
      ) : (
        <EmptyState title={`${name} sees no rows`}>
          {may.has("read_masked")
            ? "Nothing is published yet."
            : "They may not read this data set. The explanation under Access says why."}
        </EmptyState>
      )}
    </div>
  );
}
