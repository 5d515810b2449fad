import { randomBytes } from "node:crypto";
import { hashToken } from "../platform/crypto";

const count = 10;
/** Without letters and digits people mistake for one another; 32 of them, so five bits each. */
const letters = "abcdefghjkmnpqrstuvwxyz023456789";

/** Ten codes such as `k3vd-9xqm-t2ha-w7np`, each of 80 random bits, which a fast hash may keep. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => {
    const text = [...randomBytes(16)].map((byte) => letters[byte % letters.length]).join("");
    return text.replace(/(.{4})(?=.)/g, "$1-");
  });
}

/** However it was typed, the same code has the same hash. */
export function hashRecoveryCode(code: string): string {
  return hashToken(code.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
