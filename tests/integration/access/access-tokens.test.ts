import { createHmac, createPublicKey } from "node:crypto";
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { afterEach, describe, expect, it, vi } from "vitest";
import { currentSigningKey, forgetSigningKeys } from "@/server/access/signing-keys";
import { handleKeySetRequest, handleTokenRequest } from "@/server/api/rest/token-endpoint";
import type { TokenPair } from "@/server/identity/schema";
import { tidyAccess } from "@/server/identity/tidy-access";
import { unscopedDb } from "@/server/platform/db";
import { aKey, aWorkspace, callerFor, rest, type TestWorkspace, withAtlas } from "../../support/atlas";

withAtlas();

const issuer = "http://localhost:3000";
const audience = `${issuer}/api/v1`;

afterEach(() => {
  vi.useRealTimers();
  forgetSigningKeys();
});

async function ask(given: {
  key?: string;
  form?: Record<string, string>;
  json?: unknown;
}): Promise<Response> {
  const headers = new Headers();
  if (given.key) headers.set("authorization", `Bearer ${given.key}`);
  if (given.json) headers.set("content-type", "application/json");
  const body = given.json ? JSON.stringify(given.json) : new URLSearchParams(given.form ?? {});
  return await handleTokenRequest(new Request(`${audience}/token`, { method: "POST", headers, body }));
}

async function exchange(key: string): Promise<TokenPair> {
  const response = await ask({ key });
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return (await response.json()) as TokenPair;
}

const refresh = (token: string) => ask({ form: { grant_type: "refresh_token", refresh_token: token } });

async function codeOf(response: Response): Promise<string> {
  return response.ok ? "ok" : ((await response.json()) as { code: string }).code;
}
const use = async (token: string) => await codeOf(await rest("GET", "/me", { key: token }));

async function keyIdOf(workspace: TestWorkspace): Promise<string> {
  return (await callerFor(workspace.admin).keys.list({ workspace: workspace.slug }))[0]?.id ?? "";
}

async function keySet(): Promise<{ keys: JWK[] }> {
  const response = await handleKeySetRequest(new Request(`${issuer}/.well-known/jwks.json`));
  return (await response.json()) as { keys: JWK[] };
}

describe("a token", () => {
  it("is exchanged for a key and does what the key may do, in its workspace", async () => {
    const workspace = await aWorkspace();
    const key = await aKey(workspace.admin, workspace, "analyst", { scopes: ["workspace:read"] });
    const pair = await exchange(key);
    expect(pair).toMatchObject({ token_type: "Bearer", expires_in: 900 });
    const me = await (await rest("GET", "/me", { key: pair.access_token })).json();
    expect(me).toMatchObject({ kind: "key", role: "analyst", workspace: { slug: workspace.slug } });
    expect(me.permissions).toEqual(["workspace:read"]);
    expect((await rest("GET", "/audit", { key: pair.access_token })).status).toBe(403);
    expect(
      (await rest("GET", `/me?workspace=${(await aWorkspace()).slug}`, { key: pair.access_token })).status,
    ).toBe(404);
    const { items } = await callerFor(workspace.admin).audit.list({
      workspace: workspace.slug,
      action: "keys.exchanged",
    });
    expect(items).toHaveLength(1);
    const stored = JSON.stringify([
      await unscopedDb().refreshToken.findMany(),
      await unscopedDb().signingKey.findMany(),
    ]);
    expect(stored).not.toContain(pair.refresh_token);
    expect(stored).not.toContain('"d"');
  });

  it("can be verified by anybody with the published keys, which are public halves only", async () => {
    const workspace = await aWorkspace();
    const { access_token } = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    const { keys } = await keySet();
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x", "y"]);
    const publicKey = await importJWK(keys[0] ?? {}, "ES256");
    const { payload, protectedHeader } = await jwtVerify(access_token, publicKey, { issuer, audience });
    expect(payload.sub).toBe(await keyIdOf(workspace));
    expect(protectedHeader).toEqual({ alg: "ES256", typ: "at+jwt", kid: keys[0]?.kid });
  });

  it("is not given for a wrong key, another token or a grant nobody knows", async () => {
    const workspace = await aWorkspace();
    const { access_token } = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    expect(await codeOf(await ask({}))).toBe("api.bearer_expected");
    expect(await codeOf(await ask({ key: `atlas_${"A".repeat(43)}` }))).toBe("access.key_unknown");
    expect(await codeOf(await ask({ key: access_token }))).toBe("access.key_unknown");
    expect(await codeOf(await ask({ form: { grant_type: "password" } }))).toBe("api.invalid_input");
    expect(await codeOf(await ask({ form: { grant_type: "refresh_token" } }))).toBe("api.invalid_input");
    expect(
      await codeOf(await ask({ json: { grant_type: "refresh_token", refresh_token: "x".repeat(40) } })),
    ).toBe("identity.refresh_token_unknown");
  });

  it("cannot rotate its key: it would last longer than itself", async () => {
    const workspace = await aWorkspace();
    const { access_token } = await exchange(await aKey(workspace.admin, workspace, "admin"));
    const path = `/keys/${await keyIdOf(workspace)}/rotation`;
    expect(await codeOf(await rest("POST", path, { key: access_token, json: {} }))).toBe(
      "identity.key_rotation_credential",
    );
  });
});

