import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
import { fail } from "@/server/platform/errors";
import { subkey } from "./key";

const prefix = "enc:";

/**
 * Reversible with the key, equal for equal values (so joins still work): AES-256-GCM whose nonce is an
 * HMAC-SHA-256 of the value under its own key, as in SIV modes. A nonce repeats only for the same value,
 * which is the one case where that is harmless.
 */
export function encrypter(key: Buffer): (value: string) => string {
  const encryption = subkey(key, "encryption");
  const nonceKey = subkey(key, "nonce");
  return (value) => {
    const nonce = createHmac("sha256", nonceKey).update(value).digest().subarray(0, 12);
    const cipher = createCipheriv("aes-256-gcm", encryption, nonce);
    const sealed = Buffer.concat([cipher.update(value, "utf8"), cipher.final()]);
    return prefix + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
  };
}

const whole = /^enc:[\w-]{38,}$/;
const inText = /\[(enc:[\w-]{38,})\]/g;

/** Whether a cell is an encrypted value or a text that holds some. */
export function holdsEncrypted(cell: string): boolean {
  return whole.test(cell) || cell.search(inText) >= 0;
}

/** A cell with every encrypted value in it in clear. Fails as {@link decryptCell} does. */
export function decryptText(cell: string, key: Buffer): string {
  return whole.test(cell)
    ? decryptCell(cell, key)
    : cell.replace(inText, (_, sealed: string) => decryptCell(sealed, key));
}

/** The value behind an encrypted cell. Fails when the key is another or the cell was changed. */
export function decryptCell(cell: string, key: Buffer): string {
  const bytes = Buffer.from(cell.startsWith(prefix) ? cell.slice(prefix.length) : "", "base64url");
  if (bytes.length < 28)
    fail("invalid", "transform.not_encrypted", "This cell does not hold an encrypted value.");
  const decipher = createDecipheriv("aes-256-gcm", subkey(key, "encryption"), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch (cause) {
    return fail("invalid", "transform.decryption", "The value cannot be decrypted with this key.", { cause });
  }
}
