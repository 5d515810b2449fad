import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/server/platform/env";
import { type GuardedRequest, guardedFetch } from "@/server/platform/guarded-fetch";

type Seen = {
  path: string;
  method: string;
  host: string;
  at: string;
  headers: IncomingMessage["headers"];
  body: string;
};

let seen: Seen[] = [];
let port = 0;
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/plain": (_request, response) => response.end("hello"),
  "/inside": (_request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end(),
  "/decimal": (_request, response) =>
    response.writeHead(302, { location: `http://2130706433:${port}/secret` }).end(),
  "/mapped": (_request, response) =>
    response.writeHead(302, { location: `http://[::ffff:127.0.0.1]:${port}/secret` }).end(),
  "/file": (_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/userinfo": (_request, response) =>
    response.writeHead(302, { location: `http://a:b@allowed.example/` }).end(),
  "/loop": (_request, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/near": (_request, response) => response.writeHead(303, { location: "/plain" }).end(),
  "/far": (_request, response) =>
    response.writeHead(302, { location: `http://other.example:${port}/plain` }).end(),
  "/far-again": (_request, response) =>
    response.writeHead(307, { location: `http://other.example:${port}/plain` }).end(),
  "/big": (_request, response) => response.end("x".repeat(200_000)),
  "/bomb": (_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("0".repeat(50_000_000))),
  "/slow": (_request, response) => void response.write("one byte and then nothing"),
  "/secret": (_request, response) => response.end("the inside"),
};

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    const path = request.url ?? "";
    const { method = "", headers } = request;
    seen.push({
      path,
      method,
      headers,
      body,
      host: headers.host ?? "",
      at: request.socket.localAddress ?? "",
    });
    (answers[path] ?? answers["/plain"])?.(request, response);
  });
});

beforeAll(async () => {
  // All of 127.0.0.0/8 is this machine: 127.0.0.2 plays the outside, which the operator allowed, 127.0.0.1 the inside.
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  port = (server.address() as AddressInfo).port;
  Object.assign(env(), { ATLAS_OUTBOUND_ALLOW: "127.0.0.2/32" });
});
afterEach(() => {
  seen = [];
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const outside = async () => [{ address: "127.0.0.2" }];

async function fetchText(path: string, more: Partial<GuardedRequest> = {}) {
  const url = path.includes("://") ? path : `http://allowed.example:${port}${path}`;
  const response = await guardedFetch(url, {
    maxBytes: 100_000,
    timeoutMs: 3_000,
    resolve: outside,
    ...more,
  });
  return { ...response, text: await new Response(response.body).text() };
}

const refused = { kind: "invalid", code: "outbound.address_refused" };

describe("fetching what somebody entered", () => {
  it("reaches the address that was checked, under the name that was asked for", async () => {
    expect(await fetchText("/plain")).toMatchObject({ status: 200, text: "hello" });
    expect(seen).toMatchObject([{ host: `allowed.example:${port}`, at: "127.0.0.2" }]);
  });

  it("is not led inside by a name that changes its mind", async () => {
    let asked = 0;
    const rebinding = async () => [{ address: ++asked % 2 ? "127.0.0.2" : "127.0.0.1" }];
    expect((await fetchText("/plain", { resolve: rebinding })).text).toBe("hello");
    expect(asked).toBe(1);
    await expect(fetchText("/secret", { resolve: rebinding })).rejects.toMatchObject(refused);
    // Outside for the first connection, inside when the redirect opens another.
    const turning = async (name: string) => [
      { address: name === "other.example" ? "127.0.0.1" : "127.0.0.2" },
    ];
    await expect(fetchText("/far", { resolve: turning })).rejects.toMatchObject(refused);
    expect(seen.map(({ at }) => at)).toEqual(["127.0.0.2", "127.0.0.2"]);
  });

  it.each(["/inside", "/decimal", "/mapped"])("does not follow a redirect inside (%s)", async (path) => {
    await expect(fetchText(path)).rejects.toMatchObject(refused);
    expect(seen.map((request) => request.path)).toEqual([path]);
  });

  it("refuses addresses inside in every form, before anything is sent", async () => {
    for (const host of [
      "127.0.0.1",
      "2130706433",
      "0x7f.1",
      "0177.1",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "127.0.0.1.",
      "localhost",
    ])
      await expect(
        fetchText(`http://${host}:${port}/secret`, { resolve: async () => [{ address: "127.0.0.1" }] }),
        host,
      ).rejects.toMatchObject(refused);
    expect(seen).toEqual([]);
  });

  it("takes http and https URLs without credentials, also from redirects", async () => {
    for (const url of [
      "file:///etc/passwd",
      "ftp://allowed.example/",
      "gopher://allowed.example:70/_x",
      "javascript://allowed.example/%0Aalert(1)",
    ])
      await expect(fetchText(url), url).rejects.toMatchObject({ code: "outbound.scheme" });
    await expect(fetchText(`http://allowed.example@127.0.0.1:${port}/`)).rejects.toMatchObject({
      code: "outbound.credentials",
    });
    await expect(fetchText("/file")).rejects.toMatchObject({ code: "outbound.scheme" });
    await expect(fetchText("/userinfo")).rejects.toMatchObject({ code: "outbound.credentials" });
    await expect(guardedFetch("no url", { maxBytes: 1, timeoutMs: 1 })).rejects.toMatchObject({
      code: "outbound.url",
    });
  });

  it("follows so many redirects and no more", async () => {
    await expect(fetchText("/loop", { maxRedirects: 3 })).rejects.toMatchObject({
      code: "outbound.too_many_redirects",
    });
    expect(seen).toHaveLength(4);
  });

  it("sends a form again as a question, and keys to nobody else", async () => {
    const headers = { Authorization: "Bearer x", "X-Api-Key": "y", Accept: "text/plain" };
    const sent = await fetchText("/near", { method: "POST", body: "a=1", headers });
    expect(sent).toMatchObject({ text: "hello", url: `http://allowed.example:${port}/plain` });
    expect(seen.map(({ method, body }) => [method, body])).toEqual([
      ["POST", "a=1"],
      ["GET", ""],
    ]);
    expect(seen[1]?.headers).toMatchObject({ authorization: "Bearer x", "x-api-key": "y" });
    seen = [];
    await fetchText("/far", { headers });
    expect(seen[1]).toMatchObject({ host: `other.example:${port}`, headers: { accept: "text/plain" } });
    expect(Object.keys(seen[1]?.headers ?? {})).not.toEqual(expect.arrayContaining(["authorization"]));
    expect(seen[1]?.headers).not.toHaveProperty("x-api-key");
    await expect(fetchText("/far-again", { method: "POST", body: "secret" })).rejects.toMatchObject({
      code: "outbound.body_elsewhere",
    });
  });

  it("reads no more than it may, counted after unpacking", async () => {
    for (const path of ["/big", "/bomb"])
      await expect(fetchText(path), path).rejects.toMatchObject({
        kind: "upstream",
        code: "outbound.too_large",
      });
  });

  it("waits no longer than it may, for the body too, and stops when told", async () => {
    await expect(fetchText("/slow", { timeoutMs: 200 })).rejects.toMatchObject({
      code: "outbound.timed_out",
    });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(fetchText("/slow", { signal: stop.signal })).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("says that nobody answers", async () => {
    await expect(fetchText("http://allowed.example:1/")).rejects.toMatchObject({
      kind: "upstream",
      code: "outbound.unreachable",
    });
  });
});
