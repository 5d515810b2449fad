import { describe, expect, it } from "vitest";
import { formatAbsolute, formatDayAndMinute, formatRelative, readerLocale } from "./times";

const now = new Date("2026-11-22T12:00:00Z");

describe("times", () => {
  it.each([
    ["2026-11-22T11:59:45Z", "just now"],
    ["2026-11-22T11:55:00Z", "5 min ago"],
    ["2026-11-22T09:00:00Z", "3 hr ago"],
    ["2026-11-21T11:00:00Z", "yesterday"],
    ["2026-11-27T12:00:00Z", "in 5 days"],
    ["2027-02-20T12:00:00Z", "in 90 days"],
  ])("tells %s as %s", (at, words) => {
    expect(formatRelative(new Date(at), now)).toBe(words);
  });

  it("names the zone in absolute times", () => {
    expect(formatAbsolute(now, "en-GB", "Europe/Copenhagen")).toMatch(/22 Nov 2026.*13:00:00.*(CET|GMT\+1)/);
  });

  it("tells day and minute in the zone of the reader", () => {
    const late = new Date("2026-11-22T23:30:00Z");
    expect(formatDayAndMinute(late, "en-GB", "Europe/Copenhagen")).toMatch(/^23 Nov, 00:30 (CET|GMT\+1)$/);
  });

  it("follows the reader's English and falls back to British", () => {
    expect(readerLocale("da-DK,da;q=0.9,en-US;q=0.7")).toBe("en-US");
    expect(readerLocale("da-DK,da;q=0.9")).toBe("en-GB");
    expect(readerLocale(null)).toBe("en-GB");
    expect(readerLocale("en-XX<script>")).toBe("en-GB");
  });
});
