import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import busboy from "busboy";
import { fail } from "@/server/platform/errors";

export type MultipartForm<T> = { fields: Record<string, string>; file: T };

/**
 * Reads a multipart form with exactly one file, whose bytes go to `receive` as they come. Fields may stand before
 * or after the file. A form that ends early rejects, and so does what `receive` was reading.
 */
export async function readMultipart<T>(
  request: Request,
  receive: (file: { fileName: string; stream: Readable }) => Promise<T>,
): Promise<MultipartForm<T>> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!contentType.startsWith("multipart/form-data") || !request.body)
    fail("invalid", "api.multipart", "Send the file as multipart/form-data, in a field named file.", {
      field: "file",
    });
  const fields: Record<string, string> = {};
  let received: Promise<T> | undefined;
  const form = busboy({
    headers: { "content-type": contentType },
    defParamCharset: "utf8",
    limits: { files: 1, fields: 20, fieldSize: 65_536 },
  });
  form.on("field", (name, value) => {
    fields[name] = value;
  });
  form.on("file", (name, stream, { filename }) => {
    if (name !== "file") stream.resume();
    else {
      received = receive({ fileName: filename ?? "", stream });
      // Reported below; without this a failure before the end of the form would count as unhandled.
      received.catch(() => form.destroy());
    }
  });
  const source = Readable.fromWeb(request.body as WebStream);
  const ended = new Promise<void>((resolve, reject) => {
    form.once("close", resolve);
    form.once("error", reject);
    source.once("error", (error) => {
      form.destroy(error);
      reject(error);
    });
  });
  source.pipe(form);
  await ended.catch(async (cause) => {
    await received;
    fail(
      "invalid",
      "api.multipart_cut",
      "The upload ended before the whole file had arrived. Upload it again.",
      { cause },
    );
  });
  return {
    fields,
    file: await (received ??
      fail("invalid", "api.multipart", "The form has no field named file.", { field: "file" })),
  };
}
