import { randomUUID } from "node:crypto";
import { type SessionClaims, sessionHolds } from "@/server/access/actor-from-session";
import type { Origin } from "@/server/access/context";
import { isExposed, readSession } from "@/server/platform/auth";
import { clientAddress } from "@/server/platform/client-address";
import { isSameOrigin } from "@/server/platform/same-origin";

/** What is known about a request before anybody asks the database. */
export type ApiContext = {
  claims: SessionClaims | null;
  origin: Origin;
  /** A page of another site sent it: it may not change anything with the session of this browser. */
  crossSite: boolean;
  /** Sent over plain http from another machine: passwords are not accepted that way, and so is nothing else. */
  exposed: boolean;
};

export async function createApiContext(headers: Headers): Promise<ApiContext> {
  return {
    claims: await readSession(headers),
    origin: originOf(headers),
    crossSite: !isSameOrigin(headers),
    exposed: isExposed(headers.get("host")),
  };
}

/** Whether the request comes from somebody whose session still holds. */
export async function sessionIsLive(ctx: ApiContext): Promise<boolean> {
  return ctx.claims !== null && (await sessionHolds(ctx.claims));
}

/** Each request gets an id of ours; it is in the answer, in every log line and in the audit trail. */
export function originOf(headers: Headers): Origin {
  const address = clientAddress(headers);
  const purpose = purposeOf(headers);
  const userAgent = plainText(headers.get("user-agent") ?? "", 500);
  return {
    requestId: randomUUID(),
    ...(address && { address }),
    ...(purpose && { purpose }),
    ...(userAgent && { userAgent }),
  };
}

/** `X-Purpose`: why the caller wants the data, in a few words, percent-encoded where they are not ASCII. */
function purposeOf(headers: Headers): string {
  const given = headers.get("x-purpose") ?? "";
  let text = given;
  try {
    text = decodeURIComponent(given);
  } catch {
    // A lone percent sign is one.
  }
  return plainText(text, 200);
}

function plainText(text: string, longest: number): string {
  return [...text]
    .filter((character) => character >= " " && character !== "\u007f")
    .join("")
    .trim()
    .slice(0, longest);
}
