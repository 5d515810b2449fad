import { Page } from "@/app/_shell/page-parts";
import { Skeleton, SkeletonRows } from "@/app/_ui/skeleton";

export default function Loading() {
  return (
    <Page>
      <Skeleton className="mb-6 h-7 w-48" />
      <SkeletonRows rows={12} label="Loading access" />
    </Page>
  );
}
