import type { Metadata } from "next";
import { AccessTab } from "../_components/access/access-tab";

export const metadata: Metadata = { title: "Access" };

export default async function AccessPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <AccessTab datasetId={(await params).datasetId} />;
}
