import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { readWorkspaceSettings } from "@/server/access/workspace-settings";
import { recordAccess } from "@/server/audit/record-access";
import { coverColumnNames } from "@/server/pii/cover-names";
import { type EngineSession, quoteName } from "@/server/platform/engine";
import { withReader } from "@/server/platform/engine-readers";
import { withScratch } from "@/server/platform/scratch";
import { previewFile } from "@/server/reading/preview-file";
import type { FilePreview } from "@/server/reading/schema";
import { analyseRelation } from "@/server/scan/analyse-relation";
import type { previewUploadInput, UploadPreview } from "./schema";
import { findUpload, toSummary } from "./store/upload-rows";

/** Rows the preview judges; of these the first `shownRows` are shown. */
const judgedRows = 1_000;
const shownRows = 100;

/**
 * What loading an upload would give: how the file is read, the first rows, and what these suggest about
 * types, personal data and a key. The whole file is only read by the run, which decides anew.
 */
export async function previewUpload(
  ctx: Ctx,
  input: z.infer<typeof previewUploadInput>,
): Promise<UploadPreview> {
  const upload = await findUpload(ctx, input.uploadId);
  const path = await ctx.storage.localPath(upload.storageKey);
  const preview = await withScratch("preview", (scratchDir) =>
    previewFile(path, input.read, { fileName: upload.fileName, rows: judgedRows, scratchDir }),
  );
  const { inspection } = preview;
  const names = coverColumnNames(inspection.columns.map((column) => column.name));
  const { defaultRegion } = await readWorkspaceSettings(ctx);
  const analysis = await withReader(ctx.lake, (session) =>
    analyseRows(session, names, preview.rows, defaultRegion),
  );
  const shown = preview.rows.slice(0, shownRows);
  await recordAccess(
    ctx,
    "uploads.previewed",
    { kind: "upload", id: upload.id },
    { columns: names, rows: shown.length, details: { fileName: upload.fileName } },
  );
  return {
    upload: toSummary(upload),
    source: { ...inspection, path: upload.fileName },
    notes: [...inspection.reasons, ...preview.notes],
    rejected: preview.rejected.slice(0, 20),
    columns: inspection.columns.map(({ sourceName }, i) => {
      const name = names[i] ?? sourceName;
      const profile = analysis?.profile.columns.find((column) => column.name === name);
      return {
        name,
        sourceName,
        type: profile?.type ?? "text",
        pii: analysis?.pii.get(name) ?? null,
        nulls: profile?.nulls ?? 0,
        distinct: profile?.distinct ?? 0,
      };
    }),
    rows: shown.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null]))),
    rowsRead: preview.rows.length,
    complete: !preview.more,
    proposedKey: proposeKey(analysis?.profile.candidateKeys ?? []),
  };
}

async function analyseRows(
  session: EngineSession,
  names: string[],
  rows: FilePreview["rows"],
  defaultRegion: string,
) {
  if (rows.length === 0 || names.length === 0) return null;
  const cells = names.map((name, i) => `r->>'$[${i}]' AS ${quoteName(name)}`).join(", ");
  await session.run(
    `CREATE OR REPLACE TEMP TABLE preview AS
     SELECT ${cells}, row_number() OVER () AS _row, NULL::BIGINT AS _line FROM (SELECT unnest(from_json($1, '["JSON"]')) AS r)`,
    [JSON.stringify(rows)],
  );
  return analyseRelation(session, { raw: "preview", columns: names, defaultRegion });
}

/** A single column that identifies the rows seen, when its name says that it is meant to. */
function proposeKey(candidates: string[][]): string[] {
  const named = /(^|_|\b)(id|no|nr|key|code|uuid|guid|number|nummer)$|^id/i;
  return candidates.find(([only, ...rest]) => rest.length === 0 && named.test(only ?? "")) ?? [];
}
