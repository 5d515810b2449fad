import { z } from "zod";

export const lineageNodeKind = z.enum(["file", "explore", "chart", "navigate", "external"]);

export const lineageColumn = z.object({ name: z.string(), type: z.string(), pii: z.string().nullable() });

/** A node of the graph. `quality` is that of the latest run of its data set, where measured. */
export const lineageNode = z.object({
  id: z.string(),
  kind: lineageNodeKind,
  name: z.string(),
  datasetId: z.string().nullable(),
  columns: z.array(lineageColumn),
  rows: z.number().int().nullable(),
  /** A filter hides rows from the caller, and with them how many there are. */
  rowsHidden: z.boolean(),
  version: z.number().int().nullable(),
  quality: z.number().nullable(),
  updatedAt: z.date(),
});
export type LineageNode = z.infer<typeof lineageNode>;

/** `transform` says in words what happens to the value on the way: `typed as date`, `pseudonymised`. */
export const lineageColumnEdge = z.object({ from: z.string(), to: z.string(), transform: z.string() });

export const lineageEdge = z.object({
  from: z.string(),
  to: z.string(),
  runId: z.string().nullable(),
  columns: z.array(lineageColumnEdge),
});
export type LineageEdge = z.infer<typeof lineageEdge>;

export const lineageGraph = z.object({
  nodes: z.array(lineageNode),
  edges: z.array(lineageEdge),
  truncated: z.boolean(),
});
export type LineageGraph = z.infer<typeof lineageGraph>;

export const lineageInput = z.object({
  datasetId: z.uuid().optional(),
  direction: z.enum(["upstream", "downstream", "both"]).default("both"),
  depth: z.number().int().min(1).max(20).default(10),
  columns: z.boolean().default(false),
});
export type LineageInput = z.infer<typeof lineageInput>;
