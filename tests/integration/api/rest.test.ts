import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineRoute } from "@/server/api/rest/define-route";
import { dispatch } from "@/server/api/rest/handle-request";
import { describeRoutes, openApiDocument } from "@/server/api/rest/openapi";
import { fail } from "@/server/platform/errors";
import { metricsRegistry } from "@/server/platform/metrics";
import { aCookie, aKey, anOrigin, aWorkspace, rest, withAtlas } from "../../support/atlas";

withAtlas({ ATLAS_API_REQUESTS_PER_MINUTE: "40" });

const common = { permission: "workspace:read", tag: "Test" } as const;
const table = [
  defineRoute({
    ...common,
    method: "GET",
    path: "/things/{id}",
    summary: "A thing",
    params: z.object({ id: z.string() }),
    query: z.object({
      limit: z.coerce.number().int().max(10).default(3),
      tags: z.array(z.string()).optional(),
    }),
    response: z.object({
      id: z.string(),
      limit: z.number(),
      tags: z.number(),
      at: z.date(),
      big: z.bigint(),
    }),
    handle: async (_ctx, { params, query }) => ({
      id: params.id,
      limit: query.limit,
      tags: query.tags?.length ?? 0,
      at: new Date(0),
      big: 9007199254740993n,
      secret: "never sent",
    }),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/things/latest",
    summary: "The latest thing",
    rawResponse: { contentTypes: ["text/csv"], description: "As CSV" },
    handle: async () =>
      new Response(new Blob(["a,b\n"]).stream(), { headers: { "Content-Type": "text/csv" } }),
  }),
  defineRoute({
    ...common,
    method: "POST",
    path: "/things",
    summary: "Makes a thing",
    status: 201,
    body: z.object({ name: z.string().min(2) }),
    response: z.object({ name: z.string() }),
    handle: async (_ctx, { body }) => body,
  }),
  defineRoute({
    ...common,
    method: "DELETE",
    path: "/things/{id}",
    summary: "Removes a thing",
    handle: async () => undefined,
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/broken",
    summary: "Fails",
    response: z.object({}),
    handle: async () => {
      throw new Error("password=hunter2 at /srv/atlas/secret.ts");
    },
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/busy",
    summary: "Is busy",
    response: z.object({}),
    handle: async () => fail("unavailable", "test.busy", "Come back later.", { retryAfterMs: 1500 }),
  }),
];

async function send(method: string, path: string, key: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${key}`);
  const request = new Request(`http://localhost:3000/api/v1${path}`, { ...init, method, headers });
  return await dispatch(request, anOrigin(), table);
}

async function aReader(): Promise<string> {
  const workspace = await aWorkspace();
  return await aKey(workspace.admin, workspace, "viewer");
}

