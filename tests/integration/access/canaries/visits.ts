import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Permission } from "@/server/access/schema";
import { routes } from "@/server/api/rest/table";
import { appRouter } from "@/server/api/root";

/** What there is to look at. */
export type World = {
  slug: string;
  datasets: {
    id: string;
    snapshots: { layer: string; version: number; current: boolean }[];
    checks: string[];
  }[];
  runs: string[];
  uploads: string[];
  invitation: string;
  /** Ids of some of those whose access can be asked about. */
  people: string[];
  groups: string[];
  /** Archives of the workspace. */
  exports: string[];
};

/** One request. `raw`: who has this permission sees values unmasked there. */
export type Visit = { path: string; raw?: Permission };

type Call = { input?: Record<string, unknown>; raw?: Permission };
const layers = ["chart", "navigate", "explore"] as const;
const rawIn = (layer: string): { raw?: Permission } => (layer === "explore" ? { raw: "explore:read" } : {});

/** Inputs of every procedure that answers a question. One that is missing here fails the test. */
const calls: Record<string, (world: World) => Call[]> = {
  "session.state": () => [{}],
  "session.invitation": ({ invitation }) => [{ input: { token: invitation } }],
  "session.me": () => [{}],
  "session.passwordReset": ({ invitation }) => [{ input: { token: invitation } }],
  "account.sessions": () => [{}],
  "secondFactor.state": () => [{}],
  "workspace.current": () => [{}],
  "workspace.settings": () => [{}],
  "members.list": () => [{}],
  "members.invitations": () => [{}],
  "roles.list": () => [{}],
  "roles.mappings": () => [{}],
  "groups.list": () => [{}],
  "groups.members": ({ groups }) => groups.map((groupId) => ({ input: { groupId } })),
  "keys.list": () => [{ input: { whose: "mine" } }, { input: { whose: "all" } }],
  "grants.list": (world) => [
    { input: { state: "all" } },
    ...each((datasetId) => [{ input: { datasetId, state: "all" } }])(world),
  ],
  "grants.subjects": () => [{}],
  "grants.objects": () => [{}],
  "grants.explain": (world) =>
    asked(world, (subject) => each((datasetId) => [{ input: { datasetId, subject } }])(world)),
  "grants.simulate": (world) => asked(world, (subject) => [{ input: { subject } }]),
  "grants.viewAs": (world) =>
    asked(world, (subject) =>
      world.datasets
        .slice(0, 1)
        .flatMap(({ id: datasetId }) =>
          layers.map((layer) => ({ input: { datasetId, layer, subject, limit: 1000 }, ...rawIn(layer) })),
        ),
    ),
  "accessRequests.list": () => [{ input: { whose: "all" } }, { input: { whose: "to_decide" } }],
  "accessRequests.requestable": () => [{}],
  "audit.list": () => [{ input: { limit: 500 } }],
  "audit.state": () => [{}],
  "audit.verify": () => [{}],
  "dashboard.stats": () => [{}],
  "dashboard.trend": () => [{}],
  "dashboard.attention": () => [{}],
  "search.catalog": () => ["e", "a", "@", "member"].map((text) => ({ input: { text } })),
  "exports.list": () => [{}],
  "datasets.list": () => [{ input: {} }, { input: { search: "e", filter: "attention" } }],
  "datasets.get": each((datasetId) => [{ input: { datasetId } }]),
  "datasets.rows": ({ datasets }) =>
    datasets.flatMap(({ id: datasetId, snapshots }) => [
      ...layers.map((layer) => ({ input: { datasetId, layer, limit: 1000 }, ...rawIn(layer) })),
      ...snapshots
        .filter(({ layer, current }) => layers.includes(layer as never) && !current)
        .map(({ layer, version }) => ({
          input: { datasetId, layer, version, limit: 1000 },
          ...rawIn(layer),
        })),
    ]),
  "datasets.report": each((datasetId) => [{ input: { datasetId } }]),
  "datasets.trend": each((datasetId) => [{ input: { datasetId } }]),
  "datasets.failingRows": ({ datasets }) =>
    datasets.flatMap(({ id: datasetId, checks }) =>
      checks.map((checkId) => ({
        input: { datasetId, checkId, limit: 500 },
        raw: "quarantine:read" as const,
      })),
    ),
  "datasets.compare": ({ datasets }) =>
    datasets.flatMap(({ id: datasetId, snapshots }) =>
      (["chart", "navigate"] as const).flatMap((layer) => {
        const versions = snapshots.filter((one) => one.layer === layer).map(({ version }) => version);
        return versions.flatMap((from) =>
          versions.filter((to) => to > from).map((to) => ({ input: { datasetId, layer, from, to } })),
        );
      }),
    ),
  "lineage.graph": (world) => [
    { input: {} },
    ...each((datasetId) => [{ input: { datasetId, columns: true, depth: 10 } }])(world),
  ],
  "quarantine.list": each((datasetId) => [{ input: { datasetId, limit: 500 }, raw: "quarantine:read" }]),
  "runs.list": () => [{ input: { limit: 200 } }],
  "runs.get": ({ runs }) => runs.map((runId) => ({ input: { runId } })),
  "runs.logs": ({ runs }) => runs.map((runId) => ({ input: { runId } })),
  // It reads the file anew, which takes a while: of one file.
  "uploads.preview": ({ uploads }) =>
    uploads.slice(1, 2).map((uploadId) => ({ input: { uploadId }, raw: "datasets:write" as const })),
};

