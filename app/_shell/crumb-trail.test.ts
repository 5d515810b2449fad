import { expect, it } from "vitest";
import { crumbsOf } from "./crumb-trail";

it("names the home of a workspace", () => {
  expect(crumbsOf("/acme", {})).toEqual([{ href: "/acme", label: "Home" }]);
});

it("uses the labels of the navigation and the names of objects", () => {
  expect(crumbsOf("/acme/keys", {})).toEqual([{ href: "/acme/keys", label: "API keys" }]);
  expect(
    crumbsOf("/acme/datasets/0197-ab1/quality", { "0197-ab1": "Customers" }).map((c) => c.label),
  ).toEqual(["Data sets", "Customers", "Quality"]);
});

it("waits for the name of an object instead of showing its id", () => {
  expect(crumbsOf("/acme/datasets/0197-ab1", {}).at(-1)?.label).toBeNull();
});
