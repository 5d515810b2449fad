import type { SettingsChange } from "@/server/catalog/schema";
import { actAs } from "@/server/identity/act-as";
import { invitePerson } from "@/server/identity/invite-person";
import type { PiiEntity } from "@/server/pii/schema";
import type { MaskingPolicy } from "@/server/transform/schema";
import { anOrigin, callerFor, type TestWorkspace } from "../../../support/atlas";
import {
  type Canary,
  csv,
  csvLine,
  header,
  latecomers,
  type Plantation,
  planned,
  plant,
  planted,
  type Row,
  shifted,
  verdicts,
} from "./plant";
import type { World } from "./visits";

/** Every kind masked, also those the policy leaves alone by default because they are coarse already. */
export const strictPolicy: MaskingPolicy = {
  direct: "pseudonym",
  quasi: "generalise",
  sensitive: "redact",
  entities: { CREDIT_CARD: "redact", PASSWORD: "redact", SECRET: "redact" },
};
const everywhere = (strategy: "partial" | "generalise"): MaskingPolicy => ({
  direct: strategy,
  quasi: strategy,
  sensitive: strategy,
  entities: {},
});

/** Columns that take any text, so that a value of another kind breaks no rule and goes through the mask. */
const anyText = planned
  .map(({ name }) => name)
  .filter((name) => !["birth_date", "discharged", "passport", "nhs_number"].includes(name));

type Loaded = { datasetId: string; runId: string; uploadId: string };

/** Loads files with canaries, changes minds and remembers what there is to look at. */
export class Scene {
  readonly canaries: Canary[] = [];
  /** Data sets by the name they were given here. */
  readonly loaded = new Map<string, Loaded>();
  private readonly runs: string[] = [];
  private readonly uploads: string[] = [];
  private readonly admin: ReturnType<typeof callerFor>;

  constructor(
    private readonly origin: string,
    readonly workspace: TestWorkspace,
    private readonly key: string,
  ) {
    this.admin = callerFor(workspace.admin);
  }

  /** `late`: of columns as well that somebody calls personal later. In other data sets everybody may see these. */
  plant(seed: number, count?: number, late = false): Plantation {
    const plantation = plant(seed, count);
    this.remember(plantation.canaries, late);
    return plantation;
  }

  /** Rows whose values stand in columns of other kinds. */
  misplaced(seed: number, count: number, names: readonly string[] = anyText): Row[] {
    const moved = shifted(plant(seed, count), 7, names);
    this.remember(moved.canaries, false);
    return moved.rows;
  }

  private remember(canaries: Canary[], late: boolean): void {
    const open = (column: string) => latecomers.some((name) => column.endsWith(name));
    this.canaries.push(...canaries.filter(({ column }) => late || !open(column)));
  }

  /** A canary outside of all cells: in the name of a column or a file. */
  name(what: string, value: string): string {
    this.canaries.push({ column: what, value });
    return value;
  }

  async setPolicy(masking: MaskingPolicy): Promise<void> {
    await this.admin.workspace.changeSettings({ workspace: this.workspace.slug, masking });
  }

  async load(
    name: string,
    fileName: string,
    content: string,
    given: { settings?: SettingsChange; verdicts?: Record<string, PiiEntity> } = { verdicts },
  ): Promise<{ status: string; quarantined: number | null; rejected: number | null }> {
    const upload = await fetch(`${this.origin}/api/v1/uploads?fileName=${encodeURIComponent(fileName)}`, {
      method: "POST",
      headers: { authorization: `Bearer ${this.key}`, "content-type": "application/octet-stream" },
      body: content,
    });
    if (upload.status !== 201) throw new Error(await upload.text());
    const { id: uploadId } = (await upload.json()) as { id: string };
    const known = this.loaded.get(name);
    const { dataset, run } = await this.admin.datasets.load({
      workspace: this.workspace.slug,
      uploadId,
      ...(known ? { datasetId: known.datasetId } : { name }),
      ...given,
    });
    this.loaded.set(name, { datasetId: dataset.id, runId: run.id, uploadId });
    this.uploads.push(uploadId);
    return await this.finished(run.id);
  }

  async rework(name: string): Promise<string> {
    const { runId } = await this.admin.datasets.rework({
      workspace: this.workspace.slug,
      datasetId: this.idOf(name),
      reason: "rework",
    });
    return (await this.finished(runId)).status;
  }

  idOf(name: string): string {
    return this.loaded.get(name)?.datasetId ?? name;
  }

  /** What there is now to look at: of the named data sets, or of all. */
  async world(names = [...this.loaded.keys()]): Promise<World> {
    const datasets = await Promise.all(names.map((name) => this.look(this.idOf(name))));
    const ctx = actAs(this.workspace.admin, this.workspace.id, "admin", anOrigin());
    const { link } = await invitePerson(ctx, {
      email: `guest${this.runs.length}@example.com`,
      role: "viewer",
    });
    const invitation = link.split("/").at(-1) ?? "";
    const all = names.length === this.loaded.size;
    return {
      slug: this.workspace.slug,
      datasets,
      runs: all ? this.runs : this.runs.slice(-1),
      uploads: all ? this.uploads : [],
      invitation,
      exports: all ? [await this.archive()] : [],
      groups: (await this.admin.groups.list({ workspace: this.workspace.slug })).map(({ id }) => id),
      people: (await this.admin.members.list({ workspace: this.workspace.slug }))
        .filter(({ role }) => role === "viewer" || role === "engineer")
        .map(({ userId }) => userId),
    };
  }

