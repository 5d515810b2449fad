import { expect, it } from "vitest";
import { readHeader } from "../header/read-header";
import { judgeText } from "./judge-text";
import type { ColumnSample } from "./sample";

it("no text makes the judge surer than it says it ever is, and some make it as sure", () => {
  const judge = judgeText("en");
  const values = Array.from({ length: 30 }, (_, i) => ({
    text: `Please write to anna${i}@example.com about order ${i}`,
    count: 1,
  }));
  const sample: ColumnSample = {
    index: 0,
    name: "notes",
    header: readHeader("notes"),
    type: "text",
    filled: 30,
    sampled: 30,
    complete: true,
    values,
    rows: values.map(({ text }) => text),
  };
  const found = judge(sample, { region: "DK", words: new Set(), samples: [sample], found: new Map() });
  expect(found?.confidence).toBe(judge.surest);
});
