import type { RouterInputs } from "@/app/_trpc/client";

type Input = RouterInputs["datasets"]["list"];
export type DatasetFilter = NonNullable<Input["filter"]>;

export const datasetFilters = [
  { value: "all", label: "All" },
  { value: "attention", label: "Needs attention" },
  { value: "pii", label: "Personal data" },
  { value: "sample", label: "Sample" },
] as const satisfies readonly { value: DatasetFilter; label: string }[];

/** Newest change first; a leading minus sorts downwards. */
export const defaultOrder = "-updated";

/** Columns the server sorts by. */
export const sortableColumns = [
  "name",
  "updated",
  "rows",
  "quality",
] as const satisfies readonly Input["sort"][];

/** What the address asks of the list: `?search=…&filter=pii&sort=-rows`. Anything unknown is left out. */
export function listQuery(workspace: string, address: { get(name: string): string | null }): Input {
  const search = (address.get("search") ?? "").trim().slice(0, 200);
  const filter = datasetFilters.find(({ value }) => value === address.get("filter"))?.value ?? "all";
  const { sort, descending } = orderOf(address.get("sort"));
  return { workspace, filter, sort, descending, ...(search ? { search } : {}) };
}

function orderOf(text: string | null) {
  const asked = sortableColumns.find((column) => column === text?.replace(/^-/, ""));
  if (!asked || text === null) return { sort: "updated", descending: true } as const;
  return { sort: asked, descending: text.startsWith("-") };
}

/** The order as the address writes it. */
export function orderText({ sort, descending }: Pick<Input, "sort" | "descending">): string {
  return `${descending ? "-" : ""}${sort}`;
}
