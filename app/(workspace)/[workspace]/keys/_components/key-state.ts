import type { Tone } from "@/app/_ui/badge";
import type { ApiKey } from "@/server/identity/schema";

export type KeyState = { label: string; tone: Tone; live: boolean };

/** Whether a key still works, and if not, why. */
export function keyState(key: Pick<ApiKey, "revokedAt" | "expiresAt">, now: Date): KeyState {
  if (key.revokedAt) return { label: "Revoked", tone: "neutral", live: false };
  if (key.expiresAt && key.expiresAt <= now) return { label: "Expired", tone: "warn", live: false };
  return { label: "Live", tone: "good", live: true };
}

export const expiries = [
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "1 year" },
  { value: "never", label: "Never" },
] as const;
export type Expiry = (typeof expiries)[number]["value"];

/** The moment a key made now stops to work, or null for never. */
export function expiryDate(expiry: Expiry, now: Date): Date | null {
  return expiry === "never" ? null : new Date(now.getTime() + Number(expiry) * 86_400_000);
}
