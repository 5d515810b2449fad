import { z } from "zod";
import { tokenPair, tokenRequest } from "@/server/identity/schema";
import type { Route } from "./define-route";
import { problem } from "./problem";
import { routes } from "./table";

type Json = Record<string, unknown>;

let document: Json | undefined;

/** The OpenAPI 3.1 document of REST v1, from the schemas that validate its requests and answers. */
export function openApiDocument(): Json {
  document ??= describeRoutes(routes);
  return document;
}

export function describeRoutes(table: readonly Route[]): Json {
  const components: Json = {};
  const paths: Record<string, Json> = {};
  for (const route of table) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route, components) };
  }
  jsonSchema(problem, "output", "problem", components);
  Object.assign(paths, outsideOfV1);
  return {
    openapi: "3.1.0",
    info: {
      title: "Atlas",
      version: "1",
      description:
        "From raw company data to trusted, documented, privacy-safe data. Ids are opaque. Times are ISO 8601 in UTC. Integers beyond 2^53 and decimals are strings.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/api/v1" }],
    security: [{ apiKey: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        apiKey: {
          type: "http",
          scheme: "bearer",
          description: "An API key of the workspace, or an access token.",
        },
      },
      responses: {
        Problem: {
          description: "What went wrong, as RFC 9457 problem details",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    },
  };
}

const form = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

/** What answers beside the table of routes, at addresses that monitoring expects. */
const outsideOfV1 = {
  "/openapi.json": {
    get: {
      operationId: "get_openapi",
      summary: "This document",
      tags: ["Operations"],
      security: [],
      responses: { "200": { description: "OpenAPI 3.1", content: { "application/json": {} } } },
    },
  },
  "/token": {
    post: {
      operationId: "post_token",
      summary: "Exchange an API key, or a refresh token, for an access token of fifteen minutes",
      description:
        "With `grant_type=client_credentials`, or without a body, the API key of the Authorization header is exchanged; with `grant_type=refresh_token` the refresh token, which is used once. An access token is sent like an API key and allows the same; revoking the key ends it.",
      tags: ["Access"],
      security: [{ apiKey: [] }, {}],
      requestBody: {
        required: false,
        content: {
          "application/x-www-form-urlencoded": { schema: form(tokenRequest) },
          "application/json": { schema: form(tokenRequest) },
        },
      },
      responses: {
        "200": { description: "The tokens", content: { "application/json": { schema: form(tokenPair) } } },
        default: { $ref: "#/components/responses/Problem" },
      },
    },
  },
  "/.well-known/jwks.json": {
    servers: [{ url: "/" }],
    get: {
      operationId: "get_jwks",
      summary: "Public keys that access tokens are signed with",
      tags: ["Access"],
      security: [],
      responses: { "200": { description: "A JSON Web Key Set", content: { "application/json": {} } } },
    },
  },
  "/api/health": {
    servers: [{ url: "/" }],
    get: {
      operationId: "get_health",
      summary: "Whether database, queue, storage and worker answer; each is asked",
      tags: ["Operations"],
      security: [],
      responses: {
        "200": { description: "All is well", content: { "application/json": {} } },
        "503": { description: "A check fails, and which", content: { "application/json": {} } },
      },
    },
  },
  "/metrics": {
    servers: [{ url: "/" }],
    get: {
      operationId: "get_metrics",
      summary: "Metrics of the web process and the workers",
      description: "Open on the machine itself; from elsewhere with METRICS_TOKEN or an API key.",
      tags: ["Operations"],
      security: [{ apiKey: [] }, {}],
      responses: {
        "200": { description: "Prometheus text", content: { "text/plain": {} } },
        default: { $ref: "#/components/responses/Problem" },
      },
    },
  },
};

function operation(route: Route, components: Json): Json {
  const id = operationId(route);
  return {
    operationId: id,
    summary: route.summary,
    description: `Needs the permission \`${route.permission}\`.`,
    tags: [route.tag],
    parameters: [
      ...parameters(route.params, "path", id, components),
      ...parameters(route.query, "query", id, components),
    ],
    ...requestBody(route, id, components),
    responses: { [String(statusOf(route))]: success(route, id, components), default: problemRef },
    "x-atlas-permission": route.permission,
  };
}

const problemRef = { $ref: "#/components/responses/Problem" };

/** `GET /datasets/{id}/rows` is `get_datasets_id_rows`. */
function operationId(route: Route): string {
  return `${route.method.toLowerCase()}${route.path.replace(/[{}]/g, "").replace(/\W+/g, "_")}`;
}

function statusOf(route: Route): number {
  return route.status ?? (route.response || route.rawResponse ? 200 : 204);
}

function parameters(schema: z.ZodType | undefined, where: string, id: string, components: Json): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, "input", id, components) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === "path" || required.includes(name),
    ...(typeof property.description === "string" && { description: property.description }),
    schema: property,
  }));
}

function requestBody(route: Route, id: string, components: Json): Json {
  if (route.body)
    return {
      requestBody: {
        required: true,
        content: { "application/json": { schema: jsonSchema(route.body, "input", id, components) } },
      },
    };
  if (!route.rawBody) return {};
  const { contentType, description, fields } = route.rawBody;
  const schema = fields ? jsonSchema(fields, "input", id, components) : { type: "string", format: "binary" };
  return { requestBody: { required: true, description, content: { [contentType]: { schema } } } };
}

function success(route: Route, id: string, components: Json): Json {
  if (route.rawResponse) {
    const { contentTypes, description } = route.rawResponse;
    return { description, content: Object.fromEntries(contentTypes.map((type) => [type, {}])) };
  }
  if (!route.response) return { description: "Done" };
  const schema = jsonSchema(route.response, "output", id, components);
  return { description: route.summary, content: { "application/json": { schema } } };
}

/** A zod schema as JSON Schema; what it names goes to the components of the document. */
function jsonSchema(schema: z.ZodType, io: "input" | "output", id: string, components: Json): Json {
  const {
    $schema: _,
    $defs,
    ...rest
  } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: made }) => {
      // As JSON writes them.
      if (zodSchema._zod.def.type === "date") Object.assign(made, { type: "string", format: "date-time" });
      if (zodSchema._zod.def.type === "bigint") Object.assign(made, { type: "string" });
    },
  }) as Json;
  const rename = (name: string) => (name.startsWith("__") ? `${id}${name}` : name);
  const point = (value: unknown): unknown => repoint(value, rename);
  for (const [name, definition] of Object.entries(($defs as Json | undefined) ?? {}))
    components[rename(name)] = withoutId(point(definition) as Json);
  if (typeof rest.id === "string" && !$defs) {
    const { id: name, ...definition } = point(rest) as Json & { id: string };
    components[name] = definition;
    return { $ref: `#/components/schemas/${name}` };
  }
  return withoutId(point(rest) as Json);
}

function withoutId({ id: _, ...definition }: Json): Json {
  return definition;
}

function repoint(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => repoint(item, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === "$ref" && typeof item === "string" && item.startsWith("#/$defs/"))
        return [key, `#/components/schemas/${rename(item.slice("#/$defs/".length))}`];
      return [key, repoint(item, rename)];
    }),
  );
}
