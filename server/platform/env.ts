import { availableParallelism, totalmem } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";
import { fail } from "./errors";

const flag = z.enum(["0", "1", "true", "false"]).transform((v) => v === "1" || v === "true");
const optionalText = z.string().min(1).optional();

/**
 * Every environment variable Atlas reads, in one place. `.env.example` and the configuration page of
 * the documentation are generated from these descriptions; a test compares them.
 */
export const envSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000).describe("Port of the web application."),
  ATLAS_HOME: z
    .string()
    .default(".atlas")
    .transform((p) => resolve(p))
    .describe("Folder for all state: database, stored files, snapshots, build cache, secrets."),
  ATLAS_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      "Master secret (32 characters or more). Without it one is created in ATLAS_HOME on first start.",
    ),
  ATLAS_SECRET_PREVIOUS: z
    .string()
    .min(32)
    .optional()
    .describe("The former master secret, while what it sealed is being sealed again with the new one."),
  ATLAS_LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"])
    .default("info")
    .describe("How much is logged."),
  NEXTAUTH_URL: z
    .url()
    .optional()
    .describe("Public address of the web application, when it is not http://localhost:PORT."),
  ATLAS_TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe(
      "How many reverse proxies stand in front of Atlas. Their X-Forwarded-For is believed; nobody else's is.",
    ),
  ATLAS_API_REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(60_000)
    .describe("How many REST requests one API key or person may make in a minute."),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe(
      "Bearer token with which /metrics may be read from other machines. From this machine it is open without it.",
    ),

  DATABASE_URL: optionalText.describe("External PostgreSQL instead of the embedded one."),
  REDIS_URL: optionalText.describe("Redis for the job queue instead of PostgreSQL."),
  KAFKA_BROKERS: optionalText.describe("Comma-separated Kafka brokers."),

  S3_BUCKET: optionalText.describe(
    "Store files and snapshots in this S3 bucket instead of the local folder.",
  ),
  S3_ENDPOINT: z.url().optional().describe("Endpoint of an S3-compatible service; empty for AWS."),
  S3_REGION: z.string().default("eu-north-1").describe("Region of the bucket."),
  S3_ACCESS_KEY_ID: optionalText.describe("Access key for the bucket."),
  S3_SECRET_ACCESS_KEY: optionalText.describe("Secret key for the bucket."),
  ATLAS_CACHE_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(20 * 1024 ** 3)
    .describe("About how much of the disk local copies of objects in the bucket may take, in bytes."),

  ATLAS_ADMIN_EMAIL: z
    .email()
    .optional()
    .describe("With the two below: the first admin, created on first start."),
  ATLAS_ADMIN_PASSWORD: optionalText.describe("Password of the first admin."),
  ATLAS_ADMIN_API_KEY: z
    .string()
    .min(24)
    .optional()
    .describe("API key of the first admin (24 characters or more)."),

  OIDC_ISSUER: z.url().optional().describe("Issuer of an OpenID Connect provider people may sign in with."),
  OIDC_CLIENT_ID: optionalText.describe("Client id at that provider."),
  OIDC_CLIENT_SECRET: optionalText.describe("Client secret at that provider."),
  OIDC_NAME: z.string().default("Single sign-on").describe("Label of that sign-in button."),
  OIDC_GROUPS_CLAIM: z
    .string()
    .default("groups")
    .describe("Claim with the groups of a person, from which workspaces derive roles at every sign-in."),
  OIDC_ALLOWED_DOMAINS: z
    .string()
    .optional()
    .describe("Comma-separated e-mail domains whose people may join without an invitation, as viewers."),

  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      "Mail server for links to choose a new password, such as smtps://user:password@mail.example.com:465.",
    ),
  SMTP_FROM: optionalText.describe("Sender of that mail, such as Atlas <atlas@example.com>."),

  ATLAS_OUTBOUND_ALLOW: z
    .string()
    .optional()
    .describe(
      "Comma-separated host names and networks (10.0.0.0/8) of your own that addresses entered in Atlas may lead to. Without it they reach the public internet only.",
    ),
  ATLAS_MAX_UPLOAD_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(5 * 1024 ** 3)
    .describe("Largest accepted upload in bytes."),
  ATLAS_ENGINE_MEMORY_MB: z.coerce
    .number()
    .int()
    .min(128)
    .default(() => Math.max(256, Math.min(1024, Math.floor(totalmem() / 1024 ** 2 / 8))))
    .describe(
      "Memory one compute job may give the engine, in MiB. Default: an eighth of the machine, at most 1024.",
    ),
  ATLAS_ENGINE_THREADS: z.coerce
    .number()
    .int()
    .min(1)
    .default(() => availableParallelism())
    .describe("Threads one compute job may use. Default: all cores."),
  ATLAS_COMPUTE_SLOTS: z.coerce
    .number()
    .int()
    .min(1)
    .default(1)
    .describe("Compute jobs one worker runs at the same time."),
  ATLAS_INSECURE_COOKIES: flag
    .optional()
    .describe("Allow sign-in cookies over http for addresses other than localhost."),
});

export type Env = z.infer<typeof envSchema>;

let cached: Env | undefined;

/** The parsed environment. The first call fails with every wrong variable named. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}

/** Parses any set of variables; empty strings count as absent. Exported for tests. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = envSchema.safeParse(present);
  if (result.success) return requireWhole(result.data);
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  return fail("invalid", "platform.environment", `The environment is not valid. ${problems}`);
}

/** Half of a pair would look configured to whoever set it, and do nothing. */
function requireWhole(parsed: Env): Env {
  if (Boolean(parsed.SMTP_URL) === Boolean(parsed.SMTP_FROM)) return parsed;
  return fail(
    "invalid",
    "platform.environment",
    "The environment is not valid. Set both SMTP_URL and SMTP_FROM, or none.",
  );
}
