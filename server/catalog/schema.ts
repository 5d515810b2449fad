import { z } from "zod";
import { domain, permission, tag } from "../access/schema";
import { piiEntity, piiVerdict } from "../pii/schema";
import { columnProfile, columnType, tableProfile } from "../profiling/schema";
import { dimensionId, qualityRule, seenQuality } from "../quality/schema";
import { readOptions, rejectedExample, sourceDescription } from "../reading/schema";
import { maskingStrategy } from "../transform/schema";

export const layer = z.enum(["explore", "chart", "navigate"]);
export type Layer = z.infer<typeof layer>;
export const snapshotLayer = z.enum(["explore", "chart", "navigate", "quarantine", "failures"]);
export type SnapshotLayer = z.infer<typeof snapshotLayer>;

export const loadMode = z.enum(["replace", "append", "upsert"]);
export type LoadMode = z.infer<typeof loadMode>;

/** What the gate does when a dimension misses its threshold. */
export const gateAction = z.enum(["block", "warn", "off"]);

/**
 * The gate between Chart and publication. Shares are of the rows read (0..1); a run that exceeds one is
 * blocked. Dimensions absent from `dimensions` warn at the threshold of the standard.
 */
export const gateSettings = z.object({
  maxRejectedShare: z.number().min(0).max(1),
  maxQuarantinedShare: z.number().min(0).max(1),
  dimensions: z.partialRecord(
    dimensionId,
    z.object({ action: gateAction, threshold: z.number().min(0).max(1) }),
  ),
});
export type GateSettings = z.infer<typeof gateSettings>;

const columnName = z.string().min(1).max(1000);

/** What a person fixed about one column; whatever is absent is inferred. */
export const columnSettings = z.object({
  type: columnType.optional(),
  /** strptime format of a date or time, where the detected one is wrong. */
  format: z.string().max(60).optional(),
  description: z.string().max(2000).optional(),
});

/** Everything that decides how a file becomes a data set. Frozen into each run. */
export const datasetSettings = z.object({
  read: readOptions,
  mode: loadMode,
  /** Columns that identify a row. Needed for upsert and for history in Navigate. */
  key: z.array(columnName).max(20),
  /** Column that says since when a row is true; without it, the time of the load counts. */
  eventTime: columnName.nullable(),
  required: z.array(columnName).max(1000),
  columns: z.record(columnName, columnSettings),
  rules: z.array(qualityRule).max(500),
  gate: gateSettings,
  freshness: z
    .object({ column: columnName.nullable(), maxAgeHours: z.number().positive().max(87_600) })
    .nullable(),
  /** Region that phone numbers and ambiguous identifiers without a country belong to. */
  defaultRegion: z.string().regex(/^[A-Z]{2}$/),
});
export type DatasetSettings = z.infer<typeof datasetSettings>;

/** Some of the settings; what is absent stays as it is. */
export const settingsChange = datasetSettings.partial();
export type SettingsChange = z.infer<typeof settingsChange>;

export const defaultDatasetSettings: DatasetSettings = {
  read: {},
  mode: "replace",
  key: [],
  eventTime: null,
  required: [],
  columns: {},
  rules: [],
  gate: { maxRejectedShare: 0.2, maxQuarantinedShare: 0.2, dimensions: {} },
  freshness: null,
  defaultRegion: "DK",
};

export const datasetId = z.uuid();
const instant = z.date();

export const snapshotSummary = z.object({
  id: z.string(),
  layer: snapshotLayer,
  version: z.number().int(),
  /** Null where rows are hidden from the caller: how many there are would tell of them. */
  rows: z.number().int().nullable(),
  bytes: z.number().int(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  contentHash: z.string(),
  runId: z.string(),
  createdAt: instant,
  current: z.boolean(),
});
export type SnapshotSummary = z.infer<typeof snapshotSummary>;

const ended = { finishedAt: instant.nullable(), note: z.string().nullable() };
const lastRun = z.object({ id: z.string(), status: z.string(), createdAt: instant, ...ended });

export const datasetSummary = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  isSample: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  rows: z.number().int().nullable(),
  /** A filter hides rows from the caller: then no count of rows is given, nor of those held back. */
  rowsHidden: z.boolean(),
  columns: z.number().int(),
  piiColumns: z.number().int(),
  /** Highest layer that has a current snapshot. */
  layer: layer.nullable(),
  quality: z.number().nullable(),
  quarantined: z.number().int(),
  lastRun: lastRun.nullable(),
});
export type DatasetSummary = z.infer<typeof datasetSummary>;

