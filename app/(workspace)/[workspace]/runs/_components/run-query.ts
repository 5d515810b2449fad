import type { RouterInputs } from "@/app/_trpc/client";

type Input = RouterInputs["runs"]["list"];
type RunFilter = NonNullable<Input["status"]>;

export const runFilters = [
  { value: "all", label: "All" },
  { value: "active", label: "Under way" },
  { value: "attention", label: "Failed or blocked" },
  { value: "succeeded", label: "Succeeded" },
] as const satisfies readonly { value: RunFilter; label: string }[];

/** What the address asks of the list of runs: `?status=attention&dataset=…`. Anything unknown is left out. */
export function runQuery(workspace: string, address: { get(name: string): string | null }): Input {
  const status = runFilters.find(({ value }) => value === address.get("status"))?.value ?? "all";
  const dataset = address.get("dataset");
  return { workspace, status, ...(dataset && uuid.test(dataset) ? { datasetId: dataset } : {}) };
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
