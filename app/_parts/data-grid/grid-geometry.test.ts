import { describe, expect, it } from "vitest";
import { contentHeight, pagesOf, rowWindow, scrollTopFor } from "./grid-geometry";

const row = 28;

describe("row window", () => {
  it("stands rows at their own place while the content is short enough", () => {
    expect(rowWindow(2800, 560, 100_000, row, 0)).toEqual({ first: 100, last: 120, shift: 0 });
  });

  it("reaches the first and the last of a hundred million rows", () => {
    const rows = 100_000_000;
    const height = contentHeight(rows, row);
    expect(height).toBe(8_000_000);
    expect(rowWindow(0, 560, rows, row, 0)).toMatchObject({ first: 0, last: 20 });
    const end = rowWindow(height - 560, 560, rows, row, 0);
    expect(end.last).toBe(rows);
    // The last row is drawn at the very end of the content.
    expect((rows - 1) * row + end.shift).toBeCloseTo(height - row, 0);
  });

  it("draws nothing of an empty table", () => {
    expect(rowWindow(0, 560, 0, row)).toMatchObject({ first: 0, last: 0 });
  });
});

describe("scrolling to a row", () => {
  it("stays when the row is in view", () => {
    expect(scrollTopFor(5, 0, 560, 1000, row)).toBeNull();
  });

  it("moves just far enough in both directions", () => {
    expect(scrollTopFor(20, 0, 560, 1000, row)).toBe(28);
    expect(scrollTopFor(1, 560, 560, 1000, row)).toBe(28);
  });

  it("finds its row again when the scroll bar is scaled", () => {
    const rows = 100_000_000;
    const to = scrollTopFor(77_777_777, 0, 560, rows, row) ?? 0;
    const seen = rowWindow(to, 560, rows, row, 1);
    expect(seen.first).toBeLessThanOrEqual(77_777_777);
    expect(seen.last).toBeGreaterThan(77_777_777);
  });
});

it("names the pages a window needs", () => {
  expect(pagesOf({ first: 190, last: 410 }, 200)).toEqual([0, 1, 2]);
  expect(pagesOf({ first: 0, last: 0 }, 200)).toEqual([]);
});
