import { expect, it } from "vitest";
import { auditQuery, exportHref } from "./audit-query";

it("takes from the address what it understands", () => {
  const address = new URLSearchParams(
    "text= ada &area=keys.&actor=1&object=dataset:7&from=2026-11-01&to=2026-11-30&column=email",
  );
  expect(auditQuery("acme", address)).toEqual({
    workspace: "acme",
    limit: 100,
    text: "ada",
    action: "keys.",
    actorId: "1",
    objectKind: "dataset",
    objectId: "7",
    column: "email",
    from: new Date(2026, 10, 1),
    // The last day is meant as a whole.
    to: new Date(2026, 11, 1),
  });
  expect(auditQuery("acme", new URLSearchParams("from=soon&object=x"))).toEqual({
    workspace: "acme",
    limit: 100,
  });
});

it("exports what is shown", () => {
  expect(exportHref("acme", "csv", new URLSearchParams("text=a%26b"))).toBe(
    "/api/v1/audit/export?workspace=acme&format=csv&text=a%26b",
  );
});
