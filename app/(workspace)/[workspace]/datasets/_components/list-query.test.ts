import { expect, it } from "vitest";
import { listQuery, orderText } from "./list-query";

const query = (address: string) => listQuery("acme", new URLSearchParams(address));

it("shows what changed last first when the address says nothing", () => {
  expect(query("")).toEqual({ workspace: "acme", filter: "all", sort: "updated", descending: true });
});

it("takes search, filter and order from the address", () => {
  const input = query("search=%20people&filter=pii&sort=-rows");
  expect(input).toEqual({
    workspace: "acme",
    search: "people",
    filter: "pii",
    sort: "rows",
    descending: true,
  });
  expect(orderText(input)).toBe("-rows");
});

it("leaves out what it does not know", () => {
  expect(query("filter=everything&sort=-colour")).toEqual(query(""));
});
