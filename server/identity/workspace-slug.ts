/** First parts of addresses that belong to Atlas itself. */
const reserved = new Set([
  "_next",
  "account",
  "api",
  "docs",
  "favicon",
  "forgot-password",
  "health",
  "invitation",
  "invitations",
  "metrics",
  "new",
  "public",
  "reset-password",
  "set-up",
  "settings",
  "sign-in",
  "sign-out",
  "static",
  "workspaces",
]);

const letters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ß: "ss", ł: "l", đ: "d", þ: "th" };

/** Slugs for a workspace name in order of preference: `acme`, `acme-2`, … `acme-99`. */
export function slugCandidates(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/[æøåßłđþ]/g, (letter) => letters[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  const base = plain === "" || reserved.has(plain) ? ["workspace", plain].filter(Boolean).join("-") : plain;
  return [base, ...Array.from({ length: 98 }, (_, index) => `${base}-${index + 2}`)];
}
