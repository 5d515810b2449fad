import type { Metadata } from "next";
import { QualityTab } from "../_components/quality-tab";

export const metadata: Metadata = { title: "Quality" };

export default async function QualityPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <QualityTab datasetId={(await params).datasetId} />;
}