describe("a token stops at once", () => {
  it("when its key is revoked, and when the maker of the key leaves", async () => {
    const workspace = await aWorkspace();
    const { access_token, refresh_token } = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    const gone = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    const { keys } = callerFor(workspace.admin);
    const [newest, oldest] = await keys.list({ workspace: workspace.slug });
    await keys.revoke({ workspace: workspace.slug, keyId: oldest?.id ?? "" });
    expect(await use(access_token)).toBe("access.key_revoked");
    expect(await codeOf(await refresh(refresh_token))).toBe("access.key_revoked");
    expect(await use(gone.access_token)).toBe("ok");
    expect(newest?.revokedAt).toBeNull();
    await unscopedDb().membership.deleteMany({ where: { userId: workspace.admin.id } });
    expect(await use(gone.access_token)).toBe("access.key_orphaned");
  });

  it("when the secret it came of was replaced and its overlap is over", async () => {
    const workspace = await aWorkspace();
    const { access_token, refresh_token } = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    const keyId = await keyIdOf(workspace);
    const { keys } = callerFor(workspace.admin);
    await keys.rotate({ workspace: workspace.slug, keyId, overlapHours: 1 });
    expect(await use(access_token)).toBe("ok");
    await unscopedDb().apiKey.update({ where: { id: keyId }, data: { formerUntil: new Date() } });
    expect(await use(access_token)).toBe("access.token_revoked");
    expect(await codeOf(await refresh(refresh_token))).toBe("access.token_revoked");
  });
});

describe("a refresh token", () => {
  it("gets the next tokens, once", async () => {
    const workspace = await aWorkspace();
    const first = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    const second = (await (await refresh(first.refresh_token)).json()) as TokenPair;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect([await use(first.access_token), await use(second.access_token)]).toEqual(["ok", "ok"]);
    expect((await refresh(second.refresh_token)).status).toBe(200);
  });

  it("that comes again ends every token of its exchange, and no other", async () => {
    const workspace = await aWorkspace();
    const key = await aKey(workspace.admin, workspace, "viewer");
    const [stolen, other] = [await exchange(key), await exchange(key)];
    const next = (await (await refresh(stolen.refresh_token)).json()) as TokenPair;
    expect(await codeOf(await refresh(stolen.refresh_token))).toBe("identity.refresh_token_reused");
    expect(await codeOf(await refresh(next.refresh_token))).toBe("access.token_revoked");
    expect([await use(stolen.access_token), await use(next.access_token)]).toEqual([
      "access.token_revoked",
      "access.token_revoked",
    ]);
    expect(await use(other.access_token)).toBe("ok");
    const { items } = await callerFor(workspace.admin).audit.list({
      workspace: workspace.slug,
      action: "keys.refresh_token_reused",
    });
    expect(items).toHaveLength(1);
  });

  it("used twice at the same moment serves one of the two at most", async () => {
    const workspace = await aWorkspace();
    const { refresh_token } = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    const codes = await Promise.all(
      Array.from({ length: 4 }, async () => await codeOf(await refresh(refresh_token))),
    );
    expect(codes.filter((code) => code === "ok").length).toBeLessThanOrEqual(1);
    expect(codes).toContain("identity.refresh_token_reused");
  });

  it("is worth nothing as a bearer credential, nor after its time", async () => {
    const workspace = await aWorkspace();
    const { refresh_token, refresh_expires_in } = await exchange(
      await aKey(workspace.admin, workspace, "viewer", { expiresAt: new Date(Date.now() + 7_200_000) }),
    );
    expect(refresh_expires_in).toBeLessThanOrEqual(7_200);
    expect(await use(refresh_token)).toBe("access.key_unknown");
    await unscopedDb().tokenFamily.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await codeOf(await refresh(refresh_token))).toBe("access.token_revoked");
    await tidyAccess(new Date());
    expect(await codeOf(await refresh(refresh_token))).toBe("identity.refresh_token_unknown");
  });
});

