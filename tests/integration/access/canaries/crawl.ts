import type { Permission } from "@/server/access/schema";
import { textOfFile } from "./decode";
import type { CanaryFinder } from "./find";
import type { Canary } from "./plant";
import type { Visit } from "./visits";

/** Somebody who looks: a signed-in person by a cookie, a program by a key. */
export type Visitor = { name: string; headers: Record<string, string>; permissions: ReadonlySet<Permission> };

export type Sight = { visitor: string; path: string; status: number; found: Canary[]; raw: boolean };

const atOnce = 5;

/** Looks at every address as every visitor and tells which canaries were seen where. */
export async function crawl(
  origin: string,
  finder: CanaryFinder,
  tasks: { visitor: Visitor; visit: Visit }[],
): Promise<Sight[]> {
  const sights: Sight[] = [];
  const queue = [...tasks];
  const walk = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) sights.push(await look(origin, finder, task));
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return sights;
}

async function look(
  origin: string,
  finder: CanaryFinder,
  { visitor, visit }: { visitor: Visitor; visit: Visit },
): Promise<Sight> {
  const response = await fetch(origin + visit.path, {
    headers: visitor.headers,
    redirect: "manual",
    signal: AbortSignal.timeout(120_000),
  }).catch((cause: unknown) => {
    throw new Error(`${visit.path} does not answer.`, { cause });
  });
  const type = response.headers.get("content-type") ?? "";
  const body = await textOfFile(Buffer.from(await response.arrayBuffer()), type);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  const found = [...new Set([...finder.find(body), ...finder.find(withoutNonces(headers))])];
  const raw = visit.raw !== undefined && visitor.permissions.has(visit.raw);
  return { visitor: visitor.name, path: visit.path, status: response.status, found, raw };
}

/** Headers differ in their ids alone, and what differs is read again. */
function withoutNonces(headers: string): string {
  return headers
    .split("\n")
    .filter((line) => !/^(x-request-id|date|etag|x-ratelimit[\w-]*|ratelimit[\w-]*): /i.test(line))
    .join("\n");
}

/** What nobody should have seen: one line per place, with the columns that show there. */
export function leaks(sights: readonly Sight[]): string[] {
  const places = new Map<string, { columns: Map<string, string>; visitors: Set<string> }>();
  for (const { visitor, path, found, raw } of sights) {
    if (raw || found.length === 0) continue;
    const place = decodeURIComponent(path);
    const entry = places.get(place) ?? { columns: new Map(), visitors: new Set() };
    for (const { column, value } of found) entry.columns.set(column, value);
    entry.visitors.add(visitor);
    places.set(place, entry);
  }
  return [...places].map(([place, { columns, visitors }]) => {
    const shown = [...columns].map(([column, value]) => `${column} (${value})`).join("; ");
    return `${place} shows ${[...visitors].join(", ")}: ${shown}`;
  });
}
