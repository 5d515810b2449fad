import { afterEach, describe, expect, it } from "vitest";
import { env } from "./env";
import { checkedAddress, checkedAddresses } from "./outbound-address";

const leadsTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address }));
const never = async () => expect.unreachable("an address needs no resolver");
const allow = (entries: string) => Object.assign(env(), { ATLAS_OUTBOUND_ALLOW: entries });
const refused = { kind: "invalid", code: "outbound.address_refused" };

afterEach(() => {
  Object.assign(env(), { ATLAS_OUTBOUND_ALLOW: undefined });
});

/** Everything that is not the public internet, and what only stands for such an address. */
const inner = [
  ["loopback", "127.0.0.1"],
  ["loopback", "127.255.0.3"],
  ["loopback", "::1"],
  ["unspecified", "0.0.0.0"],
  ["unspecified", "::"],
  ["private", "10.1.2.3"],
  ["private", "172.31.0.1"],
  ["private", "192.168.1.1"],
  ["unique local", "fd12:3456::1"],
  ["carrier-grade NAT", "100.64.0.1"],
  ["link-local, metadata", "169.254.169.254"],
  ["link-local", "fe80::1"],
  ["metadata of AWS over IPv6", "fd00:ec2::254"],
  ["metadata of Alibaba", "100.100.100.200"],
  ["metadata of Oracle", "192.0.0.192"],
  ["metadata of Azure", "168.63.129.16"],
  ["multicast", "224.0.0.1"],
  ["multicast", "ff02::1"],
  ["broadcast", "255.255.255.255"],
  ["reserved", "240.0.0.1"],
  ["benchmarking", "198.18.0.1"],
  ["documentation", "203.0.113.1"],
  ["IPv4-mapped", "::ffff:127.0.0.1"],
  ["IPv4-mapped, public", "::ffff:93.184.215.14"],
  ["IPv4-translated", "::ffff:0:127.0.0.1"],
  ["IPv4-compatible", "::127.0.0.1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["local NAT64", "64:ff9b:1::7f00:1"],
  ["6to4", "2002:7f00:1::"],
  ["6to4 relay", "192.88.99.1"],
  ["Teredo", "2001:0:7f00:1::"],
  ["site-local", "fec0::1"],
  ["discard", "100::1"],
  ["with a zone", "fe80::1%eth0"],
] as const;

describe("an address somebody entered", () => {
  it.each(inner)("is refused where it is %s (%s)", async (_kind, address) => {
    await expect(checkedAddress("data.example", leadsTo(address))).rejects.toMatchObject(refused);
    if (!address.includes("%")) await expect(checkedAddress(address, never)).rejects.toMatchObject(refused);
  });

  it("is refused in every way of writing it", async () => {
    for (const host of [
      "2130706433",
      "0x7f000001",
      "0x7f.1",
      "0177.0.0.1",
      "127.1",
      "0",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "::FFFF:7F00:1",
      "127.0.0.1.",
      "１２７.０.０.１",
      " 127.0.0.1 ",
    ])
      await expect(checkedAddress(host, never), host).rejects.toMatchObject(refused);
  });

  it("is given back where it lies in the public internet", async () => {
    expect(await checkedAddress("93.184.215.14", never)).toEqual({ address: "93.184.215.14", family: 4 });
    expect(await checkedAddresses("Data.Example.", leadsTo("93.184.215.14", "2606:4700::1"))).toEqual([
      { address: "93.184.215.14", family: 4 },
      { address: "2606:4700::1", family: 6 },
    ]);
  });

  it("is refused where one of several is inside, and says neither which nor where", async () => {
    const attempt = checkedAddress("data.example", leadsTo("93.184.215.14", "10.9.8.7"));
    await expect(attempt).rejects.toMatchObject(refused);
    await expect(attempt).rejects.not.toThrow(/10\.9\.8\.7/);
  });

  it("is this machine also by its real name", async () => {
    for (const host of ["localhost", "LOCALHOST.", "ｌocalhost"])
      await expect(checkedAddress(host)).rejects.toMatchObject(refused);
  });

  it("is a host and nothing else", async () => {
    for (const host of [
      "",
      " ",
      "a b",
      "a/b",
      "user@127.0.0.1",
      "db.example:5432",
      "db.example:80",
      "a?b",
      "a#b",
      "a\\b",
      "%31",
      "[::1",
    ])
      await expect(checkedAddress(host, never), host).rejects.toMatchObject({
        kind: "invalid",
        code: "outbound.host",
      });
    const unknown = checkedAddress("nowhere.invalid", async () => Promise.reject(new Error("ENOTFOUND")));
    await expect(unknown).rejects.toMatchObject({ kind: "upstream", code: "outbound.unknown_host" });
    await expect(checkedAddress("empty.example", leadsTo())).rejects.toMatchObject({
      code: "outbound.unknown_host",
    });
  });
});

describe("what the operator allows", () => {
  it("is a host of the own network by its name, and no other name of the same address", async () => {
    allow("db.corp.example, localhost");
    expect(await checkedAddress("DB.corp.example.", leadsTo("10.0.0.5"))).toMatchObject({
      address: "10.0.0.5",
    });
    await expect(checkedAddress("x.corp.example", leadsTo("10.0.0.5"))).rejects.toMatchObject(refused);
    expect(await checkedAddress("localhost", leadsTo("127.0.0.1"))).toMatchObject({ address: "127.0.0.1" });
  });

  it("never opens the metadata of a cloud by a name", async () => {
    allow("db.corp.example");
    for (const address of ["169.254.169.254", "168.63.129.16", "0.0.0.0", "::ffff:10.0.0.5"])
      await expect(checkedAddress("db.corp.example", leadsTo(address)), address).rejects.toMatchObject(
        refused,
      );
  });

  it("is a network, exactly as far as it reaches", async () => {
    allow("10.0.0.0/30,fd00::/8");
    expect(await checkedAddress("a.example", leadsTo("10.0.0.3"))).toMatchObject({ address: "10.0.0.3" });
    expect(await checkedAddress("fd00::7", never)).toMatchObject({ family: 6 });
    await expect(checkedAddress("a.example", leadsTo("10.0.0.4"))).rejects.toMatchObject(refused);
    await expect(checkedAddress("a.example", leadsTo("::ffff:10.0.0.3"))).rejects.toMatchObject(refused);
    allow("10.0.0.0/99");
    await expect(checkedAddress("10.0.0.1", never)).rejects.toMatchObject({ code: "platform.environment" });
  });
});
