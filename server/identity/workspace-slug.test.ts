import { expect, it } from "vitest";
import { workspaceSlug } from "../access/schema";
import { slugCandidates } from "./workspace-slug";

it.each([
  ["Acme", "acme"],
  ["  Ærø Færger A/S ", "aeroe-faerger-a-s"],
  ["Crème brûlée & Co.", "creme-brulee-co"],
  ["日本", "workspace"],
  ["---", "workspace"],
  ["API", "workspace-api"],
  ["Sign-in", "workspace-sign-in"],
  ["x".repeat(80), "x".repeat(40)],
])("makes of %s the slug %s", (name, slug) => {
  expect(slugCandidates(name)[0]).toBe(slug);
});

it("offers only slugs the rest of Atlas accepts, all different", () => {
  for (const name of ["Acme", "日本", `${"long name ".repeat(8)}`, "API"]) {
    const candidates = slugCandidates(name);
    expect(new Set(candidates).size).toBe(candidates.length);
    for (const candidate of candidates) expect(workspaceSlug.safeParse(candidate).success).toBe(true);
  }
});
