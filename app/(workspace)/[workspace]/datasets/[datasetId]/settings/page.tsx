import type { Metadata } from "next";
import { SettingsTab } from "../_components/settings-tab";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <SettingsTab datasetId={(await params).datasetId} />;
}
