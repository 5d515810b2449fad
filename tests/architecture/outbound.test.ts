import { describe, expect, it } from "vitest";
import { productSources, type Source } from "./sources";

/** Modules that open connections, or find the addresses for them. */
const network = new Set([
  ...["http", "https", "http2", "net", "tls", "dgram", "dns", "dns/promises"].flatMap((name) => [
    name,
    `node:${name}`,
  ]),
  ...["undici", "nodemailer", "ws", "axios", "got", "node-fetch", "ssh2", "ldapts", "mysql2", "mssql"],
  ...["pg", "ioredis", "bullmq", "next-auth", "@auth/core", "openid-client"],
]);
const isNetwork = (name: string) => network.has(name) || /^(@aws-sdk|@azure|@google-cloud)\//.test(name);

/**
 * Who may open connections without the guard, and why nobody can choose where these lead. Whatever reaches a URL or
 * host that somebody enters in Atlas goes through `guardedFetch` or connects to what `checkedAddress` gave back.
 */
const allowed: Record<string, string> = {
  "server/platform/guarded-fetch.ts": "the guard itself",
  "server/platform/outbound-address.ts": "the guard itself: it resolves names, and checks what they lead to",
  "server/platform/mail.ts": "the mail server of the operator's configuration",
  "server/platform/auth.ts": "NextAuth: the identity provider of the operator's configuration",
  "server/platform/storage/s3-client.ts": "the bucket of the operator's configuration",
  "server/platform/storage/object-cache.ts": "its `fetch` is a parameter: a read from the storage",
  "server/platform/db.ts": "the database of the operator's configuration",
  "server/platform/migrate.ts": "the database of the operator's configuration",
  "server/platform/notifications.ts": "the database of the operator's configuration",
  "server/platform/queue-check.ts": "the queue of the operator's configuration",
  "server/platform/rate-limit.ts": "database and Redis of the operator's configuration",
  "server/platform/embedded-postgres.ts": "listens, to find a free port",
  "server/identity/sign-in-throttle.ts": "asks only whether a text is an address",
};
/** Their folders speak to PostgreSQL, the queue and the provider of the operator's configuration. */
const allowedFolders: Record<string, string> = {
  "server/platform/postgres/": "the database of the operator's configuration",
  "server/platform/queue/": "the queue of the operator's configuration",
  "server/platform/auth/": "the identity provider of the operator's configuration",
  "server/platform/migrations/": "the database of the operator's configuration",
};

const isAllowed = (path: string) =>
  path in allowed || Object.keys(allowedFolders).some((folder) => path.startsWith(folder));

/** What in a file opens connections, as far as its words tell; types are none. */
function connectionsOf({ text, imports }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const modules = imports.filter(({ to, isPackage, typeOnly }) => isPackage && !typeOnly && isNetwork(to));
  // Members of that name, such as `cache.fetch(`, are something else; the global one goes by these names.
  const calls = /(?<![.\w])fetch\(|\bglobalThis\.fetch\b|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/g;
  return [...modules.map(({ to }) => to), ...(code.match(calls) ?? [])];
}

const sources = productSources().filter(({ path }) => /^(server|worker)\//.test(path));

describe("connections to elsewhere", () => {
  it("are opened by the guard, and by what the operator alone configures", () => {
    const found = sources.flatMap((source) =>
      isAllowed(source.path) ? [] : connectionsOf(source).map((what) => `${source.path}: ${what}`),
    );
    expect(found, "go through server/platform/guarded-fetch.ts, or state the reason in this test").toEqual(
      [],
    );
  });

  it("are still opened by every file of the list, which grows stale otherwise", () => {
    const idle = Object.keys(allowed).filter((path) => {
      const source = sources.find((one) => one.path === path);
      return !source || connectionsOf(source).length === 0;
    });
    expect(idle).toEqual([]);
  });

  it("are told apart from what only looks like one", () => {
    const source = (text: string, imports: Partial<Source["imports"][number]>[] = []) =>
      ({ path: "x.ts", text, imports }) as Source;
    expect(connectionsOf(source("await fetch(url)"))).toEqual(["fetch("]);
    expect(connectionsOf(source("globalThis.fetch(url); new WebSocket(url)"))).toHaveLength(2);
    expect(connectionsOf(source("guardedFetch(url); cache.fetch(url);\n  // fetch(url)"))).toEqual([]);
    const https = { to: "node:https", isPackage: true, typeOnly: false };
    expect(connectionsOf(source("", [https]))).toEqual(["node:https"]);
    expect(connectionsOf(source("", [{ ...https, typeOnly: true }]))).toEqual([]);
    expect(connectionsOf(source("", [{ ...https, to: "@aws-sdk/client-s3" }]))).toHaveLength(1);
  });
});
