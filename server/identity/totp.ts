import { Secret, TOTP } from "otpauth";
import { encode } from "uqr";

const period = 30;
/** The clock of a phone may be one step behind or ahead (RFC 6238, 5.2). */
const tolerated = 1;

/** A new secret for an authenticator app: 160 bits, as RFC 4226 recommends, in base 32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app reads from the picture. */
export function totpAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** The time step a code belongs to, or null where it belongs to none that is near now. */
export function matchingStep(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: tolerated });
  return delta === null ? null : TOTP.counter({ period, timestamp }) + delta;
}

/** A text as the modules of a QR code: the side in modules, and the dark ones as the path of an SVG. */
export function qrPath(text: string): { side: number; path: string } {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { side: size, path: dark.join("") };
}

function totpOf(secret: string, label = ""): TOTP {
  return new TOTP({
    issuer: "Atlas",
    label,
    secret: Secret.fromBase32(secret),
    algorithm: "SHA1",
    digits: 6,
    period,
  });
}
