import type { NextApiRequest, NextApiResponse } from "next";
import NextAuthModule, { type AuthOptions, type User } from "next-auth";
import { encode, getToken, type JWT } from "next-auth/jwt";
import type { CredentialsConfig } from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { PagesResponse, parseCookies, toPagesRequest } from "./auth/pages-adapter";
import { derivedKey } from "./crypto";
import { env } from "./env";
import { AtlasError, errorPolicy, toAtlasError } from "./errors";
import { log } from "./log";
import { isLoopbackHost, publicOrigin } from "./public-origin";
import { isSameOrigin } from "./same-origin";
import { sessionSeconds } from "./session-life";

/**
 * Which session, and whose. Every request asks whether it still holds: ending `sessionId` ends it, and
 * raising the `epoch` of the person ends all of theirs, also those that are just being opened.
 */
export type SessionClaims = { userId: string; epoch: number; sessionId: string };
export type SignedIn = SessionClaims & { email: string; name: string };
export type OidcProfile = {
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
  /** Names of groups; null where the provider says nothing of them. */
  groups: string[] | null;
};
/** What signing in means is decided elsewhere; these throw an AtlasError to refuse. */
export type SignInPort = {
  password(credentials: { email: string; password: string; code: string }): Promise<SignedIn>;
  oidc(profile: OidcProfile): Promise<SignedIn>;
  holds(claims: SessionClaims): Promise<boolean>;
  signedOut(claims: SessionClaims): Promise<void>;
};

/** next-auth is CommonJS: depending on who loads it, the default export is the function or holds it. */
const NextAuth =
  (NextAuthModule as typeof NextAuthModule & { default?: typeof NextAuthModule }).default ?? NextAuthModule;

const basePath = "/api/auth/";
/** Everything else next-auth answers to (such as its log sink) stays closed. */
const allowedActions = new Set(["csrf", "providers", "session", "signin", "signout", "callback", "error"]);

const tokenSchema = z
  .object({ sub: z.uuid(), epoch: z.number().int(), sid: z.uuid() })
  .transform(({ sub, epoch, sid }): SessionClaims => ({ userId: sub, epoch, sessionId: sid }));

/**
 * Answers everything below `/api/auth/`: sign-in and sign-out by next-auth, with signed and encrypted
 * session cookies. Where a form asked with `json: "true"`, a refusal also carries `atlas: {kind, code,
 * message}` and, when throttled, `Retry-After`.
 */
export async function handleAuthRequest(request: Request, port: SignInPort): Promise<Response> {
  try {
    return await answer(request, port);
  } catch (error) {
    const refusal = toAtlasError(error);
    if (refusal.kind === "bug") log("auth").error({ error }, "A sign-in request failed.");
    return refusalResponse(refusal);
  }
}

/** The session of a request, decrypted; whether it still holds is for the caller to ask the database. */
export async function readSession(headers: Headers): Promise<SessionClaims | null> {
  const token = await getToken({
    // Cookies only: left to itself next-auth would also take a bearer token for a session.
    req: { cookies: parseCookies(headers), headers: {} } as unknown as NextApiRequest,
    secret: sessionSecret(),
    secureCookie: usesHttps(),
  });
  return tokenSchema.safeParse(token).data ?? null;
}

/** `name=value` of a session cookie, as signing in would set it. For tests and tools. */
export async function sessionCookie(claims: SessionClaims): Promise<string> {
  const token = tokenOf(claims);
  const value = await encode({ token, secret: sessionSecret(), maxAge: sessionSeconds });
  return `${usesHttps() ? "__Secure-" : ""}next-auth.session-token=${value}`;
}

/** The label of the single sign-on button, or null when none is configured. */
export function oidcName(): string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  return OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET ? OIDC_NAME : null;
}

async function answer(request: Request, port: SignInPort): Promise<Response> {
  const pagesRequest = await toPagesRequest(request, basePath);
  const [action = ""] = pagesRequest.query.nextauth ?? [];
  if (!allowedActions.has(action) || (action === "session" && request.method !== "GET"))
    return refusalResponse(new AtlasError("missing", "access.no_such_action", "There is nothing here."));
  if (request.method === "POST") refuseOtherSites(request);
  if (request.method === "POST" && action !== "signout") refuseInsecureAddress(request);
  const outcome: { refusal?: AtlasError } = {};
  const response = new PagesResponse();
  // next-auth takes its public address from this variable and from nowhere else.
  // biome-ignore lint/style/noProcessEnv: see above; the value comes from platform/env.
  process.env.NEXTAUTH_URL = publicOrigin();
  await NextAuth(
    pagesRequest as unknown as NextApiRequest,
    response as unknown as NextApiResponse,
    optionsFor(port, outcome),
  );
  const wantsJson = pagesRequest.body.json === "true";
  return outcome.refusal && wantsJson ? refusalResponse(outcome.refusal) : response.toResponse();
}