/** As asked about each of a few people. */
function asked({ people }: World, make: (subject: { kind: "person"; id: string }) => Call[]): Call[] {
  return people.flatMap((id) => make({ kind: "person", id }));
}

function each(make: (datasetId: string) => Call[]): (world: World) => Call[] {
  return ({ datasets }) => datasets.flatMap(({ id }) => make(id));
}

type Procedure = { _def: { type: string } };

export function procedureVisits(world: World): Visit[] {
  const queries = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).filter(
    ([, { _def }]) => _def.type === "query",
  );
  return queries.flatMap(([name]) =>
    (calls[name] ?? missing(`The procedure ${name} has no input to be crawled with; give it one in calls.`))(
      world,
    ).map(({ input, raw }) => {
      // Procedures before a workspace take no workspace; `session.me` takes nothing at all.
      const given = /^(session|account|secondFactor)\./.test(name)
        ? input
        : { workspace: world.slug, ...input };
      const query = given ? `?input=${encodeURIComponent(JSON.stringify({ json: given }))}` : "";
      return { path: `/api/trpc/${name}${query}`, ...(raw && { raw }) };
    }),
  );
}

/** Addresses of every route that answers GET, below `/api/v1`. */
const requests: Record<string, (world: World) => Visit[]> = {
  "/me": plain("/me"),
  "/datasets": plain("/datasets?limit=200"),
  "/runs": plain("/runs?limit=200"),
  "/audit": plain("/audit?limit=500"),
  "/audit/export": () => ["csv", "ndjson"].map((format) => ({ path: `/audit/export?format=${format}` })),
  "/audit/verification": plain("/audit/verification"),
  "/keys": plain("/keys"),
  "/grants": plain("/grants?state=all"),
  "/access": ({ people }) => people.map((id) => ({ path: `/access?subject=${id}` })),
  "/datasets/{id}/access": ({ datasets, people }) =>
    datasets.flatMap(({ id }) => people.map((one) => ({ path: `/datasets/${id}/access?subject=${one}` }))),
  "/dashboard/stats": plain("/dashboard/stats"),
  "/datasets/{id}": perDataset(""),
  "/datasets/{id}/quality": perDataset("/quality"),
  "/datasets/{id}/pii": perDataset("/pii"),
  "/datasets/{id}/profile": perDataset("/profile"),
  "/datasets/{id}/lineage": perDataset("/lineage?columns=true&depth=10"),
  "/datasets/{id}/quarantine": perDataset("/quarantine?limit=500", "quarantine:read"),
  "/datasets/{id}/quality/checks/{checkId}/rows": ({ datasets }) =>
    datasets.flatMap(({ id, checks }) =>
      checks.map((check) => ({
        path: `/datasets/${id}/quality/checks/${encodeURIComponent(check)}/rows?limit=500`,
        raw: "quarantine:read" as const,
      })),
    ),
  "/datasets/{id}/rows": (world) => perLayer(world, (query) => `/rows?limit=1000&${query}`),
  "/datasets/{id}/export": (world) =>
    // The first data set as it is now in every format; its old versions and the other data sets in one.
    world.datasets.flatMap((dataset, i) =>
      formats.flatMap((format, n) => {
        const snapshots = dataset.snapshots.filter(
          ({ current }) => (i === 0 && current) || n === i % formats.length,
        );
        return perLayer(
          { ...world, datasets: [{ ...dataset, snapshots }] },
          (query) => `/export?format=${format}&${query}`,
        );
      }),
    ),
  // Only who may see everything gets any of it.
  "/exports/{id}": ({ exports }) =>
    exports.map((id) => ({ path: `/exports/${id}`, raw: "workspace:manage" as const })),
  "/runs/{id}": ({ runs }) => runs.map((id) => ({ path: `/runs/${id}` })),
};

