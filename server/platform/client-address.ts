import { env } from "./env";
import { isLoopbackHost } from "./public-origin";

/**
 * Peer address of the connection, written by the process that owns the socket (`bin/supervisor/web.mjs`)
 * over whatever a client sent. Next itself passes X-Forwarded-For on as it came, so without this
 * anybody could choose the address under which they are throttled and audited.
 */
export const peerHeader = "x-atlas-peer";

/**
 * The address a request came from: the peer of the connection, or what the outermost of
 * ATLAS_TRUSTED_PROXIES proxies wrote into X-Forwarded-For. Undefined when nothing can be believed.
 */
export function clientAddress(headers: Headers): string | undefined {
  const peer = headers.get(peerHeader);
  if (!peer) return undefined;
  const hops = env().ATLAS_TRUSTED_PROXIES;
  const claimed = hops > 0 ? forwardedFor(headers).at(-hops) : undefined;
  return plain(claimed ?? peer);
}

/**
 * Whether a request was made on this machine: not by a proxy on it for somebody elsewhere, and not by
 * a web page whose host name was pointed here.
 */
export function isLocalRequest(headers: Headers): boolean {
  const chain = [headers.get(peerHeader) ?? "", ...forwardedFor(headers)];
  return chain.every((address) => isLoopback(plain(address))) && isLoopbackHost(headers.get("host") ?? "");
}

function forwardedFor(headers: Headers): string[] {
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return hops.filter(Boolean);
}

/** IPv4 addresses arrive as `::ffff:10.0.0.1` on a dual-stack socket. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^127(\.\d+){3}$/.test(address);
}