export const datasetColumn = z.object({
  name: z.string(),
  position: z.number().int(),
  type: z.string(),
  semanticType: z.string().nullable(),
  description: z.string(),
  pii: piiVerdict.nullable(),
  piiDecision: z.enum(["confirmed", "rejected"]).nullable(),
  piiEntity: piiEntity.nullable(),
  masking: maskingStrategy.nullable(),
  /** What the column's values went through in the current Chart snapshot. */
  appliedMasking: maskingStrategy.nullable(),
  tags: z.array(z.string()),
});
export type DatasetColumn = z.infer<typeof datasetColumn>;

export const datasetDetail = datasetSummary.extend({
  tags: z.array(z.string()),
  domain: z.string().nullable(),
  /** Roles alone give no access. */
  restricted: z.boolean(),
  /** What the caller may do here, by role and by grants. */
  permissions: z.array(permission),
  /** Some columns or rows are hidden from the caller. */
  partial: z.boolean(),
  settings: datasetSettings,
  columnList: z.array(datasetColumn),
  snapshots: z.array(snapshotSummary),
  source: sourceDescription.nullable(),
});
export type DatasetDetail = z.infer<typeof datasetDetail>;

export const datasetSort = z.enum(["name", "updated", "rows", "quality"]);
export const listDatasetsInput = z.object({
  search: z.string().max(200).optional(),
  filter: z.enum(["all", "attention", "pii", "sample"]).default("all"),
  sort: datasetSort.default("updated"),
  descending: z.boolean().default(true),
  after: z.string().max(300).optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListDatasetsInput = z.infer<typeof listDatasetsInput>;
export const datasetPage = z.object({
  items: z.array(datasetSummary),
  total: z.number().int(),
  next: z.string().nullable(),
});
export type DatasetPage = z.infer<typeof datasetPage>;

export const uploadSummary = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  createdAt: instant,
});
export type UploadSummary = z.infer<typeof uploadSummary>;

/** A look at an upload before it is loaded. */
export const uploadPreview = z.object({
  upload: uploadSummary,
  source: sourceDescription,
  notes: z.array(z.string()),
  rejected: z.array(rejectedExample),
  columns: z.array(
    z.object({
      name: z.string(),
      sourceName: z.string(),
      type: columnType,
      pii: piiVerdict.nullable(),
      nulls: z.number().int(),
      distinct: z.number().int(),
    }),
  ),
  rows: z.array(z.record(z.string(), z.unknown())),
  /** Rows the preview looked at; the whole file is only read by the run. */
  rowsRead: z.number().int(),
  complete: z.boolean(),
  proposedKey: z.array(z.string()),
});
export type UploadPreview = z.infer<typeof uploadPreview>;

/** Grid request. `sort` and `filters` are applied by the engine. */
export const readRowsInput = z.object({
  datasetId,
  layer: layer.default("chart"),
  version: z.number().int().positive().max(2_147_483_647).optional(),
  offset: z.number().int().min(0).max(1_000_000_000).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
  sort: z
    .array(z.object({ column: columnName, descending: z.boolean() }))
    .max(3)
    .default([]),
  filters: z
    .array(
      z.object({
        column: columnName,
        operator: z.enum(["contains", "equals", "not_equals", "greater", "less", "is_null", "is_not_null"]),
        value: z.string().max(1000).optional(),
      }),
    )
    .max(10)
    .default([]),
});
export type ReadRowsInput = z.infer<typeof readRowsInput>;

