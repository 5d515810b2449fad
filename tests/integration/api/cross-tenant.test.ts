import superjson from "superjson";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { ProcedureMeta } from "@/server/api/procedures";
import type { Route } from "@/server/api/rest/define-route";
import { handleRestRequest } from "@/server/api/rest/handle-request";
import { routes } from "@/server/api/rest/table";
import { appRouter } from "@/server/api/root";
import { handleTrpcRequest } from "@/server/api/trpc-handler";
import { withAtlas } from "../../support/atlas";
import { absent, idTables } from "./support/fields";
import { InputGenerator, type Vocabulary } from "./support/generate-input";
import { Random } from "./support/random";
import { scimTargets } from "./support/scim-targets";
import {
  buildTenant,
  type Caller,
  callersOf,
  fingerprint,
  invitationTokens,
  successorOf,
  type Tenant,
} from "./support/tenants";

withAtlas({ ATLAS_API_REQUESTS_PER_MINUTE: "10000000" });

const total = 10_000;
/** Another one tries other requests: FUZZ_SEED=7 npm run integration. The failure names what was sent. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_127);
const atOnce = 6;
/** These walk a whole trail or hash passwords: they get a fair share, not one in so many. */
const heavy = /^(audit\.verify|GET \/audit\/(verification|export)|account\.changePassword)$/;

type Procedure = { _def: { type: string; inputs: z.core.$ZodType[]; meta?: ProcedureMeta } };
type Target = { name: string; send(wildness: number): Promise<Sent> };
type Sent = { caller: Caller; request: string; named: string[]; response: Response; valid: boolean };

const random = new Random(seed);
let mine: Tenant;
let theirs: Tenant;
let callers: Caller[];
let tokens: string[];
let untouched: Record<string, string>;

beforeAll(async () => {
  [mine, theirs] = [await buildTenant(), await buildTenant()];
  callers = await callersOf(mine);
  tokens = await invitationTokens(mine, 60);
  untouched = await fingerprint(theirs.workspace.id);
}, 300_000);

/** All that was sent so far: the audit trail tells what was asked about, and may repeat any of it. */
const spoken: string[] = [];

/** Some requests name one's own things only: what takes several ids would hardly ever be answered otherwise. */
let ownOnly = false;
const side = () => (ownOnly || random.chance(0.35) ? mine : theirs);

/** Of each kind of thing both one's own and theirs; theirs more often, and ids of any other table too. */
const words: Vocabulary = (field) => {
  const from = side();
  const table = idTables[field];
  if (table) return [...(from.ids[table] ?? []), absent];
  switch (field) {
    case "workspace":
      return ownOnly || random.chance(0.8)
        ? [mine.workspace.slug]
        : [theirs.workspace.slug, "default", "no-such-place"];
    // Whom or what a grant is about. Rules of checks have such names too, and are shown again: only own ones are said.
    case "id":
      return [...["User", "ApiKey", "Dataset"].flatMap((one) => mine.ids[one] ?? []), absent];
    case "objectId":
    case "after":
      return [...Object.values(from.ids).map((ids) => ids[0] ?? absent), cursor(from), "1", "0", absent];
    case "column":
    case "columns.key":
      // Settings are kept and shown again: what one said oneself is no leak, and only one's own is said here.
      return [...mine.columns, "amount", "joined"];
    case "checkId":
      return [...from.checks, "amount-there"];
    case "rowId":
    case "rowIds":
      return from.rowIds;
    case "email":
      return [`${random.between(1, 1e6)}@example.org`];
    case "token":
      return [...tokens, `invite_${"A".repeat(43)}`];
    default:
      return [];
  }
};

function cursor(tenant: Tenant): string {
  return Buffer.from(JSON.stringify({ key: "a", id: tenant.ids.Dataset?.[0] ?? absent })).toString(
    "base64url",
  );
}

/** What would end the tests' own world: only theirs and absent things are named there. */
const final = /^(datasets\.delete|workspace\.leave|members\.suspend|DELETE )/;