describe("REST v1", () => {
  it("parses path and query and sends what the schema names, with exact large integers", async () => {
    const response = await send("GET", "/things/a%2Fb?limit=7&tags=x&tags=y", await aReader());
    expect(response.status).toBe(200);
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toEqual({
      id: "a/b",
      limit: 7,
      tags: 2,
      at: "1970-01-01T00:00:00.000Z",
      big: "9007199254740993",
    });
  });

  it("prefers fixed segments to parameters and passes streams through", async () => {
    const response = await send("GET", "/things/latest", await aReader());
    expect(response.headers.get("content-type")).toBe("text/csv");
    expect(await response.text()).toBe("a,b\n");
  });

  it("answers 204 where there is nothing to say, and 405 with the methods there are", async () => {
    const key = await aReader();
    expect((await send("DELETE", "/things/1", key)).status).toBe(204);
    const refused = await send("PUT", "/things/1", key);
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")).toBe("GET, DELETE");
    expect((await send("GET", "/nothing", key)).status).toBe(404);
    expect((await send("GET", "/things/%E0%A4%A", key)).status).toBe(400);
  });

  it("explains bad input as a problem that names the field", async () => {
    const key = await aReader();
    const json = { "content-type": "application/json" };
    const response = await send("POST", "/things", key, { body: '{"name":"x"}', headers: json });
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      type: "urn:atlas:problem:api.invalid_input",
      title: "The request is not valid",
      status: 400,
      code: "api.invalid_input",
      field: "name",
    });
    const codes = await Promise.all(
      [
        send("POST", "/things", key, { body: "{", headers: json }),
        send("POST", "/things", key, { body: "name=xy" }),
        send("POST", "/things", key, { body: Buffer.from([0x22, 0xff, 0x22]), headers: json }),
        send("POST", "/things", key, { body: `"${"x".repeat(1024 * 1024)}"`, headers: json }),
        send("GET", "/things/1?limit=11", key),
      ].map(async (answer) => ((await (await answer).json()) as { code: string }).code),
    );
    expect(codes).toEqual([
      "api.body_not_json",
      "api.content_type",
      "api.body_not_utf8",
      "api.body_too_large",
      "api.invalid_input",
    ]);
  });

  it("says nothing about what broke inside, and how long to wait where that is known", async () => {
    const key = await aReader();
    const broken = await send("GET", "/broken", key);
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toMatch(/hunter2|secret\.ts|at \//);
    const busy = await send("GET", "/busy", key);
    expect(busy.status).toBe(503);
    expect(busy.headers.get("retry-after")).toBe("2");
  });

  it("limits each key by itself and tells how much is left", async () => {
    const [busy, quiet] = [await aReader(), await aReader()];
    const first = await rest("GET", "/me", { key: busy });
    expect(first.headers.get("ratelimit-limit")).toBe("40");
    expect(first.headers.get("ratelimit-remaining")).toBe("39");
    const answers = await Promise.all(Array.from({ length: 45 }, () => rest("GET", "/me", { key: busy })));
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused).toHaveLength(6);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await rest("GET", "/me", { key: quiet })).status).toBe(200);
  });

  it("measures requests by route, not by path", async () => {
    await send("GET", "/things/measured", await aReader());
    const text = await metricsRegistry().metrics();
    expect(text).toMatch(
      /atlas_http_request_seconds_count\{route="\/api\/v1\/things\/\{id\}",method="GET",status="200"\}/,
    );
    expect(text).not.toContain("measured");
  });
});

describe("a browser's session on REST v1", () => {
  it("works inside a workspace it names, and changes things only from our own pages", async () => {
    const workspace = await aWorkspace();
    const cookie = await aCookie(workspace.admin);
    const get = (path: string) => rest("GET", path, { cookie });
    expect(await (await get(`/me?workspace=${workspace.slug}`)).json()).toMatchObject({ kind: "user" });
    expect(await (await get("/me")).json()).toMatchObject({ code: "api.workspace_needed" });
    expect((await get(`/me?workspace=${(await aWorkspace()).slug}`)).status).toBe(404);
    const post = (headers: Record<string, string>) =>
      dispatch(
        new Request(`http://localhost:3000/api/v1/things?workspace=${workspace.slug}`, {
          method: "POST",
          body: '{"name":"xy"}',
          headers: { cookie, host: "localhost:3000", "content-type": "application/json", ...headers },
        }),
        anOrigin(),
        table,
      );
    expect((await post({ origin: "https://evil.example" })).status).toBe(403);
    expect((await post({ origin: "http://localhost:3000" })).status).toBe(201);
  });

  it("never lets a key reach a workspace that is not its own", async () => {
    const other = await aWorkspace();
    const response = await rest("GET", `/me?workspace=${other.slug}`, { key: await aReader() });
    expect(response.status).toBe(404);
  });
});

describe("the OpenAPI document", () => {
  it("describes each route from its schemas", () => {
    const document = describeRoutes(table) as {
      paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
    };
    const operation = document.paths["/things/{id}"]?.get;
    expect(operation).toMatchObject({
      operationId: "get_things_id",
      "x-atlas-permission": "workspace:read",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        { name: "limit", in: "query", required: false },
        { name: "tags", in: "query", required: false },
      ],
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: {
                properties: { at: { type: "string", format: "date-time" }, big: { type: "string" } },
              },
            },
          },
        },
        default: { $ref: "#/components/responses/Problem" },
      },
    });
  });

  it("refers only to what it holds, and names each operation once", () => {
    const document = openApiDocument() as { paths: Record<string, Record<string, { operationId?: string }>> };
    const text = JSON.stringify(document);
    for (const [, reference = ""] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = reference
        .split("/")
        .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
      expect(target, reference).toBeTypeOf("object");
    }
    // A path also holds what is no operation, as the servers it answers on.
    const ids = Object.values(document.paths).flatMap((path) =>
      ["get", "put", "post", "patch", "delete"].flatMap((method) =>
        method in path ? [path[method]?.operationId] : [],
      ),
    );
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).not.toContain("$defs");
  });
});
