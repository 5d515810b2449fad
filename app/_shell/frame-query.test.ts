import { QueryClient } from "@tanstack/react-query";
import { initTRPC } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { expect, it } from "vitest";
import { frameQuery } from "./frame-query";

const { procedure, router } = initTRPC.create();
const echo = procedure
  .input((input) => input as { workspace: string })
  .query(({ input }) => [input.workspace]);

function setUp() {
  const queryClient = new QueryClient();
  const api = createTRPCOptionsProxy({
    router: router({ requests: router({ list: echo }) }),
    ctx: {},
    queryClient,
  });
  return { queryClient, api, asked: api.requests.list.queryOptions({ workspace: "default" }) };
}

it("asks what it is given and keeps the answer from the pages", async () => {
  const { queryClient, asked } = setUp();
  expect(await queryClient.fetchQuery(frameQuery(asked))).toEqual(["default"]);
  expect(queryClient.getQueryData(asked.queryKey)).toBeUndefined();
});

it("asks again with the pages when their procedure is invalidated", async () => {
  const { queryClient, api, asked } = setUp();
  const { queryKey } = frameQuery(asked);
  queryClient.setQueryData(queryKey, ["one"]);
  await queryClient.invalidateQueries(api.requests.pathFilter());
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true);
});
