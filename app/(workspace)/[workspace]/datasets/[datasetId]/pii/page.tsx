import type { Metadata } from "next";
import { PiiTab } from "../_components/pii-tab";

export const metadata: Metadata = { title: "Personal data" };

export default async function PiiPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <PiiTab datasetId={(await params).datasetId} />;
}
