import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingPackages } from "@/bin/complete-lockfile.mjs";
import { projectDir } from "./sources";

const read = (name: string) => JSON.parse(readFileSync(join(projectDir, name), "utf8"));

describe("package-lock.json", () => {
  it("holds the packages of every platform, so that npm ci works (npm run lockfile adds them)", () => {
    expect(missingPackages(read("package-lock.json").packages).map(({ path }) => path)).toEqual([]);
  });

  it("names no registry: packages come from wherever the machine is set up to get them", () => {
    const { packages } = read("package-lock.json") as { packages: Record<string, { resolved?: string }> };
    const hosts = Object.values(packages).flatMap(({ resolved }) =>
      resolved ? [new URL(resolved).host] : [],
    );
    expect([...new Set(hosts)].filter((host) => host !== "registry.npmjs.org")).toEqual([]);
  });
});

describe("missingPackages", () => {
  it("finds an optional package without an entry, and says which platform it is for", () => {
    const packages = {
      "": {},
      "node_modules/tool": { version: "1.0.0", optionalDependencies: { "@tool/linux-x64-musl": "1.0.0" } },
    };
    expect(missingPackages(packages)).toEqual([
      {
        path: "node_modules/@tool/linux-x64-musl",
        entry: { version: "1.0.0", os: ["linux"], cpu: ["x64"], libc: ["musl"], optional: true },
      },
    ]);
  });

  it("keeps two versions apart, and finds nothing where all is there", () => {
    const packages = {
      "": {},
      "node_modules/tool": { version: "1.0.0", optionalDependencies: { "tool-win32-x64": "1.0.0" } },
      "node_modules/other": { version: "1.0.0" },
      "node_modules/other/node_modules/tool": {
        version: "2.0.0",
        optionalDependencies: { "tool-win32-x64": "2.0.0" },
      },
      "node_modules/tool-win32-x64": { version: "1.0.0" },
    };
    expect(missingPackages(packages).map(({ path }) => path)).toEqual([
      "node_modules/other/node_modules/tool/node_modules/tool-win32-x64",
    ]);
  });
});
