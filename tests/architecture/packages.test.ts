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

/** Licences under which a package may be used and passed on with Atlas, which is under Apache-2.0. */
const permissive =
  /^(MIT|MIT-0|Apache-2\.0|ISC|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Unlicense|CC-BY-4\.0|SIL OPEN FONT LICENSE|MIT and ISC)$/;

/** Weak copyleft: used unchanged, as packages of their own that anybody can replace. */
const unchanged = new Map([
  [/(^|\/)lightningcss/, "MPL-2.0"],
  [/(^|\/)elkjs$/, "EPL-2.0"],
  [/(^|\/)@img\/sharp/, "LGPL-3.0-or-later"],
]);

/** Their package.json names no licence; the file beside it is that of MIT. */
const unnamed = ["busboy", "seq-queue", "streamsearch"];

describe("the licence of every package of the product", () => {
  it("lets Atlas be given away", () => {
    type Entry = { dev?: boolean; optional?: boolean; license?: string };
    const { packages } = read("package-lock.json") as { packages: Record<string, Entry> };
    const product = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
    const wrong = product.filter(([path, { license, optional }]) => {
      const name = path.replace(/.*node_modules\//, "");
      // Those of other platforms: the lock file holds no licence of what was never installed.
      if (license === undefined) return !optional && !unnamed.includes(name);
      if (permissive.test(license)) return false;
      return ![...unchanged].some(([pattern, known]) => pattern.test(name) && license.includes(known));
    });
    expect(product.length).toBeGreaterThan(300);
    expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
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
