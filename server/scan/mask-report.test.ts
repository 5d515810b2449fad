import { describe, expect, it } from "vitest";
import { coverStrays } from "./mask-report";

const words = { type: "text" as const, patterns: [{ pattern: "A+", count: 299 }], shapedRows: 300 };
const codes = { type: "text" as const, patterns: [{ pattern: "9999999999", count: 300 }], shapedRows: 300 };

describe("coverStrays", () => {
  it("covers what is personal in a column of something else", () => {
    expect(coverStrays("mads.thorning@stofanet.dk", words, "DK")).toBe("••••.••••••••@••••••••.••");
    expect(coverStrays("see 070761-4285", words, "DK")).toBe("see ••••••-••••");
    expect(coverStrays("shipped", words, "DK")).toBe("shipped");
  });

  it("leaves numbers that look as all of their column do", () => {
    expect(coverStrays("0707614285", codes, "DK")).toBe("0707614285");
    expect(coverStrays("0707614285", { ...words, type: "integer" }, "DK")).toBe("0707614285");
  });

  it("covers them in lines that were rejected", () => {
    expect(coverStrays("7;anna@berg.dk;x", undefined, "DK")).toBe("7;••••@••••.••;x");
  });
});
