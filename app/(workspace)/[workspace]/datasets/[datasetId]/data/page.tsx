import type { Metadata } from "next";
import { DataTab } from "../_components/data-tab";

export const metadata: Metadata = { title: "Data" };

export default async function DataPage({ params }: { params: Promise<{ datasetId: string }> }) {
  return <DataTab datasetId={(await params).datasetId} />;
}
