import type { z } from "zod";
import { AtlasError, fail } from "@/server/platform/errors";
import { invalidInput } from "../error-shape";
import { requireStorable } from "../require-storable";
import type { Route, RouteInput } from "./define-route";

const largestJsonBody = 1024 * 1024;

/** Path, query and body of a request, each parsed by the schema of the route. */
export async function readInput(
  route: Route,
  params: Record<string, string>,
  request: Request,
  bodyTypes: readonly string[] = ["application/json"],
): Promise<RouteInput<never, never, never>> {
  const input = {
    params: route.params && parse(route.params, params),
    query: route.query && parse(route.query, queryOf(request)),
    body: route.body && parse(route.body, await readJson(request, bodyTypes)),
    request,
  };
  if (route.rawBody) requireContentType(request, [route.rawBody.contentType]);
  return input as RouteInput<never, never, never>;
}

function parse(schema: z.ZodType, value: unknown): unknown {
  requireStorable(value);
  const result = schema.safeParse(value);
  if (!result.success) throw invalidInput(result.error);
  return result.data;
}

/** `?a=1&b=2&b=3` as `{ a: "1", b: ["2", "3"] }`. `workspace` belongs to the framework. */
function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  const names = [...new Set(searchParams.keys())].filter((name) => name !== "workspace");
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

async function readJson(request: Request, bodyTypes: readonly string[]): Promise<unknown> {
  requireContentType(request, bodyTypes);
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail("invalid", "api.body_not_json", "The body is not valid JSON.", { cause: error });
  }
}

/** Stops reading at the limit, whatever length was announced. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > largestJsonBody) throw tooLarge();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > largestJsonBody) {
      await reader?.cancel();
      throw tooLarge();
    }
    text += decode(decoder, chunk.value);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (error) {
    return fail("invalid", "api.body_not_utf8", "The body is not valid UTF-8.", { cause: error });
  }
}

function tooLarge(): AtlasError {
  return new AtlasError("invalid", "api.body_too_large", "A JSON body has at most 1 MiB.");
}

function requireContentType(request: Request, expected: readonly string[]): void {
  const given = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (given === undefined || !expected.includes(given))
    fail(
      "invalid",
      "api.content_type",
      `Send the body as ${expected.join(" or ")}${given ? `, not ${given}` : ""}.`,
    );
}
