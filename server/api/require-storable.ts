import { fail } from "@/server/platform/errors";

/**
 * Fails as invalid where a text of the input holds what no database keeps as text: the character NUL, or
 * half of a pair of surrogates. Dates and the like are no texts.
 */
export function requireStorable(input: unknown, field = ""): void {
  if (typeof input === "string") requireText(input, field);
  else if (Array.isArray(input))
    for (const [at, item] of input.entries()) requireStorable(item, within(field, at));
  else if (isRecord(input))
    for (const [key, value] of Object.entries(input)) {
      requireText(key, field);
      requireStorable(value, within(field, key));
    }
}

function requireText(text: string, field: string): void {
  // With the flag u, a surrogate is one that stands alone.
  if (!text.includes("\0") && !/\p{Surrogate}/u.test(text)) return;
  fail(
    "invalid",
    "api.unstorable_text",
    `${field || "The input"} holds a character that is no text (NUL or half a character).`,
    {
      ...(field && { field }),
    },
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function within(field: string, key: string | number): string {
  return field ? `${field}.${key}` : String(key);
}
