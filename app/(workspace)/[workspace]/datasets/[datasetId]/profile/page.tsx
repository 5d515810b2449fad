import type { Metadata } from "next";
import { ProfileTab } from "../_components/profile-tab";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <ProfileTab datasetId={(await params).datasetId} />;
}
