import type { Metadata } from "next";
import { OverviewTab } from "./_components/overview-tab";

export const metadata: Metadata = { title: "Data set" };

export default async function DatasetPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <OverviewTab datasetId={(await params).datasetId} />;
}
