import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { env } from "./env";
import { AtlasError, fail } from "./errors";

/** An address that was looked at: connect to exactly this one, so that a name cannot lead elsewhere meanwhile. */
export type CheckedAddress = { address: string; family: 4 | 6 };

/** Finds the addresses of a name. */
export type Resolver = (name: string) => Promise<{ address: string }[]>;

const resolveName: Resolver = (name) => lookup(name, { all: true });

/** What the operator may open by naming a host. Everything else takes the network itself, written out. */
const openedByName = new Set(["private", "uniqueLocal", "loopback", "carrierGradeNat"]);

/** Public by their number, and yet the inside of a cloud: where Azure's machines ask about themselves. */
const insideAddresses = new Set(["168.63.129.16"]);

const words: Record<string, string> = {
  private: "in a private network",
  uniqueLocal: "in a private network",
  carrierGradeNat: "in a private network",
  loopback: "this machine itself",
  unspecified: "this machine itself",
  linkLocal: "in the local network, where clouds keep their credentials",
};

/**
 * The addresses of a host somebody entered (a name or an address, without port), each of them in the
 * public internet or allowed by ATLAS_OUTBOUND_ALLOW. Never this machine, its networks, or an address
 * that stands for another one. Fails as invalid otherwise, without saying what the name led to.
 */
export async function checkedAddresses(
  host: string,
  resolve: Resolver = resolveName,
): Promise<CheckedAddress[]> {
  const name = plainHost(host);
  const found = isIP(name) ? [{ address: name }] : await resolved(name, resolve);
  // One inner address among outer ones is no accident, and which of them is used is chance.
  return found.map(({ address }) => checked(address, name));
}

/** The first of {@link checkedAddresses}, for protocols that connect to one, such as those of databases. */
export async function checkedAddress(host: string, resolve: Resolver = resolveName): Promise<CheckedAddress> {
  const [first] = await checkedAddresses(host, resolve);
  return first ?? unknownHost(host);
}

async function resolved(name: string, resolve: Resolver): Promise<{ address: string }[]> {
  let found: { address: string }[];
  try {
    found = await resolve(name);
  } catch (error) {
    return unknownHost(name, error);
  }
  return found.length > 0 ? found : unknownHost(name);
}

function checked(text: string, name: string): CheckedAddress {
  if (!ipaddr.isValid(text)) throw refused(name, "reserved");
  const address = ipaddr.parse(text);
  const range = rangeOf(address);
  if (range !== "unicast" && !isAllowed(address, range, name)) throw refused(name, range);
  return { address: text, family: address.kind() === "ipv4" ? 4 : 6 };
}

/** The kind of network; `unicast` is the public internet and nothing else is. */
function rangeOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  if (insideAddresses.has(address.toString())) return "linkLocal";
  const range = address.range();
  // `::7f00:1`, the long abolished way to write an IPv4 address: nothing public lies below 2000::.
  if (range === "unicast" && address instanceof ipaddr.IPv6 && ((address.parts[0] ?? 0) & 0xe000) !== 0x2000)
    return "reserved";
  return range;
}

function isAllowed(address: ipaddr.IPv4 | ipaddr.IPv6, range: string, name: string): boolean {
  const entries = (env().ATLAS_OUTBOUND_ALLOW ?? "").split(",").map((entry) => entry.trim().toLowerCase());
  return entries.filter(Boolean).some((entry) => {
    if (!entry.includes("/")) return entry.replace(/\.$/, "") === name && openedByName.has(range);
    const [network, bits] = networkOf(entry);
    return network.kind() === address.kind() && address.match(network, bits);
  });
}

function networkOf(entry: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  try {
    return ipaddr.parseCIDR(entry);
  } catch (error) {
    return fail(
      "invalid",
      "platform.environment",
      `ATLAS_OUTBOUND_ALLOW: ${entry} is no network such as 10.0.0.0/8.`,
      {
        cause: error,
      },
    );
  }
}

/**
 * The host as URLs write it: lower case, international names in ASCII, numbers in any base (`0x7f.1`,
 * `2130706433`) as the address they are, no brackets and no final dot.
 */
function plainHost(host: string): string {
  const text = isIP(host) === 6 ? `[${host}]` : host.trim();
  if (/[/?#@\\\s%]/.test(text) || !URL.canParse(`http://${text}/`)) return notAHost(host);
  const { hostname, port } = new URL(`http://${text}/`);
  const plain = hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  // A port belongs to its own field; the URL hides 80, which is that of http.
  return port || (isIP(host) !== 6 && /:\d*$/.test(text)) || !plain ? notAHost(host) : plain;
}

function notAHost(host: string): never {
  return fail(
    "invalid",
    "outbound.host",
    `${host} is no host name. Enter one such as db.example.com, without port.`,
  );
}

function unknownHost(host: string, cause?: unknown): never {
  return fail("upstream", "outbound.unknown_host", `There is no host ${host}. Check how it is written.`, {
    cause,
  });
}

function refused(name: string, range: string): AtlasError {
  const where = words[range] ?? "reserved, not in the public internet";
  return new AtlasError(
    "invalid",
    "outbound.address_refused",
    `${name} may not be reached: its address is ${where}. The operator of Atlas can allow it with ATLAS_OUTBOUND_ALLOW.`,
  );
}
