import type { NextConfig } from "next";

/** On every answer. Pages are never framed, so that nobody is tricked into clicking on something unseen. */
const securityHeaders = [
  {
    key: "Content-Security-Policy",
    value: "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'",
  },
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Paths name data sets and carry invitation tokens; other sites learn at most that somebody came.
  { key: "Referrer-Policy", value: "same-origin" },
];

const config: NextConfig = {
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
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
