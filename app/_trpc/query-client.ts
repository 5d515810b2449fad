import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";
import superjson from "superjson";
import { isWorthRetrying } from "./atlas-error";

/** The same settings on the server, which fills a client, and in the browser, which goes on with it. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // What the server just fetched is not fetched again as soon as the page comes alive.
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
      },
      dehydrate: {
        serializeData: superjson.serialize,
        // Queries still under way are sent along and finish in the browser.
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === "pending",
      },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });
}
