import { expect, it } from "vitest";
import { AtlasError } from "./errors";
import { openLog, withLogFields } from "./log";
import { describeError } from "./log-error";

function lines(write: (log: ReturnType<typeof openLog>) => void, level = "debug") {
  const written: Record<string, unknown>[] = [];
  write(openLog(level, { write: (line) => void written.push(JSON.parse(line)) }));
  return written;
}

it("adds the ids of the request or job to every line written for it", async () => {
  const written = lines((log) => {
    withLogFields({ requestId: "r1" }, () =>
      withLogFields({ jobId: "j1" }, () => log.info({ n: 1 }, "Inside.")),
    );
    log.info({}, "Outside.");
  });
  expect(written).toMatchObject([{ requestId: "r1", jobId: "j1", n: 1, level: "info", msg: "Inside." }, {}]);
  expect(written[1]).not.toHaveProperty("requestId");
});

it("does not write secrets", () => {
  const [line] = lines((log) => log.info({ password: "p", config: { token: "t", host: "h" } }, "Connected."));
  expect(line).toMatchObject({ password: "[redacted]", config: { token: "[redacted]", host: "h" } });
});

it("keeps the words of our own errors and drops what other errors may quote", () => {
  const cause = new Error("Could not convert string '0101901234' to INT32\nLINE 1: SELECT …");
  const error = new AtlasError("invalid", "reading.type", "Column 3 is not a number.", { cause });
  const [line] = lines((log) => log.warn({ error }, "Failed."));
  expect(line?.error).toMatchObject({
    kind: "invalid",
    code: "reading.type",
    message: "Column 3 is not a number.",
    cause: { message: "Could not convert string '…' to INT32" },
  });
  expect(JSON.stringify(line)).not.toContain("0101901234");
  expect(JSON.stringify(line)).not.toContain("SELECT");
});

it("drops what other errors quote also where it holds quotes itself, and long numbers without any", () => {
  const quoting = new Error("Could not convert string 'anna.o'hara@example.com' to INT32");
  expect(describeError(quoting).message).toBe("Could not convert string '…' to INT32");
  const counting = new Error("Type INT64 with value 1203754321 can't be cast to INT8");
  expect(describeError(counting).message).not.toContain("1203754321");
});

it("writes nothing below its level", () => {
  expect(lines((log) => log.debug({}, "Quiet."), "info")).toEqual([]);
});
