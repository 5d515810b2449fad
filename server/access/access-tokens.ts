import { randomUUID } from "node:crypto";
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { fail } from "../platform/errors";
import { publicOrigin } from "../platform/public-origin";
import { currentSigningKey, findVerificationKey, signingAlgorithm } from "./signing-keys";

export const accessTokenSeconds = 15 * 60;
/** Clocks of several machines differ a little. */
const toleratedSeconds = 5;
/** RFC 9068: a token of another kind, signed with the same key, is not taken for this one. */
const tokenType = "at+jwt";

/** Which exchange of which key a token came of. */
export type TokenClaims = { keyId: string; familyId: string; expiresAt: Date };

const claimsSchema = z.object({ sub: z.uuid(), sid: z.uuid(), exp: z.number() }).transform(
  ({ sub, sid, exp }): TokenClaims => ({
    keyId: sub,
    familyId: sid,
    expiresAt: new Date(exp * 1000),
  }),
);

const issuer = () => publicOrigin();
const audience = () => `${publicOrigin()}/api/v1`;

/** Whether a bearer credential claims to be a token rather than an API key. */
export function isAccessToken(credential: string): boolean {
  if (credential.split(".").length !== 3) return false;
  try {
    return decodeProtectedHeader(credential).alg !== undefined;
  } catch {
    return false;
  }
}

/** A token for fifteen minutes. What its key may do is not in it: that is asked with every request. */
export async function signAccessToken(
  { keyId, familyId }: Omit<TokenClaims, "expiresAt">,
  now: Date,
): Promise<string> {
  const { id, key } = await currentSigningKey(now);
  const issuedAt = Math.floor(now.getTime() / 1000);
  return await new SignJWT({ sid: familyId })
    .setProtectedHeader({ alg: signingAlgorithm, typ: tokenType, kid: id })
    .setIssuer(issuer())
    .setAudience(audience())
    .setSubject(keyId)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + accessTokenSeconds)
    .sign(key);
}

/** What a token says, when this installation signed it for this API and its time has come and not passed. */
export async function readAccessToken(token: string, now: Date): Promise<TokenClaims> {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => (await findVerificationKey(kid ?? "", now)) ?? invalidToken(),
      {
        algorithms: [signingAlgorithm],
        typ: tokenType,
        issuer: issuer(),
        audience: audience(),
        requiredClaims: ["exp", "iat", "sub", "sid"],
        // Also refuses one from the future, as it seems to be when this clock was set back.
        maxTokenAge: accessTokenSeconds,
        clockTolerance: toleratedSeconds,
        currentDate: now,
      },
    );
    return claimsSchema.parse(payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired) return expiredToken();
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) return invalidToken();
    throw error;
  }
}

export function expiredToken(): never {
  return fail(
    "unauthenticated",
    "access.token_expired",
    "The access token has expired. Get another with the refresh token or the API key.",
  );
}

function invalidToken(): never {
  return fail("unauthenticated", "access.token_invalid", "This access token is not valid here.");
}
