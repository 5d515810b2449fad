import { histogram } from "@/server/platform/metrics";

export type TimedRequest = {
  /** The pattern of the route, never the path itself: paths hold ids, and each would be a new series. */
  route: string;
  end(response: Response): Response;
};

/** Measures a request until its answer starts; `route` is filled in once it is known. */
export function timeRequest(method: string): TimedRequest {
  const started = performance.now();
  const timed: TimedRequest = {
    route: "unmatched",
    end: (response) => {
      observe(timed.route, method, response.status, started);
      return response;
    },
  };
  return timed;
}

/** Measures one of several calls in a request; the function returned ends it with its status. */
export function timeCall(route: string, method: string): (status: number) => void {
  const started = performance.now();
  return (status) => observe(route, method, status, started);
}

function observe(route: string, method: string, status: number, started: number): void {
  histogram("atlas_http_request_seconds", "Time from a request to the start of its answer.", [
    "route",
    "method",
    "status",
  ]).observe({ route, method, status: String(status) }, (performance.now() - started) / 1000);
}
