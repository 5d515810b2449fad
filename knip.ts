import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "bin/*.{ts,mjs}",
    "bin/supervisor/*.mjs",
    "worker/index.ts",
    "bench/*.ts",
    "bench/text-tools/*.mjs",
    "tests/**/*.test.ts",
    "tests/support/global-*.ts",
  ],
  project: ["{app,server,worker,bin,tests,bench}/**/*.{ts,tsx,mjs,css}"],
  // Style sheets name packages too.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@(?:import|plugin)\s+(["'][^"']+["'])/g)]
        .map(([, name]) => `import ${name};`)
        .join("\n"),
  },
  // A schema is written for those outside its file who will need it; its parts count as used.
  ignoreExportsUsedInFile: true,
  // Only generated code, which is not in the repository, imports it.
  ignoreDependencies: ["@prisma/client"],
  // Programs of the machine that some tests use where it has them.
  ignoreBinaries: ["redis-server", "mount", "umount"],
};

export default config;
