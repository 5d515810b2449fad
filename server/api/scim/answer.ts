import { type AtlasError, errorPolicy } from "@/server/platform/errors";
import { toPublicError } from "../error-shape";

const contentType = "application/scim+json";

/** Words of RFC 7644, table 9, for our codes. */
const scimTypes: Record<string, string> = {
  "scim.invalid_filter": "invalidFilter",
  "scim.invalid_path": "invalidPath",
  "scim.invalid_value": "invalidValue",
  "scim.invalid_syntax": "invalidSyntax",
  "scim.mutability": "mutability",
  "scim.no_target": "noTarget",
  "scim.uniqueness": "uniqueness",
  "identity.group_name_taken": "uniqueness",
  "scim.too_many": "tooMany",
  "api.invalid_input": "invalidValue",
  "api.body_not_json": "invalidSyntax",
};

/** RFC 7644, 3.7.4: what is too large to read is no bad request. */
const statuses: Record<string, number> = { "api.body_too_large": 413 };

export function scimAnswer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": contentType, "Cache-Control": "no-store", ...headers },
  });
}

export function scimError(
  error: AtlasError,
  requestId: string,
  status: number = statuses[error.code] ?? errorPolicy[error.kind].status,
): Response {
  const { code, message, retryAfterMs } = toPublicError(error, requestId);
  const scimType = scimTypes[code];
  const body = {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
    status: String(status),
    ...(scimType && { scimType }),
    detail: message,
  };
  return scimAnswer(body, status, {
    "X-Request-Id": requestId,
    ...(status === 401 && { "WWW-Authenticate": 'Bearer realm="Atlas"' }),
    ...(retryAfterMs && { "Retry-After": String(Math.ceil(retryAfterMs / 1000)) }),
  });
}
