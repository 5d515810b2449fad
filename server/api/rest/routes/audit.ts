import { Readable } from "node:stream";
import { exportAudit } from "@/server/audit/export-audit";
import { listAuditEvents } from "@/server/audit/list-audit-events";
import { auditExportFormat, auditFilter, auditPage, auditSearch, trailVerdict } from "@/server/audit/schema";
import { verifyAndKeep } from "@/server/audit/verify-trail";
import { defineRoute } from "../define-route";

const tag = "Audit";

export const auditRoutes = [
  defineRoute({
    method: "GET",
    path: "/audit",
    permission: "audit:read",
    summary: "Entries of the audit trail, newest first",
    tag,
    query: auditFilter,
    response: auditPage,
    handle: (ctx, { query }) => listAuditEvents(ctx, query),
  }),
  defineRoute({
    method: "GET",
    path: "/audit/export",
    permission: "audit:read",
    summary: "Entries of the audit trail as a file",
    tag,
    query: auditSearch.extend({ format: auditExportFormat.default("csv") }),
    rawResponse: { contentTypes: ["text/csv", "application/x-ndjson"], description: "The file, streamed." },
    handle: async (ctx, { query }) => {
      const file = await exportAudit(ctx, query);
      return new Response(Readable.toWeb(file.stream) as ReadableStream, {
        headers: {
          "content-type": file.contentType,
          "content-disposition": `attachment; filename="${file.fileName}"`,
        },
      });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/audit/verification",
    permission: "audit:read",
    summary: "Check the whole trail now",
    tag,
    response: trailVerdict,
    handle: (ctx) => verifyAndKeep(ctx),
  }),
];
