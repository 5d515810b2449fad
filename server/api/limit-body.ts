import { AtlasError } from "@/server/platform/errors";

/** The same request; reading more than `bytes` of its body fails, whatever length was announced. */
export function limitBody(request: Request, bytes: number): Request {
  if (!request.body) return request;
  let read = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > bytes)
        controller.error(
          new AtlasError("invalid", "api.body_too_large", `The body has more than ${bytes} bytes.`),
        );
      else controller.enqueue(chunk);
    },
  });
  const init = { body: request.body.pipeThrough(limit), duplex: "half" };
  return new Request(request, init as RequestInit);
}
