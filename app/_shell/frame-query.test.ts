import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { frameQuery } from "./frame-query";

const asked = {
  queryKey: [["accessRequests", "list"], { input: { workspace: "default" }, type: "query" }] as const,
  staleTime: 1000,
};

it("keeps what the frame was answered from the pages", () => {
  const client = new QueryClient();
  client.setQueryData(frameQuery(asked).queryKey, ["one"]);
  expect(client.getQueryData(asked.queryKey)).toBeUndefined();
  expect(frameQuery(asked).staleTime).toBe(1000);
});

it("asks again with the pages when their procedure is invalidated", async () => {
  const client = new QueryClient();
  const { queryKey } = frameQuery(asked);
  client.setQueryData(queryKey, ["one"]);
  await client.invalidateQueries({ queryKey: [["accessRequests"]] });
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true);
});
