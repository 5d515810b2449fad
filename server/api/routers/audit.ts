import { listAuditEvents } from "@/server/audit/list-audit-events";
import { auditFilter, auditPage, trailState, trailVerdict } from "@/server/audit/schema";
import { getTrailState, verifyAndKeep } from "@/server/audit/verify-trail";
import { router, workspaceProcedure } from "../procedures";

export const audit = router({
  list: workspaceProcedure("audit:read")
    .input(auditFilter)
    .output(auditPage)
    .query(({ ctx, input }) => listAuditEvents(ctx, input)),
  state: workspaceProcedure("audit:read")
    .output(trailState)
    .query(({ ctx }) => getTrailState(ctx)),
  verify: workspaceProcedure("audit:read")
    .output(trailVerdict)
    .query(({ ctx }) => verifyAndKeep(ctx)),
});
