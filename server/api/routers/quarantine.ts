import { z } from "zod";
import { decideQuarantine, editQuarantinedRow } from "@/server/pipelines/decide-quarantine";
import { listQuarantine } from "@/server/pipelines/list-quarantine";
import {
  decideQuarantineInput,
  editQuarantineInput,
  listQuarantineInput,
  quarantinePage,
} from "@/server/pipelines/schema";
import { router, workspaceProcedure } from "../procedures";

const done = z.object({ ok: z.literal(true) });

export const quarantine = router({
  list: workspaceProcedure("quarantine:read")
    .input(listQuarantineInput)
    .output(quarantinePage)
    .query(({ ctx, input }) => listQuarantine(ctx, input)),
  decide: workspaceProcedure("quarantine:write")
    .input(decideQuarantineInput)
    .output(done)
    .mutation(({ ctx, input }) => decideQuarantine(ctx, input)),
  edit: workspaceProcedure("quarantine:write")
    .input(editQuarantineInput)
    .output(done)
    .mutation(({ ctx, input }) => editQuarantinedRow(ctx, input)),
});
