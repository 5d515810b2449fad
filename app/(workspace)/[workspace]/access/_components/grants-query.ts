import { readGrantState } from "@/app/_parts/grants/grant-words";

/** What the address asks of the list of grants. Anything unknown is left out. */
export function grantsQuery(workspace: string, address: { get(name: string): string | null }) {
  const search = (address.get("search") ?? "").trim().slice(0, 100);
  return { workspace, state: readGrantState(address.get("state")), ...(search ? { search } : {}) };
}
