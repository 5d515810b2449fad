import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env";
import { fail } from "./errors";
import { readMasterSecret, readSecretFile } from "./master-secret";

/** A 256-bit key and the short name by which a sealed text says which key opens it. */
export type SealingKey = { id: string; bytes: Buffer };

const version = "v1";
const ivBytes = 12;
const tagBytes = 16;

let keys: { current: SealingKey; known: Map<string, SealingKey> } | undefined;

/**
 * Seals a text with the master key (AES-256-GCM). `aad` names what is sealed and where it belongs,
 * such as `connection:<id>`; the text opens only with the same `aad`.
 *
 * @returns `v1.<keyId>.<iv>.<tag>.<data>`, safe in a text column.
 */
export function seal(plaintext: string, aad: string): string {
  return sealWith(masterKeys().current, plaintext, aad);
}

/** Opens what {@link seal} made, with the current or the previous master key. */
export function open(sealed: string, aad: string): string {
  return openWith((id) => masterKeys().known.get(id), sealed, aad);
}

/** The same content sealed with the current master key; unchanged when it already is. */
export function rotate(sealed: string, aad: string): string {
  return keyIdOf(sealed) === masterKeys().current.id ? sealed : seal(open(sealed, aad), aad);
}

/** The short name of the current master key, which stands in all it seals. */
export function currentKeyId(): string {
  return masterKeys().current.id;
}

/** Like {@link seal}, with a key of the caller's, such as a workspace's data key. */
export function sealWith(key: SealingKey, plaintext: string, aad: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, iv).setAAD(boundTo(key.id, aad));
  const data = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()]);
  return [version, key.id, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"))].join(
    ".",
  );
}

/** Like {@link open}; `findKey` gets the key id the text was sealed with. */
export function openWith(
  findKey: (keyId: string) => SealingKey | undefined,
  sealed: string,
  aad: string,
): string {
  const [, keyId = "", iv = "", tag = "", data = ""] = partsOf(sealed);
  const key =
    findKey(keyId) ??
    fail(
      "unavailable",
      "crypto.unknown_key",
      "A secret was sealed with a key that is no longer configured. Set ATLAS_SECRET_PREVIOUS to the former ATLAS_SECRET.",
    );
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.bytes, Buffer.from(iv, "base64url"), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(boundTo(keyId, aad)).setAuthTag(Buffer.from(tag, "base64url"));
    return Buffer.concat([decipher.update(Buffer.from(data, "base64url")), decipher.final()]).toString(
      "utf8",
    );
  } catch (error) {
    return fail("invalid", "crypto.not_authentic", "A sealed value was altered or belongs elsewhere.", {
      cause: error,
    });
  }
}

/** The id of the key a text was sealed with. */
export function keyIdOf(sealed: string): string {
  return partsOf(sealed)[1] ?? "";
}

/** SHA-256 of a token with much entropy (an API key, an invitation), as 64 hex digits. Not for passwords. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token, "utf8").digest("hex");
}

/** Compares two texts in a time that does not tell where they differ. */
export function timingSafeEqualText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash("sha256").update(text, "utf8").digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}

/** `<prefix>_` and 256 random bits in letters, digits, `-` and `_`. */
export function randomToken(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString("base64url")}`;
}

/** A key for one purpose derived from the master secret, such as `sessions`. 32 bytes. */
export function derivedKey(purpose: string): Buffer {
  return derive(readMasterSecret(), `atlas/derived/${purpose}`);
}

/** Forgets the keys, so that the next use reads the environment again. For tests. */
export function forgetMasterKeys(): void {
  keys = undefined;
}

function masterKeys() {
  keys ??= loadMasterKeys();
  return keys;
}

function loadMasterKeys() {
  const current = masterKey(readMasterSecret());
  // The file counts as a former secret too: somebody may have set ATLAS_SECRET after the first start.
  const former = [env().ATLAS_SECRET_PREVIOUS, readSecretFile()].filter((secret) => secret !== undefined);
  const known = new Map([...former.map(masterKey), current].map((key) => [key.id, key]));
  return { current, known };
}

function masterKey(secret: string): SealingKey {
  return {
    id: derive(secret, "atlas/master-key-id").toString("hex").slice(0, 8),
    bytes: derive(secret, "atlas/master-key"),
  };
}

function derive(secret: string, info: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", info, 32));
}

function boundTo(keyId: string, aad: string): Buffer {
  return Buffer.from(`${version}.${keyId}.${aad}`, "utf8");
}

function partsOf(sealed: string): string[] {
  const parts = sealed.split(".");
  if (parts.length !== 5 || parts[0] !== version)
    fail("invalid", "crypto.not_sealed", "A value that should be sealed is not in the sealed form.");
  return parts;
}
