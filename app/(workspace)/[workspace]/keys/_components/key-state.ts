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

/** For how long the secret before a rotation goes on working, in hours. */
export const overlaps = [
  { value: "0", label: "Not at all" },
  { value: "1", label: "1 hour" },
  { value: "24", label: "24 hours" },
  { value: "168", label: "7 days" },
] as const;
export type Overlap = (typeof overlaps)[number]["value"];
export const overlapHours = { "0": 0, "1": 1, "24": 24, "168": 168 } as const satisfies Record<
  Overlap,
  number
>;

/** The moment a key made now stops to work, or null for never. */
export function expiryDate(expiry: Expiry, now: Date): Date | null {
  return expiry === "never" ? null : new Date(now.getTime() + Number(expiry) * 86_400_000);
}
