import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Ctx } from "@/server/access/context";
import { findDatasetByName } from "@/server/catalog/dataset-state";
import { receiveUpload } from "@/server/catalog/receive-upload";
import { loadUpload } from "./load-upload";
import type { LoadStarted } from "./schema";

const sample = {
  file: "webshop-customers.csv",
  name: "Webshop customers (sample)",
  description:
    "Customers of an invented webshop with the faults real exports have: three spellings of a country, Danish decimals, a cut line, an impossible date, duplicate ids. Nobody in it exists.",
};

/** Loads the sample data set through the same door as any file; a second call loads it again. */
export async function loadSample(ctx: Ctx): Promise<LoadStarted> {
  const stream = createReadStream(join(process.cwd(), "public", "samples", sample.file));
  const upload = await receiveUpload(ctx, { fileName: sample.file, stream });
  const existing = await findDatasetByName(ctx, sample.name);
  if (existing) return loadUpload(ctx, { uploadId: upload.id, datasetId: existing });
  return loadUpload(
    ctx,
    { uploadId: upload.id, name: sample.name, settings: { key: ["customer_id"], mode: "replace" } },
    { isSample: true, description: sample.description },
  );
}
