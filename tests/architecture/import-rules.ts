import { dirname } from "node:path";
import type { Import } from "./sources";

/** Domains from left to right; each may use those in earlier groups and none beside it in its own. */
export const domainOrder: readonly (readonly string[])[] = [
  ["reading", "profiling", "pii", "quality", "transform"],
  ["scan"],
  ["access"],
  ["audit"],
  ["identity"],
  ["jobs"],
  ["catalog"],
  ["lineage", "connectors", "grants", "scim"],
  ["pipelines", "streaming", "feature-store", "model-registry", "metrics"],
  ["privacy", "gateway", "exports"],
];

const dataCore = new Set(domainOrder[0]);

/** What the data core may know of the platform: the engine, storage, unfinished files, errors, JSON and tables of codes. */
const corePlatform = /^(engine(-\w+)*|storage|unfinished|errors|iso-codes|json-leaves)$/;

/** Imports that break a rule for a reason of their own. */
const exceptions = new Map([
  ["server/api/health.ts → server/platform/db.ts", "health asks the database itself whether it answers"],
  ["bin/build-word-kinds.ts → server/pii/words/fold.ts", "it writes what is looked up by folded words"],
  ["bin/train-names.ts → server/pii/text/names/viterbi.ts", "it writes a weight for each label"],
  ["server/platform/atlas-version.ts → package.json", "the version is stated there and nowhere else"],
]);

/** Files of the app that Next renders or runs on the server. */
const appServerFile = /(^|\/)(page|layout|route|not-found|sitemap)\.tsx?$|^app\/_trpc\/server\.tsx?$/;

/** Why this import breaks a rule; undefined when it is allowed. */
export function violation(edge: Import): string | undefined {
  if (exceptions.has(`${edge.from} → ${edge.to}`)) return undefined;
  return prismaRule(edge) ?? schemaRule(edge) ?? (edge.isPackage ? undefined : fileRule(edge));
}

function prismaRule({ from, to }: Import): string | undefined {
  if (!to.startsWith("prisma/generated") && to !== "@prisma/client") return undefined;
  const allowed = from === "server/platform/db.ts" || /^server\/[^/]+\/store\//.test(from);
  return allowed ? undefined : "only */store/ and platform/db.ts know the Prisma client";
}

function schemaRule({ from, to, isPackage }: Import): string | undefined {
  const isSchema = /\/schema\.ts$/.test(from);
  const isJobs = /^server\/[^/]+\/jobs\.ts$/.test(from);
  if (!isSchema && !isJobs) return undefined;
  if (isPackage) return to === "zod" ? undefined : "schema.ts and jobs.ts import no package but zod";
  if (/\/schema\.ts$/.test(to)) return undefined;
  if (isJobs && to === "server/jobs/define-job.ts") return undefined;
  return "schema.ts imports zod and other schema.ts only; jobs.ts also server/jobs/define-job.ts";
}

function fileRule(edge: Import): string | undefined {
  const zone = edge.from.split("/")[0];
  if (zone === "app") return appRule(edge);
  if (zone === "worker") return workerRule(edge);
  if (zone === "bin") return binRule(edge);
  return serverRule(edge);
}

function appRule({ from, to, typeOnly }: Import): string | undefined {
  if (to.startsWith("app/")) return privatePartRule(from, to);
  if (/^server\/[^/]+\/schema\.ts$/.test(to)) return undefined;
  if (appServerFile.test(from))
    return to.startsWith("server/api/")
      ? undefined
      : "pages, layouts and routes use server/api and schema.ts only";
  if (typeOnly && to === "server/api/root.ts") return undefined;
  return "the client side uses schema.ts only, and the type of server/api/root.ts";
}

/** `_components` belongs to the segment it stands in. */
function privatePartRule(from: string, to: string): string | undefined {
  const at = to.indexOf("/_components/");
  return at === -1 || from.startsWith(`${to.slice(0, at)}/`)
    ? undefined
    : "_components is private to its route segment";
}

function workerRule({ to }: Import): string | undefined {
  if (to.startsWith("worker/")) return undefined;
  if (!to.startsWith("server/") || to.startsWith("server/api/"))
    return "the worker uses server/<domain> only";
  return isPrivate(to) ? "files in a sub-folder are private to their domain" : undefined;
}

function binRule({ to }: Import): string | undefined {
  if (to.startsWith("bin/")) return undefined;
  if (!to.startsWith("server/") || to.startsWith("server/api/")) return "commands use server/<domain> only";
  return isPrivate(to) ? "files in a sub-folder are private to their domain" : undefined;
}

function serverRule(edge: Import): string | undefined {
  const { from, to } = edge;
  const own = domainOf(from);
  const other = domainOf(to);
  if (to.startsWith("prisma/generated")) return undefined;
  if (other === undefined) return "server imports server only";
  if (own === other) return undefined;
  if (own === "platform") return "platform imports packages only";
  if (own === "api") return apiRule(to);
  if (isPrivate(to)) return "files in a sub-folder are private to their domain";
  if (other === "platform") return platformRule(own ?? "", to);
  return orderRule(own ?? "", other, to);
}

function apiRule(to: string): string | undefined {
  if (/^server\/platform\/(db|lake)\.ts$/.test(to)) return "server/api reaches data through use cases only";
  return isPrivate(to) ? "files in a sub-folder are private to their domain" : undefined;
}

function platformRule(own: string, to: string): string | undefined {
  const file = to.replace(/^server\/platform\//, "").replace(/\.ts$/, "");
  return dataCore.has(own) && !corePlatform.test(file)
    ? "of the platform the data core knows engine, storage, errors, JSON and codes only"
    : undefined;
}

function orderRule(own: string, other: string, to: string): string | undefined {
  const ownPlace = placeOf(own);
  const otherPlace = placeOf(other);
  if (ownPlace === -1) return `the domain ${own} has no place in the order`;
  if (otherPlace === -1) return `${other} has no place in the order`;
  if (otherPlace < ownPlace) return undefined;
  if (dataCore.has(own) && dataCore.has(other))
    return /\/schema\.ts$/.test(to) ? undefined : "parts of the data core know each other's schema.ts only";
  return `${own} stands to the left of ${other} or beside it`;
}

function placeOf(domain: string): number {
  return domainOrder.findIndex((group) => group.includes(domain));
}

function domainOf(path: string): string | undefined {
  return /^server\/([^/]+)\//.exec(path)?.[1];
}

/** A file directly inside `server/<domain>/` is public; everything deeper belongs to the domain. */
function isPrivate(path: string): boolean {
  return dirname(path).split("/").length > 2;
}
