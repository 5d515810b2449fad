import { previewUpload } from "@/server/catalog/preview-upload";
import { previewUploadInput, uploadPreview } from "@/server/catalog/schema";
import { router, workspaceProcedure } from "../procedures";

export const uploads = router({
  preview: workspaceProcedure("datasets:write")
    .input(previewUploadInput)
    .output(uploadPreview)
    .query(({ ctx, input }) => previewUpload(ctx, input)),
});