function procedureTarget(name: string, { _def }: Procedure): Target {
  return {
    name,
    send: async (wildness) => {
      const generator = new InputGenerator(random, words, wildness);
      const parts = _def.inputs.map((schema) => generator.value(schema));
      const input = parts.every((part) => part === undefined) ? undefined : Object.assign({}, ...parts);
      if (final.test(name) && input) spare(input);
      if (input) open(input);
      const valid = _def.inputs.every((schema) => z.safeParse(schema, input).success);
      const caller = random.pick(callers);
      const json = serialised(input);
      spoken.push(json.toLowerCase());
      const query = _def.type === "query";
      const url = `http://localhost:3000/api/trpc/${name}${query ? `?input=${encodeURIComponent(json)}` : ""}`;
      const headers = {
        host: "localhost:3000",
        "content-type": "application/json",
        ...(caller.cookie && { cookie: caller.cookie }),
      };
      const request = new Request(url, query ? { headers } : { method: "POST", headers, body: json });
      const response = await handleTrpcRequest(request);
      return {
        caller,
        request: `${name} ${json} as ${caller.label}`,
        named: namedIn(input),
        response,
        valid,
      };
    },
  };
}

/** As our pages send it; what superjson refuses to send goes as plain JSON. */
function serialised(input: unknown): string {
  try {
    return JSON.stringify(superjson.serialize(input));
  } catch {
    return JSON.stringify({ json: input });
  }
}

function spare(input: Record<string, unknown>): void {
  if ("datasetId" in input && mine.ids.Dataset?.includes(String(input.datasetId))) input.datasetId = absent;
  if (!("datasetId" in input)) input.workspace = theirs.workspace.slug;
}

/** Who denies everything to everybody, or asks everybody for a second factor, gets no answers any more, and nothing that could leak. */
function open(input: Record<string, unknown>): void {
  if (input.effect === "deny") input.effect = "allow";
  if (input.restricted === true) input.restricted = false;
  if (input.requireSecondFactor === true) input.requireSecondFactor = false;
}

function routeTarget(route: Route): Target {
  const name = `${route.method} ${route.path}`;
  return {
    name,
    send: async (wildness) => {
      const generator = new InputGenerator(random, words, wildness);
      const params = route.params ? pathValues(route, generator) : {};
      if (final.test(name) && mine.ids.Dataset?.includes(String(params.id))) params.id = absent;
      const query = route.query ? (generator.value(route.query) as Record<string, unknown>) : {};
      const path = route.path.replace(/\{(\w+)\}/g, (_all, key: string) => encode(String(params[key])));
      const search = new URLSearchParams(
        Object.entries(query).map(([key, value]) => [
          key,
          value instanceof Date ? value.toISOString() : String(value),
        ]),
      );
      const caller = random.pick(callers);
      const workspace = String(random.pick(words("workspace")));
      if (caller.cookie || random.chance(0.2)) search.set("workspace", workspace);
      const { body, headers } = bodyOf(route, generator);
      spoken.push([path, ...search.values(), typeof body === "string" ? body : ""].join(" ").toLowerCase());
      const url = `http://localhost:3000/api/v1${path}?${search}`;
      const response = await handleRestRequest(
        new Request(url, {
          method: route.method,
          headers: {
            host: "localhost:3000",
            ...headers,
            ...(caller.cookie && { cookie: caller.cookie }),
            ...(caller.key && { authorization: `Bearer ${caller.key}` }),
          },
          ...(body !== undefined && { body }),
        }),
      );
      const schemas = [route.params, route.query];
      const asText = Object.fromEntries([...search].filter(([key]) => key !== "workspace"));
      const valid = [params, asText].every((given, at) => {
        const schema = schemas[at];
        return !schema || schema.safeParse(given).success;
      });
      return {
        caller,
        request: `${name} ${url} as ${caller.label}`,
        named: namedIn({ ...params, workspace }),
        response,
        valid,
      };
    },
  };
}

/** `{id}` is of what the path speaks of first. */
function pathValues(route: Route, generator: InputGenerator): Record<string, unknown> {
  const params = generator.value(route.params as z.ZodType) as Record<string, unknown>;
  if (!random.chance(0.9)) return params;
  const from = side();
  const ids = from.ids[tableOf(route)] ?? [];
  return { ...params, id: random.pick(ids) };
}

function tableOf({ path }: Route): string {
  if (path.startsWith("/exports")) return "WorkspaceExport";
  return path.startsWith("/runs") ? "Run" : "Dataset";
}

function encode(text: string): string {
  // Half a character cannot stand in an address.
  return encodeURIComponent(Buffer.from(text).toString());
}

