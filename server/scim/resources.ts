import { publicOrigin } from "../platform/public-origin";
import type { Shape } from "./schema";

export type Resource = Record<string, unknown>;

export function locationOf(kind: "Users" | "Groups", id: string): string {
  return `${publicOrigin()}/scim/v2/${kind}/${id}`;
}

/** A page of resources in the words of RFC 7644, 3.4.2. */
export function listResponse(resources: Resource[], total: number, startIndex = 1): Resource {
  return {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
    totalResults: total,
    startIndex: Math.max(1, startIndex),
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

const always = new Set(["schemas", "id"]);
const names = (list: string | undefined) =>
  (list ?? "")
    .split(",")
    .map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/, ""),
    )
    .filter(Boolean);

/** Whether `attributes` and `excludedAttributes` leave this attribute in. */
export function wants(shape: Shape, attribute: string): boolean {
  const lower = attribute.toLowerCase();
  const [asked, left] = [names(shape.attributes), names(shape.excludedAttributes)];
  if (asked.length > 0) return asked.some((one) => one === lower || one.startsWith(`${lower}.`));
  return !left.includes(lower);
}

/** The resource with what was asked for; id and schemas are always told. */
export function shaped(resource: Resource, shape: Shape): Resource {
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => always.has(name) || wants(shape, name)),
  );
}