describe("a forged token", () => {
  /** A genuine token, and what it takes to make one that differs in a single point. */
  async function aToken() {
    const workspace = await aWorkspace();
    const { access_token } = await exchange(await aKey(workspace.admin, workspace, "admin"));
    const [header = "", payload = "", signature = ""] = access_token.split(".");
    const decode = (part: string) =>
      JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;
    const { id, key } = await currentSigningKey(new Date());
    const sign = async (
      change: { header?: object; payload?: object },
      by: Parameters<SignJWT["sign"]>[0] = key,
    ) =>
      await new SignJWT({ ...decode(payload), ...change.payload })
        .setProtectedHeader({ alg: "ES256", ...decode(header), ...change.header })
        .sign(by);
    return { access_token, parts: { header, payload, signature }, decode, sign, kid: id };
  }
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const seconds = () => Math.floor(Date.now() / 1000);

  it("is told from a genuine one by each of its claims", async () => {
    const { sign } = await aToken();
    expect(await use(await sign({}))).toBe("ok");
    const forged: [object, string][] = [
      [{ iss: "https://elsewhere.example" }, "access.token_invalid"],
      [{ aud: "https://elsewhere.example/api/v1" }, "access.token_invalid"],
      [{ aud: issuer }, "access.token_invalid"],
      [{ exp: seconds() - 60, iat: seconds() - 600 }, "access.token_expired"],
      [{ exp: seconds() + 86_400, iat: seconds() - 3_600 }, "access.token_expired"],
      [{ exp: undefined }, "access.token_invalid"],
      [{ iat: seconds() + 3_600, exp: seconds() + 4_000 }, "access.token_invalid"],
      [{ sub: "019cc0de-0000-7000-8000-000000000000" }, "access.token_revoked"],
      [{ sid: "019cc0de-0000-7000-8000-000000000000" }, "access.token_revoked"],
      [{ sid: "' OR 1=1" }, "access.token_invalid"],
    ];
    for (const [payload, code] of forged)
      expect([payload, await use(await sign({ payload }))]).toEqual([payload, code]);
  });

  it("is refused with another signature, header or key", async () => {
    const { parts, decode, sign, kid } = await aToken();
    const { header, payload, signature } = parts;
    const other = await generateKeyPair("ES256", { extractable: true });
    const jwk = await exportJWK(other.publicKey);
    const admin = encode({ ...decode(payload), sub: "019cc0de-0000-7000-8000-000000000000" });
    const broken = signature.replace(/^./, signature.startsWith("A") ? "B" : "A");
    for (const token of [
      `${header}.${payload}.${broken}`,
      `${header}.${admin}.${signature}`,
      `${header}.${payload}.`,
      await sign({}, other.privateKey),
      // With a key of its own in the header, an address of one, or an id nobody knows.
      await sign({ header: { jwk } }, other.privateKey),
      await sign({ header: { jku: "https://elsewhere.example/jwks.json" } }, other.privateKey),
      await sign({ header: { kid: "019cc0de-0000-7000-8000-000000000000" } }),
      await sign({ header: { kid: undefined } }),
      await sign({ header: { kid: "../../etc/passwd" } }),
      await sign({ header: { typ: "JWT" } }),
    ])
      expect([token, await use(token)]).toEqual([token, "access.token_invalid"]);
    expect(kid).toBeTruthy();
  });

  it("is refused without an algorithm, and with the public key as a secret", async () => {
    const { parts, decode, kid } = await aToken();
    const none = encode({ ...decode(parts.header), alg: "none" });
    expect(await use(`${none}.${parts.payload}.`)).toBe("access.token_invalid");
    expect(await use(`${none}.${parts.payload}.${parts.signature}`)).toBe("access.token_invalid");
    const jwk = (await keySet()).keys.find((one) => one.kid === kid) ?? {};
    const pem = createPublicKey({ key: jwk as never, format: "jwk" }).export({ type: "spki", format: "pem" });
    for (const secret of [String(pem), String(jwk.x), JSON.stringify(jwk)]) {
      const signed = `${encode({ ...decode(parts.header), alg: "HS256" })}.${parts.payload}`;
      const signature = createHmac("sha256", secret).update(signed).digest("base64url");
      expect(await use(`${signed}.${signature}`)).toBe("access.token_invalid");
    }
  });
});

