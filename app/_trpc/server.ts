import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { cache, createElement, type ReactElement, type ReactNode } from "react";
import { createApiContext } from "@/server/api/context";
import { appRouter, createCaller } from "@/server/api/root";
import { makeQueryClient } from "./query-client";

const context = cache(async () => createApiContext(await headers()));
const queryClient = cache(makeQueryClient);

/** Query options for server components: `await prefetch(api.runs.list.queryOptions({ workspace }))`. */
export const api = createTRPCOptionsProxy({ ctx: context, router: appRouter, queryClient });

/** Calls procedures directly: `const me = await (await caller()).session.me()`. Throws `TRPCError`. */
export const caller = cache(async () => createCaller(await context()));

/**
 * Fetches on the server what a client component below `HydrateClient` will ask for. A failure is left
 * to that component, which asks again and shows it.
 */
export async function prefetch(asked: { queryKey: readonly unknown[]; queryFn?: unknown }): Promise<void> {
  const client = queryClient();
  // Nobody waits for a page while the server tries again what it just refused itself.
  const options = { ...asked, retry: false };
  // tRPC's options fit what these methods take; their types do not meet without the key's own type.
  if (isInfinite(options.queryKey))
    await client.prefetchInfiniteQuery(options as Parameters<typeof client.prefetchInfiniteQuery>[0]);
  else await client.prefetchQuery(options as Parameters<typeof client.prefetchQuery>[0]);
}

function isInfinite(queryKey: readonly unknown[]): boolean {
  const details = queryKey[1];
  return typeof details === "object" && details !== null && "type" in details && details.type === "infinite";
}

/** Hands what was prefetched to the client components inside. */
export function HydrateClient({ children }: { children: ReactNode }): ReactElement {
  return createElement(HydrationBoundary, { state: dehydrate(queryClient()) }, children);
}
