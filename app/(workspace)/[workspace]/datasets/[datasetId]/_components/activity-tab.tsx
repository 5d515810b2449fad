"use client";

import { AuditEntries } from "@/app/_parts/audit-entries";
import { useMay, useSession } from "@/app/_shell/session";
import { EmptyState } from "@/app/_ui/empty-state";

/** Who did and saw what of this data set: its part of the audit trail. */
export function ActivityTab({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const mayAudit = useMay("audit:read");
  if (!mayAudit)
    return (
      <EmptyState title="Activity is for those who may read the audit trail">
        Your role does not include it. Ask an admin of the workspace.
      </EmptyState>
    );
  return (
    <AuditEntries
      input={{ workspace: workspace.slug, limit: 100, objectKind: "dataset", objectId: datasetId }}
    />
  );
}
