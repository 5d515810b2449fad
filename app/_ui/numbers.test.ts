import { describe, expect, it } from "vitest";
import { formatBytes, formatDuration, formatNumber, formatShare } from "./numbers";

const plain = (text: string) => text.replaceAll("\u202f", " ");

describe("numbers", () => {
  it("groups digits with narrow spaces", () => {
    expect(plain(formatNumber(1234567))).toBe("1 234 567");
    expect(plain(formatNumber(-1234.5, 1))).toBe("−1 234.5");
    expect(formatNumber(999)).toBe("999");
  });

  it("keeps every digit of a 64-bit integer that travels as text", () => {
    expect(plain(formatNumber("9007199254740993"))).toBe("9 007 199 254 740 993");
  });

  it("never rounds an imperfect share to perfect nor a present one to absent", () => {
    expect(formatShare(0.99999)).toBe(">99.9%");
    expect(formatShare(0.00001)).toBe("<0.1%");
    expect(formatShare(1)).toBe("100%");
    expect(formatShare(0)).toBe("0%");
    expect(formatShare(0.9834)).toBe("98.3%");
  });

  it("writes bytes in binary units", () => {
    expect(plain(formatBytes(0))).toBe("0 B");
    expect(plain(formatBytes(1536))).toBe("1.50 KiB");
    expect(plain(formatBytes(5 * 1024 ** 3))).toBe("5.00 GiB");
  });

  it.each([
    [420, "420 ms"],
    [3_200, "3.2 s"],
    [59_700, "1 min"],
    [125_000, "2 min 5 s"],
    [3_840_000, "1 h 4 min"],
    [266_400_000, "3 d 2 h"],
  ])("says %d ms as people do", (ms, words) => {
    expect(plain(formatDuration(ms))).toBe(words);
  });
});
