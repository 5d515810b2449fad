import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import { fail } from "../platform/errors";
import { countUse, forgetUses, type RateLimit, type RateState } from "../platform/rate-limit";

/**
 * Attempts count per e-mail *and* network address: guessing one account from one place stops after a
 * few tries, and nobody can lock a person out from somewhere else. A second limit per address slows
 * down trying one password on many accounts.
 */
const perPersonAndAddress: RateLimit = { name: "signin", points: 8, seconds: 15 * 60, kind: "durable" };
const perAddress: RateLimit = { name: "signin-net", points: 100, seconds: 15 * 60, kind: "durable" };

/** Codes of second factors, from all places a person never signed in from together. */
const perPerson: RateLimit = { name: "signin-code", points: 30, seconds: 60 * 60, kind: "durable" };

/** Links to choose a new password: asked for from one place, and sent to one address. */
const resetsPerAddress: RateLimit = { name: "reset-net", points: 20, seconds: 60 * 60, kind: "durable" };
const resetsPerEmail: RateLimit = { name: "reset", points: 3, seconds: 60 * 60, kind: "durable" };

/** Counts an attempt before the password is looked at, so that attempts at the same time all count. */
export async function countAttempt(who: string, address: string | undefined): Promise<void> {
  refuseAbove([
    await countUse(perPersonAndAddress, pairKey(who, address)),
    await countUse(perAddress, digest(network(address))),
  ]);
}

/** Counts a code given after the right password, unless it comes from a place the person knows. */
export async function countCode(
  userId: string,
  address: string | undefined,
  known: readonly string[],
): Promise<void> {
  if (address && known.some((one) => network(one) === network(address))) return;
  refuseAbove([await countUse(perPerson, digest(userId))]);
}

/** Counts a request for a link, whoever it is for. */
export async function countResetRequest(address: string | undefined): Promise<void> {
  refuseAbove([await countUse(resetsPerAddress, digest(network(address)))]);
}

/** Counts a mail to this address; false when it had its share of this hour. */
export async function mayMailTo(email: string): Promise<boolean> {
  return (await countUse(resetsPerEmail, digest(email))).allowed;
}

function refuseAbove(states: RateState[]): void {
  const refused = states.find((state) => !state.allowed);
  if (!refused) return;
  const minutes = Math.max(1, Math.ceil(refused.resetMs / 60_000));
  fail(
    "limited",
    "identity.too_many_attempts",
    `Too many attempts. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
    { retryAfterMs: refused.resetMs },
  );
}

/** The right password clears what was mistyped before it. */
export async function forgetAttempts(who: string, address: string | undefined): Promise<void> {
  await forgetUses(perPersonAndAddress, pairKey(who, address));
}

function pairKey(who: string, address: string | undefined): string {
  return digest(`${who}\n${network(address)}`);
}

/** Whoever has one IPv6 address usually has the 2^64 beside it. */
function network(address: string | undefined): string {
  if (!address) return "unknown";
  return isIPv6(address) ? `${expand(address).slice(0, 4).join(":")}::/64` : address;
}

function expand(address: string): string[] {
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...(tail === undefined ? [] : zeros), ...right].map((group) =>
    group.replace(/^0+(?=.)/, ""),
  );
}

/** Neither addresses nor e-mails are kept in the counters. */
function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64url");
}
