import type { Metadata } from "next";
import { ActivityTab } from "../_components/activity-tab";

export const metadata: Metadata = { title: "Activity" };

export default async function ActivityPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <ActivityTab datasetId={(await params).datasetId} />;
}
