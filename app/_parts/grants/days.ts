export type Days = "7" | "30" | "90" | "365" | "never";

/** How long access lasts, from when it is given. */
export const dayOptions = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
  { value: "never", label: "Without end" },
] as const satisfies readonly { value: Days; label: string }[];

export function daysOf(days: Days): number | null {
  return days === "never" ? null : Number(days);
}
