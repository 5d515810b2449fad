import type { NextConfig } from "next";

const config: NextConfig = {
  // Types are checked once, by `tsc` in `npm run check`; a second pass here would only slow the first start.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // Native addons and packages that resolve files relative to themselves must not be bundled.
  serverExternalPackages: [
    "@duckdb/node-api",
    "@node-rs/argon2",
    "pino",
    "pg",
    "bullmq",
    "ioredis",
    "@prisma/client",
  ],
};

export default config;
