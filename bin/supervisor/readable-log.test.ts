import { describe, expect, it } from "vitest";
import { readableLine } from "./readable-log";

describe("readableLine", () => {
  it("turns a JSON line into a sentence with its fields", () => {
    const line =
      '{"level":"warn","time":"2026-01-02T03:04:05.678Z","pid":7,"name":"jobs","runId":"r1","rows":3,"msg":"Slow."}';
    expect(readableLine(line)).toBe("03:04:05 warn jobs: Slow. runId=r1 rows=3");
  });

  it("puts the trace of an error below", () => {
    const line = '{"level":"error","msg":"Failed.","error":{"message":"no","stack":"Error: no\\n  at x"}}';
    expect(readableLine(line)).toBe("error Failed. \nError: no\n  at x");
  });

  it.each(["plain text", "{not json", '{"a":1}', ""])("leaves %j as it is", (line) => {
    expect(readableLine(line)).toBe(line);
  });
});
