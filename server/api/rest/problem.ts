import { z } from "zod";
import { type AtlasError, errorPolicy } from "@/server/platform/errors";
import { toPublicError } from "../error-shape";

/** RFC 9457 problem details, as every REST error answers. */
export const problem = z
  .object({
    type: z.string().describe("Identifies the kind of problem; the same `code` has the same `type`."),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe("`domain.reason`; never changes once published."),
    detail: z.string(),
    field: z.string().optional().describe("The input that is wrong."),
    requestId: z.string(),
  })
  .meta({ id: "Problem" });

/** An error as `application/problem+json`. Stacks and causes stay in the log. */
export function problemResponse(
  error: AtlasError,
  requestId: string,
  extraHeaders: Record<string, string> = {},
): Response {
  const { kind, code, message, field, retryAfterMs } = toPublicError(error, requestId);
  const { status, title } = errorPolicy[kind];
  const headers: Record<string, string> = {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "X-Request-Id": requestId,
    ...(status === 401 && { "WWW-Authenticate": 'Bearer realm="Atlas"' }),
    ...(retryAfterMs && { "Retry-After": String(Math.ceil(retryAfterMs / 1000)) }),
    ...extraHeaders,
  };
  const body: z.input<typeof problem> = {
    type: `urn:atlas:problem:${code}`,
    title,
    status,
    code,
    detail: message,
    ...(field && { field }),
    requestId,
  };
  return new Response(JSON.stringify(body), { status, headers });
}