describe("the clock", () => {
  it("ends a token after fifteen minutes, and does not bring it back when it is set back", async () => {
    const workspace = await aWorkspace();
    const { access_token } = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    const issued = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: issued + 14 * 60_000 });
    expect(await use(access_token)).toBe("ok");
    vi.setSystemTime(issued + 16 * 60_000);
    expect(await use(access_token)).toBe("access.token_expired");
    // The key was used later than the token holds, and that is known.
    await unscopedDb().apiKey.updateMany({ data: { lastUsedAt: new Date(issued + 20 * 60_000) } });
    vi.setSystemTime(issued + 60_000);
    expect(await use(access_token)).toBe("access.token_expired");
  });

  it("set back to before a token was made, refuses it as one from the future", async () => {
    const workspace = await aWorkspace();
    const { access_token } = await exchange(await aKey(workspace.admin, workspace, "viewer"));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 3_600_000 });
    expect(await use(access_token)).toBe("access.token_invalid");
  });
});

describe("the signing key", () => {
  it("is replaced after thirty days, and published until the tokens it signed have expired", async () => {
    const workspace = await aWorkspace();
    const key = await aKey(workspace.admin, workspace, "viewer");
    const old = await exchange(key);
    const before = (await keySet()).keys[0]?.kid ?? "";
    const month = new Date(Date.now() - 31 * 86_400_000);
    await unscopedDb().signingKey.updateMany({ where: { retiredAt: null }, data: { createdAt: month } });
    forgetSigningKeys();
    const fresh = await exchange(key);
    const kids = (await keySet()).keys.map(({ kid }) => kid);
    expect(kids).toHaveLength(2);
    expect(kids[1]).toBe(before);
    expect([await use(old.access_token), await use(fresh.access_token)]).toEqual(["ok", "ok"]);
    const retired = new Date(Date.now() - 21 * 60_000);
    await unscopedDb().signingKey.update({ where: { id: before }, data: { retiredAt: retired } });
    forgetSigningKeys();
    expect((await keySet()).keys.map(({ kid }) => kid)).toEqual([kids[0]]);
    expect(await use(old.access_token)).toBe("access.token_invalid");
    expect(await tidyAccess(new Date())).toMatchObject({ signingKeys: 1 });
  });

  it("is one, however many processes find that there is none", async () => {
    await unscopedDb().signingKey.deleteMany();
    forgetSigningKeys();
    await Promise.all(Array.from({ length: 5 }, () => currentSigningKey(new Date())));
    expect(await unscopedDb().signingKey.count({ where: { retiredAt: null } })).toBe(1);
  });
});
