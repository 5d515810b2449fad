import { fail } from "../platform/errors";
import { publicOrigin } from "../platform/public-origin";
import { listResponse, type Resource } from "./resources";
import { groupSchema, largestPage, userSchema } from "./schema";

/** What of SCIM is spoken here (RFC 7643, 5). */
export function serviceProviderConfig(): Resource {
  return {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: largestPage },
    changePassword: { supported: false },
    sort: { supported: true },
    etag: { supported: false },
    authenticationSchemes: [
      {
        type: "oauthbearertoken",
        name: "API key",
        description: "An API key of an admin of the workspace, as bearer token.",
        primary: true,
      },
    ],
    meta: meta("ServiceProviderConfig", "ServiceProviderConfig"),
  };
}

const meta = (resourceType: string, path: string) => ({
  resourceType,
  location: `${publicOrigin()}/scim/v2/${path}`,
});

function resourceType(name: "User" | "Group", schema: string): Resource {
  return {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
    id: name,
    name,
    endpoint: `/${name}s`,
    schema,
    meta: meta("ResourceType", `ResourceTypes/${name}`),
  };
}

const resourceTypes = () => [resourceType("User", userSchema), resourceType("Group", groupSchema)];

export function listResourceTypes(): Resource {
  return listResponse(resourceTypes(), 2);
}

export function getResourceType(name: string): Resource {
  const found = resourceTypes().find(({ id }) => id === name);
  return found ?? fail("missing", "scim.no_resource_type", "There are the resource types User and Group.");
}

type Facts = {
  type?: string;
  required?: boolean;
  multiValued?: boolean;
  mutability?: string;
  unique?: boolean;
};

function attribute(name: string, facts: Facts = {}, subAttributes?: Resource[]): Resource {
  const { type = "string", required = false, multiValued = false, mutability = "readWrite", unique } = facts;
  return {
    name,
    type: subAttributes ? "complex" : type,
    multiValued,
    required,
    caseExact: false,
    mutability,
    returned: "default",
    uniqueness: unique ? "server" : "none",
    ...(subAttributes && { subAttributes }),
  };
}

const readOnly = { mutability: "readOnly" } as const;

function schemas(): Resource[] {
  const user = [
    attribute("userName", { required: true, unique: true }),
    attribute("name", {}, [attribute("formatted"), attribute("givenName"), attribute("familyName")]),
    attribute("displayName"),
    attribute("emails", { multiValued: true, ...readOnly }, [
      attribute("value", readOnly),
      attribute("type", readOnly),
      attribute("primary", { type: "boolean", ...readOnly }),
    ]),
    attribute("active", { type: "boolean" }),
    attribute("roles", { multiValued: true }, [attribute("value")]),
    attribute("groups", { multiValued: true, ...readOnly }, [
      attribute("value", readOnly),
      attribute("display", readOnly),
      attribute("$ref", { type: "reference", ...readOnly }),
    ]),
  ];
  const group = [
    attribute("displayName", { required: true, unique: true }),
    attribute("members", { multiValued: true }, [
      attribute("value", { mutability: "immutable" }),
      attribute("display", readOnly),
      attribute("$ref", { type: "reference", ...readOnly }),
      attribute("type", readOnly),
    ]),
  ];
  return [schema(userSchema, "User", user), schema(groupSchema, "Group", group)];
}

function schema(id: string, name: string, attributes: Resource[]): Resource {
  return {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
    id,
    name,
    attributes,
    meta: meta("Schema", `Schemas/${id}`),
  };
}

export function listSchemas(): Resource {
  return listResponse(schemas(), 2);
}

export function getSchema(id: string): Resource {
  const found = schemas().find((one) => one.id === id);
  return found ?? fail("missing", "scim.no_schema", "There are the schemas of User and Group.");
}
