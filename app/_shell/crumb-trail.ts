import { navGroups, personalSegments } from "./nav";

/** `label` is null while the name of an object is still on its way. */
export type Crumb = { href: string; label: string | null };

const segments: ReadonlyMap<string, string> = new Map(
  [...navGroups.flatMap((group) => group.destinations), ...personalSegments].map((one) => [
    one.segment,
    one.label,
  ]),
);

/** The parts of a path such as `/acme/datasets/42/quality`, with the names of objects known so far. */
export function crumbsOf(path: string, names: Readonly<Record<string, string>>): Crumb[] {
  const [workspace = "", ...rest] = path.split("/").filter(Boolean);
  if (rest.length === 0) return [{ href: `/${workspace}`, label: segments.get("") ?? null }];
  return rest.map((part, index) => ({
    href: `/${[workspace, ...rest.slice(0, index + 1)].join("/")}`,
    label: labelOf(part, index, names),
  }));
}

function labelOf(part: string, depth: number, names: Readonly<Record<string, string>>): string | null {
  if (depth === 0) return segments.get(part) ?? sentence(part);
  if (depth === 1) return names[part] ?? (/^[a-z]+(-[a-z]+)*$/.test(part) ? sentence(part) : null);
  return names[part] ?? sentence(decodeURIComponent(part));
}

function sentence(part: string): string {
  const words = part.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
