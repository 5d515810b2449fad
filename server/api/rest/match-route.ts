import { fail } from "@/server/platform/errors";
import type { Route } from "./define-route";

export type Match =
  | { found: "route"; route: Route; params: Record<string, string> }
  /** The path exists, with other methods. */
  | { found: "path"; allow: string[] }
  | { found: "nothing" };

/** Finds the route for a path below `/api/v1`. Fixed segments win over parameters. */
export function matchRoute(routes: readonly Route[], method: string, pathname: string): Match {
  const segments = pathname.split("/").filter(Boolean).map(decodeSegment);
  const fitting = routes
    .flatMap((route) => {
      const params = paramsOf(route.path, segments);
      return params ? [{ route, params }] : [];
    })
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const wanted = fitting.find(({ route }) => route.method === (method === "HEAD" ? "GET" : method));
  if (wanted) return { found: "route", ...wanted };
  if (fitting.length > 0) return { found: "path", allow: [...new Set(fitting.map((f) => f.route.method))] };
  return { found: "nothing" };
}

function paramsOf(path: string, segments: string[]): Record<string, string> | undefined {
  const pattern = path.split("/").filter(Boolean);
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name) params[name] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    return fail("invalid", "api.path_encoding", "The path is not correctly percent-encoded.", {
      cause: error,
    });
  }
}
