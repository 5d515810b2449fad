import { Readable } from "node:stream";
import { z } from "zod";
import { downloadExport } from "@/server/exports/download-export";
import { defineRoute } from "../define-route";

export const exportRoutes = [
  defineRoute({
    method: "GET",
    path: "/exports/{id}",
    permission: "workspace:manage",
    summary: "The archive of a finished workspace export; it takes every right in the workspace",
    tag: "Workspace",
    params: z.object({ id: z.uuid() }),
    rawResponse: { contentTypes: ["application/zip"], description: "The archive, streamed." },
    handle: async (ctx, { params: { id } }) => {
      const file = await downloadExport(ctx, { exportId: id });
      return new Response(Readable.toWeb(file.stream) as ReadableStream, {
        headers: {
          "content-type": "application/zip",
          "content-length": String(file.bytes),
          "content-disposition": `attachment; filename="${file.fileName}"`,
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
        },
      });
    },
  }),
];
