import { fail } from "../errors";

const largestBody = 64 * 1024;

/** A request in the shape of Next's pages API, which next-auth also understands outside of Next. */
export type PagesRequest = {
  method: string;
  headers: Record<string, string>;
  cookies: Record<string, string>;
  query: Record<string, string | string[]>;
  body: Record<string, string>;
};

export async function toPagesRequest(request: Request, basePath: string): Promise<PagesRequest> {
  const url = new URL(request.url);
  return {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    cookies: parseCookies(request.headers),
    query: {
      ...Object.fromEntries(url.searchParams),
      nextauth: url.pathname.slice(basePath.length).split("/").filter(Boolean),
    },
    body: await readForm(request),
  };
}

export function parseCookies(headers: Headers): Record<string, string> {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split("="));
  return Object.fromEntries(
    pairs.flatMap(([name, ...rest]) => (name ? [[name, decode(rest.join("=").replace(/^"|"$/g, ""))]] : [])),
  );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not every cookie on this host is ours; one that is not URI-encoded is taken as it stands.
    return value;
  }
}

async function readForm(request: Request): Promise<Record<string, string>> {
  if (request.method !== "POST") return {};
  if (Number(request.headers.get("content-length") ?? 0) > largestBody) return tooLarge();
  const text = await request.text();
  if (text.length > largestBody) return tooLarge();
  if (!request.headers.get("content-type")?.includes("application/json"))
    return Object.fromEntries(new URLSearchParams(text));
  return onlyTexts(parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail("invalid", "access.body_not_json", "The body is not valid JSON.", { cause: error });
  }
}

function onlyTexts(body: unknown): Record<string, string> {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === "string" || typeof value === "boolean" ? [[name, String(value)]] : [],
    ),
  );
}

function tooLarge(): never {
  return fail("invalid", "access.body_too_large", "The body of a sign-in request is at most 64 KiB.");
}

/** Collects what next-auth writes to a pages-API response and turns it into a web response. */
export class PagesResponse {
  private code = 200;
  private readonly headers = new Map<string, string | string[]>();
  private content: string | undefined;

  status(code: number): this {
    this.code = code;
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    return this.headers.get(name.toLowerCase());
  }

  setHeader(name: string, value: string | string[]): this {
    this.headers.set(name.toLowerCase(), value);
    return this;
  }

  json(value: unknown): this {
    this.setHeader("Content-Type", "application/json");
    this.content = JSON.stringify(value);
    return this;
  }

  send(value: unknown): this {
    if (typeof value === "string") this.content = value;
    else if (value !== undefined && value !== null) this.json(value);
    return this;
  }

  end(): this {
    return this;
  }

  toResponse(): Response {
    const headers = new Headers();
    for (const [name, value] of this.headers)
      for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
    return new Response(this.content ?? null, { status: this.code, headers });
  }
}
