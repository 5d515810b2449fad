import type { Metadata } from "next";
import { ViewAs } from "../../_components/access/view-as";

export const metadata: Metadata = { title: "View as" };

export default async function ViewAsPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <ViewAs datasetId={(await params).datasetId} />;
}
