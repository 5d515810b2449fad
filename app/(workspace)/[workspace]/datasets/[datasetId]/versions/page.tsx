import type { Metadata } from "next";
import { VersionsTab } from "../_components/versions-tab";

export const metadata: Metadata = { title: "Versions" };

export default async function VersionsPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <VersionsTab datasetId={(await params).datasetId} />;
}
