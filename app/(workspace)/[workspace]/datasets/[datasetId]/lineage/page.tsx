import type { Metadata } from "next";
import { LineageTab } from "../_components/lineage-tab";

export const metadata: Metadata = { title: "Lineage" };

export default async function LineagePage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <LineageTab datasetId={(await params).datasetId} />;
}
