import { Redis } from "ioredis";
import { Client } from "pg";
import type { Visitor } from "./crawl";

/** Every row of every table as text: what is stored may be backed up, exported and read by whoever keeps the database. */
export async function textOfDatabase(url: string): Promise<Map<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const texts = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(`SELECT t::text AS text FROM ${name} t`);
      texts.set(name, rows.map(({ text }) => text.replaceAll('""', '"')).join("\n"));
    }
    return texts;
  } finally {
    await client.end();
  }
}

/** Everything that is sent to a Redis server from now on. */
export async function listenToRedis(url: string): Promise<{ heard(): string; stop(): void }> {
  const redis = new Redis(url);
  const monitor = await redis.monitor();
  const commands: string[] = [];
  monitor.on("monitor", (_time: string, args: string[]) => commands.push(args.join(" ")));
  return {
    heard: () => commands.join("\n"),
    stop() {
      monitor.disconnect();
      redis.disconnect();
    },
  };
}

/** Requests that are refused, with a value of somebody in every place a request has. */
export async function provoke(
  origin: string,
  workspace: string,
  datasetId: string,
  values: readonly string[],
  visitors: { person: Visitor; program: Visitor },
): Promise<number[]> {
  const statuses: number[] = [];
  for (const value of values) {
    const quoted = encodeURIComponent(value);
    const filters = [{ column: value, operator: "equals", value }];
    const procedure = (name: string, given: object) =>
      `/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify({ json: { workspace, ...given } }))}`;
    const form = new FormData();
    form.set("settings", JSON.stringify({ [value]: value, rules: [{ id: value, kind: value }] }));
    form.set("file", new Blob([`id\n"${value}`]), "provoked.csv");
    const { person, program } = visitors;
    const requests: { path: string; by: Visitor; body?: FormData }[] = [
      {
        path: procedure("datasets.rows", { datasetId, filters, sort: [{ column: value, descending: true }] }),
        by: person,
      },
      { path: procedure("datasets.rows", { datasetId: value, layer: value }), by: person },
      { path: procedure("search.catalog", { text: value }), by: person },
      { path: procedure(quoted, {}), by: person },
      { path: `/${workspace}/datasets/${quoted}`, by: person },
      { path: `/api/v1/datasets/${quoted}`, by: program },
      { path: `/api/v1/datasets/${datasetId}/rows?layer=${quoted}&version=${quoted}`, by: program },
      { path: `/api/v1/${quoted}`, by: program },
      { path: `/api/v1/datasets?search=${quoted}&after=${quoted}`, by: program },
      { path: "/api/v1/datasets", by: program, body: form },
    ];
    for (const { path, by, body } of requests) {
      const method = body ? { method: "POST", body } : {};
      const response = await fetch(origin + path, { headers: by.headers, redirect: "manual", ...method });
      await response.arrayBuffer();
      statuses.push(response.status);
    }
  }
  return statuses;
}
