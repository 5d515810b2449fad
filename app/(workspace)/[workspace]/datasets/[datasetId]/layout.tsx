import type { ReactNode } from "react";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { DatasetFrame } from "./_components/dataset-frame";

type Props = { children: ReactNode; params: Promise<{ workspace: string; datasetId: string }> };

export default async function DatasetLayout({ children, params }: Props) {
  const { workspace, datasetId } = await params;
  await prefetch(api.datasets.get.queryOptions({ workspace, datasetId }));
  return (
    <HydrateClient>
      <DatasetFrame datasetId={datasetId}>{children}</DatasetFrame>
    </HydrateClient>
  );
}
