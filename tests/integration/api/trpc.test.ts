import { describe, expect, it } from "vitest";
import { handleTrpcRequest } from "@/server/api/trpc-handler";
import { closeDb } from "@/server/platform/db";
import { aCookie, aMember, aWorkspace, withAtlas } from "../../support/atlas";

withAtlas();

const base = "http://localhost:3000/api/trpc";

async function call(
  path: string,
  given: { input?: unknown; cookie?: string; headers?: Record<string, string>; body?: string } = {},
) {
  const { input, cookie, headers, body } = given;
  const isMutation = body !== undefined;
  const query = isMutation ? "" : `?input=${encodeURIComponent(JSON.stringify({ json: input }))}`;
  const response = await handleTrpcRequest(
    new Request(`${base}/${path}${query}`, {
      method: isMutation ? "POST" : "GET",
      headers: {
        host: "localhost:3000",
        ...(cookie && { cookie }),
        ...(isMutation && { "content-type": "application/json" }),
        ...headers,
      },
      ...(isMutation && { body }),
    }),
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe("errors over tRPC", () => {
  it("carry kind, code, field and request id, and no stack", async () => {
    const workspace = await aWorkspace();
    const cookie = await aCookie(workspace.admin);
    const answer = await call("audit.list", { cookie, input: { workspace: workspace.slug, limit: 0 } });
    expect(answer.status).toBe(400);
    const { data } = JSON.parse(answer.text).error.json;
    expect(data.atlas).toMatchObject({ kind: "invalid", code: "api.invalid_input", field: "limit" });
    expect(data.atlas.requestId).toBe(answer.headers.get("x-request-id"));
    expect(answer.text).not.toMatch(/stack|node_modules|server\/api/);
  });

  it("say 403 to a member who may not, and 404 to somebody from elsewhere", async () => {
    const [workspace, other] = [await aWorkspace(), await aWorkspace()];
    const viewer = await aMember(workspace, "viewer");
    const input = { workspace: workspace.slug };
    const cookie = await aCookie(viewer);
    expect((await call("audit.list", { cookie, input })).status).toBe(403);
    const foreign = await aCookie(other.admin);
    expect((await call("audit.list", { cookie: foreign, input })).status).toBe(404);
    expect((await call("audit.list", { input })).status).toBe(401);
    expect((await call("no.such", { input })).status).toBe(404);
  });

  it("say that the database is away, and nothing about where it is", async () => {
    const workspace = await aWorkspace();
    const cookie = await aCookie(workspace.admin);
    const url = process.env.DATABASE_URL;
    await closeDb();
    const { env } = await import("@/server/platform/env");
    const parsed = env() as { DATABASE_URL?: string };
    const kept = parsed.DATABASE_URL;
    parsed.DATABASE_URL = "postgresql://nobody:secret@127.0.0.1:1/none";
    try {
      const answer = await call("workspace.current", { cookie, input: { workspace: workspace.slug } });
      expect(answer.status).toBe(503);
      expect(JSON.parse(answer.text).error.json.data.atlas).toMatchObject({
        kind: "unavailable",
        code: "platform.database_gone",
        retryAfterMs: 2_000,
      });
      expect(answer.text).not.toMatch(/prisma|127\.0\.0\.1|secret/i);
    } finally {
      await closeDb();
      Object.assign(parsed, { DATABASE_URL: kept });
      expect(kept).toBe(url);
    }
  });
});

describe("mutations", () => {
  const body = JSON.stringify({ json: { name: "Renamed" } });

  it("are refused from other sites and accepted from our own", async () => {
    const { admin } = await aWorkspace();
    const cookie = await aCookie(admin);
    const send = (headers: Record<string, string>) =>
      call("account.updateProfile", { cookie, body, headers });
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site", origin: "http://localhost:3000" },
    ]) {
      const answer = await send(headers);
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.text).error.json.data.atlas).toMatchObject({
        code: "access.cross_site",
        requestId: answer.headers.get("x-request-id"),
      });
    }
    for (const headers of [{ origin: "http://localhost:3000" }, { "sec-fetch-site": "same-origin" }])
      expect((await send(headers)).status).toBe(200);
  });

  it("are refused over plain http from another machine, before a password is looked at", async () => {
    const body = JSON.stringify({
      json: { name: "A", email: "a@example.com", password: "x", workspace: "W" },
    });
    const headers = { host: "atlas.example:3000", origin: "http://atlas.example:3000" };
    const answer = await call("session.setUp", { body, headers });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("access.insecure_address");
  });

  it("do not work by GET", async () => {
    const { admin } = await aWorkspace();
    const cookie = await aCookie(admin);
    expect((await call("account.updateProfile", { cookie, input: { name: "By GET" } })).status).toBe(405);
  });

  it("with too large a body are refused while it is read", async () => {
    const { admin } = await aWorkspace();
    const cookie = await aCookie(admin);
    const huge = JSON.stringify({ json: { name: "x".repeat(5 * 1024 * 1024) } });
    const answer = await call("account.updateProfile", { cookie, body: huge });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

it("answers at most twenty calls in one request", async () => {
  const paths = Array(21).fill("session.state").join(",");
  const response = await handleTrpcRequest(new Request(`${base}/${paths}?batch=1&input=%7B%7D`));
  expect(response.status).toBe(400);
});