export const rowPage = z.object({
  layer,
  version: z.number().int(),
  columns: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      masking: maskingStrategy.nullable(),
      pii: z.string().nullable(),
    }),
  ),
  rows: z.array(z.record(z.string(), z.unknown())),
  total: z.number().int(),
  offset: z.number().int(),
});
export type RowPage = z.infer<typeof rowPage>;

export const datasetReport = z.object({
  runId: z.string(),
  /** False where the gate blocked the run: readers see an earlier version, or nothing. */
  published: z.boolean(),
  measuredAt: instant,
  /** Then there is no profile: its values and counts were taken from all rows. */
  rowsHidden: z.boolean(),
  profile: tableProfile.nullable(),
  quality: seenQuality,
});
export type DatasetReport = z.infer<typeof datasetReport>;

export const profiledColumn = columnProfile.extend({ pii: piiVerdict.nullable() });
export const columnPii = z.object({
  name: z.string(),
  pii: piiVerdict.nullable(),
  decision: z.enum(["confirmed", "rejected"]).nullable(),
  entity: piiEntity.nullable(),
});

export const failingRowsInput = z.object({
  datasetId,
  checkId: z.string().min(1).max(300),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});
export const failingRow = z.object({
  row: z.number().int(),
  file: z.string().nullable(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  masked: z.boolean(),
  suggestion: z.string().nullable(),
  duplicateOf: z.number().int().nullable(),
});
export const failingRowPage = z.object({ items: z.array(failingRow), total: z.number().int() });

export const exportFormat = z.enum(["csv", "parquet", "ndjson", "xlsx"]);
/**
 * Of CSV: `safe` puts an apostrophe before a text a spreadsheet would run as a formula, for files that people open;
 * `exact` writes every value as it is stored, for files that programs read.
 */
export const csvCells = z.enum(["safe", "exact"]);
export const exportInput = z.object({
  datasetId,
  layer: layer.default("chart"),
  version: z.number().int().positive().max(2_147_483_647).optional(),
  format: exportFormat.default("csv"),
  cells: csvCells.default("safe"),
});
export type ExportInput = z.infer<typeof exportInput>;

export const dashboardStats = z.object({
  datasets: z.number().int(),
  runs24h: z.number().int(),
  rowsProcessed24h: z.number().int(),
  averageQuality: z.number().nullable(),
  piiColumns: z.number().int(),
});

export const updateDatasetInput = z.object({
  datasetId,
  name: z.string().trim().min(1).max(200).optional(),
  description: z.string().max(5000).optional(),
  settings: settingsChange.optional(),
  tags: z.array(tag).max(50).optional(),
  domain: domain.nullable().optional(),
  restricted: z.boolean().optional(),
});

/** What people write about one column. */
const columnNotes = { description: z.string().max(2000).optional(), tags: z.array(tag).max(50).optional() };
export const describeColumnInput = z.object({ datasetId, column: columnName, ...columnNotes });

export const decidePiiInput = z.object({
  datasetId,
  column: columnName,
  decision: z.enum(["confirmed", "rejected"]).nullable().optional(),
  entity: piiEntity.nullable().optional(),
  masking: maskingStrategy.nullable().optional(),
});

export const previewUploadInput = z.object({ uploadId: z.uuid(), read: readOptions.default({}) });

/** Something a person should look at, most urgent first. */
export const attentionItem = z.object({
  kind: z.enum(["run_failed", "run_blocked", "quarantine", "pii_open", "quality_low"]),
  datasetId: z.string(),
  datasetName: z.string(),
  runId: z.string().nullable(),
  count: z.number().int(),
  at: instant.nullable(),
});
export type AttentionItem = z.infer<typeof attentionItem>;

export const searchInput = z.object({ text: z.string().max(200) });
export const searchHit = z.object({
  kind: z.enum(["dataset", "column"]),
  datasetId: z.string(),
  name: z.string(),
  detail: z.string(),
});
export type SearchHit = z.infer<typeof searchHit>;