const formats = ["csv", "ndjson", "parquet", "xlsx"];

function plain(path: string): () => Visit[] {
  return () => [{ path }];
}

function perDataset(rest: string, raw?: Permission): (world: World) => Visit[] {
  return ({ datasets }) =>
    datasets.map(({ id }) => ({ path: `/datasets/${id}${rest}`, ...(raw && { raw }) }));
}

function perLayer({ datasets }: World, rest: (query: string) => string): Visit[] {
  return datasets.flatMap(({ id, snapshots }) =>
    snapshots
      .filter(({ layer }) => layers.includes(layer as never))
      .map(({ layer, version }) => ({
        path: `/datasets/${id}${rest(`layer=${layer}&version=${version}`)}`,
        ...rawIn(layer),
      })),
  );
}

export function routeVisits(world: World): Visit[] {
  return routes
    .filter(({ method }) => method === "GET")
    .flatMap(({ path }) =>
      (requests[path] ?? missing(`The route GET ${path} has no address to be crawled at; give it one.`))(
        world,
      ),
    )
    .map(({ path, ...visit }) => ({ path: `/api/v1${path}`, ...visit }));
}

const appDir = join(import.meta.dirname, "../../../../app");

/** Every page and every plain route of the web application; the parts of an address that vary filled in. */
export function pageVisits(world: World): Visit[] {
  // SCIM tells of people and groups, never of data; its routes have their own table and tests.
  const handled = new Set(["/api/v1/[...path]", "/api/trpc/[trpc]", "/scim/v2/[[...path]]"]);
  const values: Record<string, string[]> = {
    workspace: [world.slug],
    // Pages show what procedures tell, which were asked about all of them.
    datasetId: world.datasets.slice(0, 1).map(({ id }) => id),
    runId: world.runs,
    token: [world.invitation],
    "...nextauth": ["session", "providers", "csrf"],
  };
  return readdirSync(appDir, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${dirname(file)}`.replace(/\/\([^/]+\)/g, "").replace(/\/\.?$/, "") || "/")
    .filter((pattern) => !handled.has(pattern))
    .flatMap((pattern) => filled(pattern, values))
    .map((path) => ({ path }));
}

function filled(pattern: string, values: Record<string, string[]>): string[] {
  const name = /\[([^\]]+)\]/.exec(pattern)?.[1];
  if (name === undefined) return [pattern];
  const given =
    values[name] ?? missing(`The page ${pattern} has a part [${name}] that nothing is known for.`);
  return given.flatMap((value) => filled(pattern.replace(`[${name}]`, value), values));
}

function missing(why: string): never {
  throw new Error(why);
}
