import { handleScimRequest } from "@/server/api/scim/handle-request";

export type Answer = { status: number; body: Record<string, unknown> & { id: string } };

/** A request to SCIM through its real entry point; `path` begins after `/scim/v2`. */
export async function scim(
  key: string | null,
  method: string,
  path: string,
  json?: unknown,
): Promise<Answer> {
  const response = await handleScimRequest(
    new Request(`http://localhost:3000/scim/v2${path}`, {
      method,
      headers: {
        "content-type": "application/scim+json; charset=utf-8",
        ...(key && { authorization: `Bearer ${key}` }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    }),
  );
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {} };
}

export const patch = (...Operations: { op: string; path?: string; value?: unknown }[]) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations,
});
