// Measures the data core against labelled data that is not part of the project, with scorers that are not either, and
// writes docs/accuracy.md. Run: npm run accuracy [-- --only text,columns] [-- --limit 100]
// Both stand in ../shared, or where ATLAS_SHARED points; without them nothing is measured and nothing is written.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";

const projectDir = join(import.meta.dirname, "..");
const shared = process.env.ATLAS_SHARED ?? join(projectDir, "..", "shared");

type Counts = {
  n: number;
  fp: number;
  fn: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
};
type Entities = Record<string, Counts>;
type Set = { entities?: Entities; iou90?: { entities: Entities } };
type Headline = { scorer: string; figure: string; value: number | null };
type CellFigure = { figure: string; set: string; value: number; of: string };

function main(): void {
  const scorer = join(shared, "scoring", "score-all.mjs");
  if (!existsSync(scorer) || !existsSync(join(shared, "data"))) {
    process.stdout.write(
      `skipped: no labelled data and scorers in ${basename(shared)} (ATLAS_SHARED says where they are)\n`,
    );
    return;
  }
  const options = process.argv.slice(2);
  const out = mkdtempSync(join(tmpdir(), "atlas-accuracy-"));
  try {
    const { status, stdout } = spawnSync(
      process.execPath,
      [scorer, "--atlas", "node bin/atlas.mjs", "--out", out, "--json", ...options],
      { cwd: projectDir, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 64 * 1024 ** 2 },
    );
    if (status !== 0) throw new Error("The scorers failed.");
    const cells = options.length === 0 ? cellFigures() : [];
    const page = describe(JSON.parse(stdout) as Headline[], cells, out, options);
    // A sample or a part says nothing about the whole: it is shown and not kept.
    if (options.length === 0) writeFileSync(join(projectDir, "docs", "accuracy.md"), page);
    process.stdout.write(page);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What no scorer counts: alarms on columns nobody knows an error in, and errors of known kinds put into clean ones. */
function cellFigures(): readonly CellFigure[] {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "bench/cells.ts", "clean", "injected", "--json"],
    {
      cwd: projectDir,
      encoding: "utf8",
      env: { ...process.env, ATLAS_SHARED: shared },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (status !== 0) throw new Error("bench/cells.ts failed.");
  return JSON.parse(stdout) as CellFigure[];
}

function describe(
  headlines: readonly Headline[],
  cells: readonly CellFigure[],
  out: string,
  options: readonly string[],
): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const details = readdirSync(out)
    .sort()
    .flatMap((file) =>
      entityTables(file.replace(/\.json$/, ""), JSON.parse(readFileSync(join(out, file), "utf8"))),
    );
  return `${[
    "# Accuracy",
    "Measured on labelled data nobody here wrote, which is described where it comes from and is not part of the project.",
    `Written by \`npm run accuracy\`${options.length > 0 ? ` with ${options.join(" ")}` : ""} on ${new Date().toISOString().slice(0, 10)}; Node ${process.version}, ${availableParallelism()} cores of ${model}.`,
    "The model of names in running text was learnt from most of the texts it is measured on here: its figures on texts it never saw are what `npm run train` prints with `--check`, and `server/pii/text/names/README.md` names the texts.",
    "## Headlines",
    table(
      ["scorer", "figure", "value"],
      headlines.map(({ scorer, figure, value }) => [scorer, figure, shown(value)]),
    ),
    ...(cells.length > 0 ? ["## Clean columns and injected errors", cellTable(cells)] : []),
    ...details,
  ].join("\n\n")}\n`;
}

function cellTable(cells: readonly CellFigure[]): string {
  return table(
    ["figure", "set", "value", "counts"],
    cells.map(({ figure, set, value, of }) => [figure, set, shown(value), of]),
  );
}

/** Per data set and entity: cases, misses, false claims. Values and texts of the sets stay where they are. */
function entityTables(scorer: string, result: { sets?: Record<string, Set> }): string[] {
  return Object.entries(result.sets ?? {}).flatMap(([set, { entities, iou90 }]) => {
    const counts = entities ?? iou90?.entities;
    if (!counts) return [];
    const rows = Object.entries(counts)
      .sort(([, a], [, b]) => b.n - a.n)
      .map(([entity, { n, fn, fp, precision, recall, f1 }]) => [
        entity,
        ...[n, fn, fp, precision, recall, f1].map(shown),
      ]);
    return [
      `## ${scorer}: ${set}`,
      table(["entity", "cases", "missed", "false", "precision", "recall", "F1"], rows),
    ];
  });
}

const shown = (value: number | null) =>
  value === null ? "not measured" : Number.isInteger(value) ? String(value) : value.toFixed(3);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

main();
