import { z } from "zod";
import type { Route } from "@/server/api/rest/define-route";
import { handleScimRequest } from "@/server/api/scim/handle-request";
import { scimRoutes } from "@/server/api/scim/table";
import { groupSchema, userSchema } from "@/server/scim/schema";
import { InputGenerator, type Vocabulary } from "./generate-input";
import type { Random } from "./random";
import type { Caller, Tenant } from "./tenants";

type Sent = { caller: Caller; request: string; named: string[]; response: Response; valid: boolean };
type World = {
  random: Random;
  words: Vocabulary;
  /** Whose things a request names. */
  side(): Tenant;
  mine(): Tenant;
  callers(): Caller[];
  namedIn(value: unknown): string[];
};

const absent = "019cc0de-0000-7000-8000-000000000000";

/** What directories say: filters over every attribute, paths and values of patches, and who is in a group. */
function scimWords({ random, words, side, mine }: World): Vocabulary {
  const people = () => side().ids.User ?? [];
  const groups = () => side().ids.Group ?? [];
  return (field) => {
    const person = random.pick([...people(), absent]);
    switch (field) {
      case "userName":
        return [`${random.between(1, 1e6)}@example.org`];
      case "displayName":
        return [`Group ${random.between(1, 1e6)}`];
      case "value":
        return [person, ...(mine().ids.User ?? [])];
      case "roles":
        return ["viewer", "analyst", "admin"];
      case "filter":
        return [
          `id eq "${person}"`,
          `members eq "${person}"`,
          `members.value eq "${person}"`,
          `id eq "${random.pick([...groups(), absent])}"`,
          `userName co "${side().canary}"`,
          `displayName sw "Group of"`,
          `displayName co "${side().canary}" or active eq true`,
          `not (externalId pr)`,
        ];
      case "op":
        return ["add", "replace", "remove"];
      case "path":
        return ["members", `members[value eq "${person}"]`, "displayName", "active", "roles", "externalId"];
      case "sortBy":
        return ["displayName", "userName", "id", "meta.created"];
      case "attributes":
      case "excludedAttributes":
        return ["members", "groups", "displayName", "userName,active"];
      default:
        return words(field);
    }
  };
}

/** Requests of directories, by keys only: a session of a browser is no credential there. */
export function scimTargets(world: World): { name: string; send(wildness: number): Promise<Sent> }[] {
  return scimRoutes.map((route) => ({
    name: `SCIM ${route.method} ${route.path}`,
    send: (wildness) => send(route, world, wildness),
  }));
}

async function send(route: Route, world: World, wildness: number): Promise<Sent> {
  const { random, side, mine, callers, namedIn } = world;
  const generator = new InputGenerator(random, scimWords(world), wildness);
  const query = route.query ? (generator.value(route.query) as Record<string, unknown>) : {};
  const body = route.method === "PATCH" && random.chance(0.5) ? rename(random) : generated(route, generator);
  const isUser = route.path.startsWith("/Users");
  const params: Record<string, string> = {};
  if (route.params) params.id = random.pick(idsFor(route.path, side()));
  // Others change the groups here: those that are deleted would be missing there.
  if (route.method === "DELETE" && mine().ids.Group?.includes(params.id ?? "")) params.id = absent;
  // Suspended or removed, they would take the invitations with them that others accept here.
  if (isUser && route.method !== "GET" && params.id === mine().workspace.admin.id) params.id = absent;
  const path = route.path.replace("{id}", params.id ?? "");
  const asText = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const caller = random.pick(callers().filter(({ key }) => key !== undefined));
  const url = `http://localhost:3000/scim/v2${path}?${new URLSearchParams(asText)}`;
  const json = body === undefined ? undefined : JSON.stringify(body);
  const response = await handleScimRequest(
    new Request(url, {
      method: route.method,
      headers: { "content-type": "application/scim+json", authorization: `Bearer ${caller.key}` },
      ...(json !== undefined && { body: json }),
    }),
  );
  const given = json === undefined ? undefined : JSON.parse(json);
  const valid = (!route.query || z.safeParse(route.query, asText).success) && fits(route, given);
  return {
    caller,
    request: `SCIM ${route.method} ${url} ${json ?? ""} as ${caller.label}`,
    named: namedIn({ ...params, ...asText, given }),
    response,
    valid,
  };
}

const generated = ({ body }: Route, generator: InputGenerator) => (body ? generator.value(body) : undefined);

/** A patch whose parts belong together, as parts drawn by lot hardly ever do. */
const rename = (random: Random) => ({
  Operations: [{ op: "replace", path: "displayName", value: `Named ${random.between(1, 1e6)}` }],
});

/** `{id}` is of what the path speaks of first. */
function idsFor(path: string, { ids }: Tenant): string[] {
  if (path.startsWith("/Users")) return [...(ids.User ?? []), absent];
  if (path.startsWith("/Groups")) return [...(ids.Group ?? []), absent];
  return path.startsWith("/Schemas") ? [userSchema, groupSchema, absent] : ["User", "Group", absent];
}

function fits(route: Route, body: unknown): boolean {
  return !route.body || z.safeParse(route.body, body).success;
}
