import type { z } from "zod";
import { AtlasError, fail } from "@/server/platform/errors";
import { invalidInput } from "../error-shape";
import { requireStorable } from "../require-storable";
import type { Route, RouteInput } from "./define-route";

const mebibyte = 1024 * 1024;
type BodyRules = { types: readonly string[]; largest: number };
const plainJson: BodyRules = { types: ["application/json"], largest: mebibyte };
/** A directory puts a group with all its members at once: fifty thousand of them fit. */
export const scimJson: BodyRules = {
  types: ["application/scim+json", "application/json"],
  largest: 8 * mebibyte,
};

/** Path, query and body of a request, each parsed by the schema of the route. */
export async function readInput(
  route: Route,
  params: Record<string, string>,
  request: Request,
  rules: BodyRules = plainJson,
): Promise<RouteInput<never, never, never>> {
  const input = {
    params: route.params && parse(route.params, params),
    query: route.query && parse(route.query, queryOf(request)),
    body: route.body && parse(route.body, await readJson(request, rules)),
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

async function readJson(request: Request, { types, largest }: BodyRules): Promise<unknown> {
  requireContentType(request, types);
  const text = await readText(request, largest);
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail("invalid", "api.body_not_json", "The body is not valid JSON.", { cause: error });
  }
}

/** Stops reading at the limit, whatever length was announced. */
async function readText(request: Request, largest: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > largest) throw tooLarge(largest);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > largest) {
      await reader?.cancel();
      throw tooLarge(largest);
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

function tooLarge(largest: number): AtlasError {
  return new AtlasError(
    "invalid",
    "api.body_too_large",
    `A JSON body has at most ${largest / mebibyte} MiB.`,
  );
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
