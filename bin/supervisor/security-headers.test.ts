import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newNonce, securityHeaders } from "./security-headers.mjs";

const packages = join(import.meta.dirname, "../../node_modules");
const headers = (path: string, https = false) => securityHeaders({ path, nonce: "bm9uY2U=", https });

function policyOf(path: string, https = false): Map<string, string[]> {
  const directives = (headers(path, https)["Content-Security-Policy"] ?? "").split("; ");
  return new Map(
    directives.map((directive) => directive.split(" ")).map(([name = "", ...rest]) => [name, rest]),
  );
}

function hashOf(text: string | undefined): string {
  return `'sha256-${createHash("sha256")
    .update(text ?? "")
    .digest("base64")}'`;
}

describe("the policy of pages", () => {
  it("runs no script that does not carry the nonce, no plug-in, and stands in no frame", () => {
    const policy = policyOf("/acme/datasets?tab=a");
    expect(policy.get("script-src")).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
    for (const name of ["object-src", "base-uri", "frame-ancestors", "script-src-attr"])
      expect(policy.get(name)).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'self'"]);
    const loose = [...policy].filter(([, values]) => values.some((value) => value.startsWith("'unsafe")));
    expect(loose.map(([name]) => name)).toEqual(["style-src-attr"]);
  });

  it("knows the style sheets that libraries write into the page, as they are installed", () => {
    const sonner = readFileSync(join(packages, "sonner/dist/index.mjs"), "utf8");
    const sheet = /^__insertCSS\((".*")\);?$/m.exec(sonner)?.[1];
    const cytoscape = readFileSync(join(packages, "cytoscape/dist/cytoscape.esm.mjs"), "utf8");
    const [, name] = /var className = '(\w+)';/.exec(cytoscape) ?? [];
    const [, rest] = /stylesheet\.textContent = '\.' \+ className \+ '([^']+)';/.exec(cytoscape) ?? [];
    const hashes = policyOf("/").get("style-src") ?? [];
    expect(sheet).toBeDefined();
    expect(hashes).toContain(hashOf(JSON.parse(sheet ?? '""')));
    expect(hashes).toContain(hashOf(`.${name}${rest}`));
    expect(hashes).toContain(hashOf(""));
  });
});

describe("the policy of data", () => {
  it("allows nothing at all", () => {
    for (const path of ["/api/health", "/api/v1/datasets?limit=1", "/metrics", "/api/trpc/session.state"])
      expect(policyOf(path).get("default-src")).toEqual(["'none'"]);
    expect(policyOf("/apiary/datasets").get("default-src")).toEqual(["'self'"]);
  });
});

it("says little with files of the build, and no more than they need", () => {
  const sent = headers("/_next/static/chunks/a.js", true);
  expect(sent["X-Content-Type-Options"]).toBe("nosniff");
  expect(policyOf("/_next/static/chunks/a.js").get("default-src")).toEqual(["'self'"]);
  expect(JSON.stringify(sent).length).toBeLessThan(250);
});

it("insists on https only where people come by it", () => {
  expect(headers("/", true)["Strict-Transport-Security"]).toBe("max-age=31536000");
  expect(policyOf("/", true).has("upgrade-insecure-requests")).toBe(true);
  expect(headers("/")).not.toHaveProperty("Strict-Transport-Security");
  expect(policyOf("/").has("upgrade-insecure-requests")).toBe(false);
});

it("draws a new nonce of 144 bits each time", () => {
  const drawn = new Set(Array.from({ length: 1000 }, newNonce));
  expect(drawn.size).toBe(1000);
  for (const nonce of drawn) expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
});
