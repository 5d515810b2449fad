import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "./env";

/** Set on every request by {@link stampClientAddresses}; whatever a client sends under it is replaced. */
const header = "x-atlas-peer";

/**
 * Writes the address of the socket onto each HTTP request this process receives, before any handler
 * sees it. Next passes on `X-Forwarded-For` as the client sent it, so without this anybody could
 * choose the address under which they are throttled and audited.
 */
export function stampClientAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[header] = request.socket.remoteAddress ?? "";
  });
}

/**
 * The address a request came from: the peer of the connection, or what the outermost of
 * ATLAS_TRUSTED_PROXIES proxies wrote into X-Forwarded-For. Undefined when nothing can be believed.
 */
export function clientAddress(headers: Headers): string | undefined {
  const peer = headers.get(header);
  if (!peer) return undefined;
  const hops = env().ATLAS_TRUSTED_PROXIES;
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const claimed = hops > 0 ? forwarded.filter(Boolean).at(-hops) : undefined;
  return plain(claimed ?? peer);
}

/** IPv4 addresses arrive as `::ffff:10.0.0.1` on a dual-stack socket. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

export function isLoopbackAddress(address: string | undefined): boolean {
  return address === "::1" || /^127\./.test(address ?? "");
}