  private async archive(): Promise<string> {
    const at = { workspace: this.workspace.slug };
    const { exportId } = await this.admin.exports.start(at);
    for (;;) {
      const found = (await this.admin.exports.list(at)).items.find(({ id }) => id === exportId);
      if (found?.status === "ready") return exportId;
      if (found?.status !== "running") throw new Error(`The export is ${found?.status}.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  private async look(datasetId: string): Promise<World["datasets"][number]> {
    const at = { workspace: this.workspace.slug, datasetId };
    const [{ snapshots }, report] = await Promise.all([
      this.admin.datasets.get(at),
      this.admin.datasets.report(at),
    ]);
    const failed = Object.values(report?.quality.dimensions ?? {})
      .flatMap(({ checks }) => checks)
      .filter((check) => (check.failed ?? 0) > 0);
    // Two columns of each kind of check; the others go the same way.
    const kindOf = (id: string) => id.split(".").slice(0, 2).join(".");
    const checks = failed
      .map(({ id }) => id)
      .filter((id, i, ids) => ids.slice(0, i).filter((other) => kindOf(other) === kindOf(id)).length < 2);
    return {
      id: datasetId,
      snapshots: snapshots.map(({ layer, version, current }) => ({ layer, version, current })),
      checks,
    };
  }

  /** Corrects a held row by hand: what a person types in is as personal as what the file says. */
  async correct(name: string, column: string, value: string): Promise<void> {
    const at = { workspace: this.workspace.slug, datasetId: this.idOf(name) };
    const [row] = (await this.admin.quarantine.list({ ...at, limit: 1 })).items;
    if (!row) throw new Error(`Nothing of ${name} was held back.`);
    await this.admin.quarantine.edit({ ...at, rowId: row.rowId, edits: { [column]: value } });
  }

  private async finished(runId: string) {
    if (!this.runs.includes(runId)) this.runs.push(runId);
    for (;;) {
      const run = await this.admin.runs.get({ workspace: this.workspace.slug, runId });
      if (run.status !== "queued" && run.status !== "running") return run;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const keyed = { settings: { key: ["member_no"], mode: "upsert" as const }, verdicts };

/** The data set of the proof: two loads with a key, rows of every unpleasant sort. */
export async function loadMembers(scene: Scene): Promise<void> {
  await scene.setPolicy(strictPolicy);
  const [first, changed, strays] = [
    scene.plant(1, planted, true),
    scene.plant(2, 25, true),
    scene.plant(3, 2, true),
  ];
  const named = `note for ${scene.name("name of a column", "kirsten.vobilude@mygazo.dk")}`;
  const names = [...header, named];
  const told = (rows: Row[]) => rows.map((row) => ({ ...row, [named]: "called" }));
  // Held back: text where a date belongs. Rejected: a cell too many. Twice: the same row, and nearly the same.
  const held = scene.misplaced(4, 4, ["birth_date", "discharged", "full_name", "email", "phone", "cpr"]);
  const twice = first.rows.slice(0, 3).map((row, i) => ({ ...row, member_no: `2000${i}` }));
  const rejected = strays.rows.map((row) =>
    csvLine([...names.map((name) => row[name] ?? ""), "one", "two", "three"]),
  );
  const rows = told([...first.rows, ...scene.misplaced(5, 6), ...held, ...twice, ...first.rows.slice(3, 5)]);
  const fileName = `members of ${scene.name("name of a file", "jytte.pomasuke@legyvo.dk")}.csv`;
  await scene.load("members", fileName, csv(names, rows) + rejected.join(""), keyed);
  const again = changed.rows.map((row, i) =>
    i < 20 ? { ...row, member_no: first.rows[i]?.member_no ?? "" } : row,
  );
  await scene.load("members", "members-2.csv", csv(names, told(again)), keyed);
}

/** What else can go wrong on the way in: other masks, a gate that blocks, files that break. */
export async function loadOthers(scene: Scene): Promise<void> {
  for (const [strategy, seed] of [
    ["partial", 11],
    ["generalise", 21],
  ] as const) {
    await scene.setPolicy(everywhere(strategy));
    const rows = [...scene.plant(seed, 40).rows, ...scene.misplaced(seed + 1, 6)];
    await scene.load(`${strategy} masks`, `${strategy}.csv`, csv(header, rows));
  }
  await scene.setPolicy(strictPolicy);
  const blocked = [
    ...scene.plant(31, 20).rows,
    ...scene.misplaced(32, 8, ["birth_date", "email", "cpr", "phone"]),
  ];
  const gate = { maxQuarantinedShare: 0, maxRejectedShare: 0, dimensions: {} };
  await scene.load("blocked", "blocked.csv", csv(header, blocked), { settings: { gate }, verdicts });
  const broken = { id: "impossible", kind: "condition" as const, columns: [], severity: "warning" as const };
  const rules = [{ ...broken, condition: `CAST("full_name" AS INTEGER) > 0` }];
  await scene.load("failing", "failing.csv", csv(header, scene.plant(41, 10).rows), {
    settings: { rules },
    verdicts,
  });
  const lines = scene.plant(51, 12).rows.map((row) => JSON.stringify(row));
  const torn = scene.plant(52, 3).rows.map((row) => JSON.stringify(row).slice(0, -20));
  await scene.load("lines", "lines.ndjson", [...lines, ...torn].join("\n"));
  const document = `[${scene
    .plant(53, 2)
    .rows.map((row) => JSON.stringify(row))
    .join(",")},{"email": nonsense}]`;
  await scene.load("torn", "torn.json", document);
  // A column that only a blocked file has: the catalogue knows nothing of it, and people see its failing rows.
  const plain = plant(61, 12).rows;
  await scene.load("late", "late-1.csv", csv(["member_no"], plain), { settings: { gate } });
  const late = [...scene.plant(62, 60).rows, ...scene.misplaced(63, 2, ["birth_date", "email"])];
  await scene.load("late", "late-2.csv", csv(["member_no", "email", "birth_date"], late), {});
}
