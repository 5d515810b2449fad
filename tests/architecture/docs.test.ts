import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "@/bin/commands";
import { configurationPage, envExample } from "@/bin/configuration-texts";
import { filesBelow, projectDir } from "./sources";

const read = (path: string) => readFileSync(join(projectDir, path), "utf8");
const pages = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"]
  .filter((path) => existsSync(join(projectDir, path)))
  .concat(["docs", "server", "app", "deploy"].flatMap((folder) => filesBelow(folder, /\.md$/)));
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** What npm offers without a script of that name. */
const npmCommands = new Set(["ci", "install", "run", "start", "test"]);

describe("configuration", () => {
  it("is described in .env.example as the schema says (npm run docs writes it)", () => {
    expect(read(".env.example")).toBe(envExample());
  });

  it("is described in the guide as the schema says (npm run docs writes it)", () => {
    expect(read("docs/guides/configuration.md")).toBe(configurationPage());
  });
});

describe.each(pages)("%s", (page) => {
  const text = read(page);

  it("names only paths that exist", () => {
    const named = [
      ...text.matchAll(/`((?:app|server|worker|bin|prisma|tests|docs|deploy|bench)\/[^\s`]*)`/g),
    ];
    const paths = named.map((match) => match[1] ?? "").filter((path) => !/[<>{}*[\]…]/.test(path));
    expect(paths.filter((path) => !existsSync(join(projectDir, path)))).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(projectDir, dirname(page), link)))).toEqual([]);
  });

  it("names only npm scripts and commands of Atlas that exist", () => {
    const run = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? "");
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    const npm = [...text.matchAll(/\bnpm ([a-z]+)\b/g)].map((match) => match[1] ?? "");
    expect(npm.filter((name) => !npmCommands.has(name))).toEqual([]);
    const atlas = [...text.matchAll(/(?:-- |`atlas )([a-z][a-z-]+)\b/g)].map((match) => match[1] ?? "");
    expect(atlas.filter((name) => !(name in commands))).toEqual([]);
  });
});
