import { isIP, type LookupFunction } from "node:net";
import { Agent, type Dispatcher, type Response as OutboundResponse, fetch as plainFetch } from "undici";
import { AtlasError, fail } from "./errors";
import { checkedAddresses, type Resolver } from "./outbound-address";

export type GuardedRequest = {
  method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  headers?: Record<string, string>;
  /** Kept in memory, so that it can be sent again where a redirect asks for it. */
  body?: string | Uint8Array<ArrayBuffer>;
  /** How much of the answer is read, after it was unpacked. */
  maxBytes: number;
  /** For everything together: redirects, headers and the whole body. */
  timeoutMs: number;
  maxRedirects?: number;
  signal?: AbortSignal;
  resolve?: Resolver;
};

export type GuardedResponse = {
  status: number;
  headers: Headers;
  /** Where the answer came from after redirects. */
  url: string;
  /** Fails as upstream beyond `maxBytes` and at the end of the time. Read it, or cancel it. */
  body: ReadableStream<Uint8Array>;
};

const redirects = new Set([301, 302, 303, 307, 308]);
/** What another host may see after a redirect; keys and tokens go under any name, and were meant for one. */
const harmlessHeaders = new Set(["accept", "accept-encoding", "accept-language", "user-agent"]);

/**
 * Fetches a URL somebody entered. Each connection goes to an address that was checked when its name was
 * resolved, for it and for that connection only, so that no name can lead inside by changing its mind
 * (DNS rebinding); redirects are followed by hand and checked alike. http and https only, no proxy of the
 * environment, no cookies.
 */
export async function guardedFetch(url: string, request: GuardedRequest): Promise<GuardedResponse> {
  const deadline = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
  const agent = openAgent(request.resolve);
  try {
    const { response, at } = await follow(toTarget(url), { ...request, signal }, agent);
    return {
      status: response.status,
      headers: new Headers([...response.headers]),
      url: at.href,
      body: bounded(response, request, signal, agent),
    };
  } catch (error) {
    await agent.destroy();
    throw explain(error, request);
  }
}

type Sent = GuardedRequest & { signal: AbortSignal };

async function follow(first: URL, request: Sent, agent: Dispatcher) {
  const { maxRedirects = 5 } = request;
  let at = first;
  let { method = "GET", body, headers = {} } = request;
  for (let hops = 0; hops <= maxRedirects; hops++) {
    await requireOpen(at, request.resolve);
    const response = await plainFetch(at, {
      method,
      headers,
      redirect: "manual",
      signal: request.signal,
      dispatcher: agent,
      ...(body !== undefined && { body }),
    });
    const location = response.headers.get("location");
    if (!redirects.has(response.status) || location === null) return { response, at };
    await response.body?.cancel();
    const next = toTarget(location, at);
    if (at.protocol === "https:" && next.protocol === "http:")
      fail(
        "upstream",
        "outbound.downgrade",
        `${at.host} leads from https to http, where others could read along.`,
      );
    if (response.status === 303 || (response.status < 303 && method === "POST"))
      [method, body, headers] = [method === "HEAD" ? "HEAD" : "GET", undefined, withoutBodyHeaders(headers)];
    if (next.origin !== at.origin) {
      if (body !== undefined) redirectedBody(at, next);
      headers = harmlessOf(headers);
    }
    at = next;
  }
  return fail(
    "upstream",
    "outbound.too_many_redirects",
    `${first.host} redirects more than ${maxRedirects} times.`,
  );
}

function toTarget(text: string, base?: URL): URL {
  if (!URL.canParse(text, base))
    return fail("invalid", "outbound.url", "This is no URL. Enter one such as https://example.com/data.");
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return fail("invalid", "outbound.scheme", "Only http and https URLs can be fetched.");
  if (url.username || url.password)
    return fail(
      "invalid",
      "outbound.credentials",
      "A URL holds no user name or password here: it would stand in logs. Use the fields for them.",
    );
  url.hash = "";
  return url;
}

/** Sockets skip the lookup of an address that is written out, and so it is checked here. */
async function requireOpen({ hostname }: URL, resolve: Resolver | undefined): Promise<void> {
  const plain = hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  if (isIP(plain)) await checkedAddresses(plain, resolve);
}

/** One per request: a connection that was opened under other rules is never used again. */
function openAgent(resolve: Resolver | undefined): Agent {
  const lookup: LookupFunction = (name, options, callback) => {
    checkedAddresses(name, resolve).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all || !first) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, []),
    );
  };
  return new Agent({ connect: { lookup, timeout: 10_000 }, maxHeaderSize: 32 * 1024 });
}

function bounded(
  response: OutboundResponse,
  request: GuardedRequest,
  signal: AbortSignal,
  agent: Agent,
): ReadableStream<Uint8Array> {
  const { maxBytes } = request;
  const reader = response.body?.getReader();
  let read = 0;
  const end = async (controller: ReadableStreamDefaultController, error?: unknown) => {
    await agent.destroy();
    if (error === undefined) controller.close();
    else controller.error(explain(error, request));
  };
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        signal.throwIfAborted();
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) return await end(controller);
        read += value.byteLength;
        if (read > maxBytes)
          return await end(
            controller,
            new AtlasError("upstream", "outbound.too_large", `The answer has more than ${maxBytes} bytes.`),
          );
        controller.enqueue(value);
      } catch (error) {
        await end(controller, error);
      }
    },
    cancel: async () => {
      await agent.destroy();
    },
  });
}

function harmlessOf(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())),
  );
}

function withoutBodyHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-/i.test(name)));
}

function redirectedBody(from: URL, to: URL): never {
  return fail(
    "upstream",
    "outbound.body_elsewhere",
    `${from.host} wants what was sent to it sent to ${to.host} too.`,
  );
}

/** What went wrong, in Atlas's terms: the refusal of an address arrives as the cause of a failed fetch. */
function explain(error: unknown, { signal, timeoutMs }: GuardedRequest): AtlasError {
  for (let inner = error; inner instanceof Error; inner = inner.cause)
    if (inner instanceof AtlasError) return inner;
  if (signal?.aborted)
    return new AtlasError("cancelled", "outbound.cancelled", "Cancelled.", { cause: error });
  if (error instanceof Error && error.name === "TimeoutError")
    return new AtlasError(
      "upstream",
      "outbound.timed_out",
      `There was no whole answer within ${timeoutMs / 1000} seconds.`,
      {
        cause: error,
      },
    );
  return new AtlasError(
    "upstream",
    "outbound.unreachable",
    "The address does not answer, or not in HTTP. Check it.",
    {
      cause: error,
    },
  );
}