function optionsFor(port: SignInPort, outcome: { refusal?: AtlasError }): AuthOptions {
  /** next-auth shows only the message of an error: it becomes the code the sign-in page knows. */
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      outcome.refusal = toAtlasError(error);
      if (outcome.refusal.kind === "bug") log("auth").error({ error }, "Signing in failed.");
      throw new Error(outcome.refusal.code);
    }
  };
  return {
    secret: sessionSecret(),
    session: { strategy: "jwt", maxAge: sessionSeconds },
    jwt: { secret: sessionSecret(), maxAge: sessionSeconds },
    useSecureCookies: usesHttps(),
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: [passwordProvider(port, guarded), ...oidcProviders()],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider === "oidc")
          Object.assign(user, asUser(await guarded(() => port.oidc(oidcProfile({ ...profile })))));
        return true;
      },
      jwt: async ({ token, user }) => {
        if (user) return { ...tokenOf(claimsOf(user)), name: user.name, email: user.email } as JWT;
        const claims = tokenSchema.safeParse(token);
        if (!claims.success || !(await port.holds(claims.data))) throw new Error("access.not_signed_in");
        return token;
      },
    },
    events: {
      signOut: async ({ token }) => {
        const claims = tokenSchema.safeParse(token);
        if (claims.success) await port.signedOut(claims.data);
      },
    },
    logger: {
      error: (code, metadata) =>
        log("auth").info({ code, error: metadata instanceof Error ? metadata : metadata.error }, "Refused."),
      warn: (code) => log("auth").debug({ code }, "next-auth warns."),
      debug: () => undefined,
    },
  };
}

type Guard = <T>(work: () => Promise<T>) => Promise<T>;

function passwordProvider(port: SignInPort, guarded: Guard): CredentialsConfig {
  return {
    id: "credentials",
    type: "credentials",
    name: "E-mail and password",
    credentials: { email: {}, password: {}, code: {} },
    authorize: async (given) => {
      const { email = "", password = "", code = "" } = given ?? {};
      return asUser(await guarded(() => port.password({ email, password, code })));
    },
  };
}

type ProviderClaims = Record<string, unknown>;

function oidcProviders(): OAuthConfig<ProviderClaims>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    {
      id: "oidc",
      name: OIDC_NAME,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: "openid email profile" } },
      // The signed ID token decides who it is; the userinfo endpoint, which openid-client holds to the
      // same subject, may add the e-mail address that lean ID tokens leave out.
      idToken: true,
      userinfo: {
        request: async ({ client, tokens }) => {
          const set = tokens as Exclude<Parameters<typeof client.userinfo>[0], string>;
          const more = client.issuer.metadata.userinfo_endpoint ? await client.userinfo(set) : {};
          return { ...more, ...set.claims() };
        },
      },
      checks: ["pkce", "state", "nonce"],
      profile: (claims) => ({ id: String(claims.sub) }) as User,
    },
  ];
}

function oidcProfile(claims: ProviderClaims): OidcProfile {
  const text = (name: string) => (typeof claims[name] === "string" ? claims[name] : null);
  return {
    issuer: text("iss") ?? "",
    subject: text("sub") ?? "",
    email: text("email"),
    emailVerified: claims.email_verified === true,
    name: text("name"),
    groups: groupsOf(claims[env().OIDC_GROUPS_CLAIM]),
  };
}

/** A list, or a single name as some providers send it. */
function groupsOf(claim: unknown): string[] | null {
  if (claim === undefined || claim === null) return null;
  return [claim].flat().filter((one): one is string => typeof one === "string");
}

function asUser(signedIn: SignedIn): User {
  const { userId, epoch, sessionId, email, name } = signedIn;
  return { id: userId, email, name, epoch, sessionId } as User;
}

function claimsOf(user: unknown): SessionClaims {
  const { id, epoch, sessionId } = z
    .object({ id: z.uuid(), epoch: z.number().int(), sessionId: z.uuid() })
    .parse(user);
  return { userId: id, epoch, sessionId };
}

function tokenOf({ userId, epoch, sessionId }: SessionClaims): JWT {
  return { sub: userId, epoch, sid: sessionId };
}

/** Besides next-auth's own token: nobody is signed in, or out, from a page that is not ours. */
function refuseOtherSites(request: Request): void {
  if (!isSameOrigin(request.headers))
    throw new AtlasError("forbidden", "access.cross_site", "This request comes from another site.");
}

function refuseInsecureAddress(request: Request): void {
  if (isExposed(request.headers.get("host") ?? new URL(request.url).host)) throw exposed();
}

/** Whether passwords sent to this host could be read on their way: plain http, from another machine. */
export function isExposed(host: string | null): boolean {
  return host !== null && !usesHttps() && !isLoopbackHost(host) && !env().ATLAS_INSECURE_COOKIES;
}

export function exposed(): AtlasError {
  return new AtlasError(
    "forbidden",
    "access.insecure_address",
    "Over http from another machine passwords could be read on their way. Put https in front and set NEXTAUTH_URL, or set ATLAS_INSECURE_COOKIES=1 in a trusted network.",
  );
}

function refusalResponse(refusal: AtlasError): Response {
  const { kind, code, message, options } = refusal;

  const headers = options.retryAfterMs
    ? { "Retry-After": String(Math.ceil(options.retryAfterMs / 1000)) }
    : undefined;
  return Response.json(
    { url: `/sign-in?error=${encodeURIComponent(code)}`, atlas: { kind, code, message } },
    { status: errorPolicy[kind].status, ...(headers && { headers }) },
  );
}

let secret: string | undefined;

function sessionSecret(): string {
  secret ??= derivedKey("sessions").toString("base64url");
  return secret;
}

function usesHttps(): boolean {
  return publicOrigin().startsWith("https://");
}
