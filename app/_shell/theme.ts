/** Light, dark, or what the system says. */
export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "atlas-theme";
export const railCookie = "atlas-rail";
export const workspaceCookie = "atlas-workspace";

/** The theme of a cookie value; anything unknown follows the system. */
export function toTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
