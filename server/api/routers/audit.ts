import { listAuditEvents } from "@/server/audit/list-audit-events";
import { auditFilter, auditPage } from "@/server/audit/schema";
import { router, workspaceProcedure } from "../procedures";

export const audit = router({
  list: workspaceProcedure("audit:read")
    .input(auditFilter)
    .output(auditPage)
    .query(({ ctx, input }) => listAuditEvents(ctx, input)),
});
