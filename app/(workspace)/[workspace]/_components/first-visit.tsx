"use client";

import { Upload } from "lucide-react";
import Link from "next/link";
import { layerLooks } from "@/app/_parts/layer-badge";
import { LoadSample } from "@/app/_parts/load-sample";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { useMay, useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { cx } from "@/app/_ui/cx";

const stages = [
  {
    layer: "explore",
    hue: "text-explore",
    text: "The file is kept byte for byte, and every row is copied unaltered. Lines that cannot be read are set aside with the reason.",
  },
  {
    layer: "chart",
    hue: "text-chart",
    text: "Values get types and one way of writing, quality is measured in six dimensions, personal data is found and masked, rows that break a rule wait in quarantine.",
  },
  {
    layer: "navigate",
    hue: "text-navigate",
    text: "When the gate lets it pass, the current table and its history are published, with the lineage of every column.",
  },
] as const;

/** A workspace without data: what Atlas does with a file, and the two ways to see it. */
export function FirstVisit() {
  const { workspace } = useSession();
  const mayLoad = useMay("datasets:write");
  return (
    <Page>
      <PageHeader title={workspace.name} />
      <section className="relative isolate overflow-hidden rounded-md border bg-surface">
        <div aria-hidden className="contours -z-10 absolute inset-0 opacity-60" />
        <div className="grid gap-6 p-6 sm:p-10">
          <div className="grid max-w-[60ch] gap-2">
            <h2 className="font-semibold text-20">Begin with a file</h2>
            <p className="text-14 text-soft">
              {mayLoad
                ? "CSV, TSV, JSON, NDJSON, Parquet, Excel or OpenDocument, also in a zip archive. You see how it is read before anything is loaded, and can correct it."
                : "There is no data in this workspace yet. A data engineer or an admin loads the first file; the members page tells who they are."}
            </p>
          </div>
          {mayLoad ? <Ways /> : null}
        </div>
      </section>
      <ol className="grid gap-px pt-6 md:grid-cols-3 md:gap-6">
        {stages.map(({ layer, hue, text }, index) => {
          const { label, icon: Icon } = layerLooks[layer];
          return (
            <li key={layer} className="grid content-start gap-1.5 border-t py-4">
              <h3 className={cx("flex items-center gap-2 font-semibold text-14", hue)}>
                <Icon className="size-4" aria-hidden />
                {index + 1}. {label}
              </h3>
              <p className="max-w-[60ch] text-13 text-soft">{text}</p>
            </li>
          );
        })}
      </ol>
    </Page>
  );
}

function Ways() {
  const { workspace } = useSession();
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" size="lg" asChild>
          <Link href={`/${workspace.slug}/datasets/new`}>
            <Upload aria-hidden />
            Load file
          </Link>
        </Button>
        <LoadSample size="lg" />
      </div>
      <p className="max-w-[60ch] text-13 text-muted">
        The sample holds customers of an invented webshop, with the faults real exports have. Nobody in it
        exists, and it can be deleted again.
      </p>
    </div>
  );
}
