import { createHash, createHmac } from "node:crypto";
import { DuckDBBlobValue } from "@duckdb/node-api";
import type { EngineSession } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";

const variable = "atlas_mask_key";

/** Engine expression of the key. Only its name ever stands in SQL, so no error or log can show the key. */
export const keyExpression = `getvariable('${variable}')`;

/**
 * Hands the key to the session, as a bound value. Whoever may run SQL of their own in a session could read
 * it there: call {@link forgetMaskingKey} first, or mask into a table and query that elsewhere.
 */
export async function setMaskingKey(session: EngineSession, key: Buffer): Promise<void> {
  if (key.length < 32) fail("invalid", "transform.masking_key", "A masking key needs 32 bytes or more.");
  await session.run(`SET VARIABLE ${variable} = $1`, [new DuckDBBlobValue(pseudonymKey(key))]);
}

/** Removes the key from the session. */
export async function forgetMaskingKey(session: EngineSession): Promise<void> {
  await session.run(`RESET VARIABLE ${variable}`);
}

type Purpose = "pseudonym" | "encryption" | "nonce";

/** The 16 bytes under which pseudonyms are made. */
export function pseudonymKey(key: Buffer): Buffer {
  return subkey(key, "pseudonym").subarray(0, 16);
}

/** An independent 32-byte key for one purpose (HMAC-SHA-256 as key derivation function). */
export function subkey(key: Buffer, purpose: Purpose): Buffer {
  return createHmac("sha256", key).update(`atlas masking: ${purpose}`).digest();
}

/** Hexadecimal digits of a pseudonym: 128 bits. */
export const pseudonymDigits = 32;

/**
 * 128 bits that stand for a value under the key, as hexadecimal text.
 *
 * Construction: the first 128 bits of SHA-256(k ‖ value), where k is 128 bits derived with HMAC-SHA-256, so
 * that nearly every e-mail address fits into one block of 55 bytes with it. A keyed hash whose output is cut
 * to half is a pseudorandom function: cutting removes the length extension that forbids the plain prefix
 * construction (Coron, Dodis, Malinaud, Puniya: Merkle–Damgård Revisited, CRYPTO 2005, "chop-MD"). HMAC would
 * hash four blocks per value instead of one, and take 2.5 times as long.
 */
export function pseudonymSql(normalised: string): string {
  return `left(sha256(${keyExpression} || encode(${normalised})), ${pseudonymDigits})`;
}

/** The same pseudonym computed here; `derived` is what {@link pseudonymKey} gives. */
export function pseudonymOf(derived: Buffer, normalised: string): string {
  return createHash("sha256").update(derived).update(normalised).digest("hex").slice(0, pseudonymDigits);
}
