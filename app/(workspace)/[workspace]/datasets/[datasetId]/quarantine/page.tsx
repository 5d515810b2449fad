import type { Metadata } from "next";
import { QuarantineTab } from "../_components/quarantine-tab";

export const metadata: Metadata = { title: "Quarantine" };

export default async function QuarantinePage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <QuarantineTab datasetId={(await params).datasetId} />;
}