function bodyOf(
  route: Route,
  generator: InputGenerator,
): { body?: BodyInit; headers: Record<string, string> } {
  if (route.body) {
    const made = generator.value(route.body);
    if (typeof made === "object" && made !== null) open(made as Record<string, unknown>);
    const body = JSON.stringify(made);
    return { body, headers: { "content-type": "application/json" } };
  }
  if (route.rawBody?.contentType === "application/octet-stream")
    return { body: "a,b\n1,2\n", headers: { "content-type": "application/octet-stream" } };
  if (!route.rawBody) return { headers: {} };
  const boundary = "between";
  const fields = route.rawBody.fields
    ? (generator.value(route.rawBody.fields) as Record<string, unknown>)
    : {};
  // Written by hand, so that what is sent can be as wrong as it likes.
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
  );
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\na,b\n1,2\n\r\n--${boundary}--\r\n`;
  return {
    body: parts.join("") + file,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  };
}

/** Every text of the input: what a caller said themselves, an answer may repeat. */
function namedIn(value: unknown): string[] {
  if (typeof value === "string") return [value.toLowerCase()];
  if (value === null || typeof value !== "object" || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key.toLowerCase(), ...namedIn(inner)]);
}

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What is wrong with an answer; undefined where nothing is. */
function problemOf(
  { request, named, response, valid }: Sent,
  text: string,
  foreign: Set<string>,
): string | undefined {
  const lower = text.toLowerCase();
  const said = /^(GET \/)?audit/.test(request) ? [...named, ...spoken] : named;
  if (response.status >= 500) return `${response.status} for ${request}: ${text.slice(0, 300)}`;
  const words = lower.match(new RegExp(`[\\w@-]*${theirs.canary}[\\w@-]*`, "g")) ?? [];
  const leakedWord = words.find((word) => !said.some((own) => own.includes(word)));
  if (leakedWord) return `${leakedWord} in the answer to ${request}`;
  const leakedId = lower.match(uuids)?.find((id) => foreign.has(id) && !said.some((own) => own.includes(id)));
  if (leakedId) return `${leakedId} in the answer to ${request}`;
  if (/\bat .+\.(ts|js|mjs):\d+|node_modules|server\/\w+\/|prisma|postgres/i.test(text))
    return `the inside shows in the answer to ${request}: ${text.slice(0, 300)}`;
  const status = response.status;
  if (!valid && status < 300) return `${status} although the input is not valid: ${request}`;
  return undefined;
}

it(`keeps two workspaces apart in ${total} requests over every procedure, route and resource of SCIM`, async () => {
  const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
  const targets = [
    ...procedures.map(([name, procedure]) => procedureTarget(name, procedure)),
    ...routes.map(routeTarget),
    ...scimTargets({ random, words, side, mine: () => mine, callers: () => callers, namedIn }),
  ];
  const foreign = new Set(Object.values(theirs.ids).flat().concat(theirs.workspace.id));
  const counts = new Map(targets.map(({ name }) => [name, { sent: 0, valid: 0, answered: 0 }]));
  const problems = new Map<string, string>();
  const light = targets.filter(({ name }) => !heavy.test(name));
  let sent = 0;
  const work = async () => {
    while (sent < total && problems.size < 20) {
      // Each in turn first, so that all get their share.
      const target = sent < targets.length * 20 ? targets[sent % targets.length] : random.pick(light);
      sent++;
      if (!target) return;
      ownOnly = random.chance(0.3);
      // The request is made before the first wait, so the next one may choose anew.
      const sending = target.send(random.chance(0.5) ? 0 : 0.25);
      const result = await sending;
      const text = Buffer.from(await result.response.arrayBuffer()).toString("latin1");
      const count = counts.get(target.name);
      if (count) {
        count.sent++;
        if (result.valid) count.valid++;
        if (result.response.status < 300) count.answered++;
      }
      const { caller } = result;
      const gone = result.response.status === 401 || text.includes("access.workspace_not_found");
      const place = callers.indexOf(caller);
      if (gone && place >= 0) callers[place] = await successorOf(caller, mine);
      const problem = problemOf(result, text, foreign);
      if (problem) problems.set(target.name, problem);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  expect([...problems.values()], `seed ${seed}`).toEqual([]);
  expect(sent).toBe(total);
  const neverValid = [...counts].filter(([, count]) => count.valid === 0).map(([name]) => name);
  expect(neverValid, "no valid input was made for").toEqual([]);
  // Not everything was refused at the door: most of what there is was answered to somebody.
  const unanswered = [...counts].filter(([, count]) => count.answered === 0).map(([name]) => name);
  expect(1 - unanswered.length / counts.size, `never answered: ${unanswered}`).toBeGreaterThan(0.75);
  expect(await fingerprint(theirs.workspace.id)).toEqual(untouched);
}, 900_000);
