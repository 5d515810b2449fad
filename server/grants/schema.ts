import { z } from "zod";
import { domain, grantAction, objectKind, pageOf, subjectKind, tag } from "../access/schema";

export const grantEffect = z.enum(["allow", "deny"]);

const columnName = z.string().min(1).max(1000);
const reason = z.string().trim().min(3, "Say why, in a few words.").max(500);

/** Whom a grant speaks of: the id is a role's name, the id of a custom role, group, person or key, or absent. */
export const grantSubject = z.object({ kind: subjectKind, id: z.string().max(100).default("") });
export type GrantSubject = z.infer<typeof grantSubject>;

/** What a grant speaks of. */
export const grantObject = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("workspace") }),
  z.object({ kind: z.literal("domain"), id: domain }),
  z.object({ kind: z.literal("tag"), id: tag }),
  z.object({ kind: z.literal("dataset"), id: z.uuid() }),
]);
export type GrantObject = z.infer<typeof grantObject>;

export const grantInput = z.object({
  subject: grantSubject,
  effect: grantEffect,
  actions: z.array(grantAction).min(1, "Choose what is granted.").max(6),
  object: grantObject,
  /** Empty: all columns. */
  columns: z.array(columnName).max(500).default([]),
  /** SQL condition over a row; `{user.region}` stands for an attribute of the reader. */
  rowFilter: z.string().trim().min(1).max(4000).nullable().default(null),
  reason,
  expiresAt: z.date().nullable().default(null),
});
export type GrantInput = z.infer<typeof grantInput>;

export const grantState = z.enum(["live", "expired", "revoked"]);

/** A grant as people read it. `subject.name` and `object.name` are what they are called today, if they exist. */
export const grant = z.object({
  id: z.string(),
  subject: z.object({ kind: subjectKind, id: z.string(), name: z.string().nullable() }),
  effect: grantEffect,
  actions: z.array(grantAction),
  object: z.object({ kind: objectKind, id: z.string(), name: z.string().nullable() }),
  columns: z.array(z.string()),
  rowFilter: z.string().nullable(),
  reason: z.string(),
  createdBy: z.string(),
  createdAt: z.date(),
  expiresAt: z.date().nullable(),
  revokedAt: z.date().nullable(),
  revokedBy: z.string().nullable(),
  state: grantState,
});
export type Grant = z.infer<typeof grant>;

export const grantId = z.object({ grantId: z.uuid() });

export const listGrantsInput = z.object({
  /** Grants that reach this data set, by itself, a tag, its domain or the workspace. */
  datasetId: z.uuid().optional(),
  state: z.enum(["live", "ended", "all"]).default("live"),
  search: z.string().trim().max(100).default(""),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type ListGrantsInput = z.infer<typeof listGrantsInput>;
export const grantPage = pageOf(grant);
export type GrantPage = z.infer<typeof grantPage>;

/** Those a grant can speak of, for forms. */
export const subjectChoice = z.object({
  kind: subjectKind,
  id: z.string(),
  name: z.string(),
  detail: z.string(),
});
export type SubjectChoice = z.infer<typeof subjectChoice>;
export const objectChoices = z.object({
  datasets: z.array(z.object({ id: z.string(), name: z.string() })),
  tags: z.array(z.string()),
  domains: z.array(z.string()),
});

/** Somebody whose access is asked about. */
export const explainedSubject = z.object({ kind: z.enum(["person", "key"]), id: z.uuid() });
export type ExplainedSubject = z.infer<typeof explainedSubject>;
export const explainInput = z.object({ subject: explainedSubject, datasetId: z.uuid() });

export const ground = z.object({
  /** In a sentence: what gave, limited or took the access. */
  text: z.string(),
  effect: z.enum(["gives", "limits", "takes", "neutral"]),
  grantId: z.string().nullable(),
});
export type GroundText = z.infer<typeof ground>;

export const actionAnswer = z.object({
  action: grantAction,
  allowed: z.boolean(),
  /** Columns that are never seen. */
  hiddenColumns: z.array(z.string()),
  /** Only rows that fulfil a condition are seen. */
  someRows: z.boolean(),
  grounds: z.array(ground),
});
export type ActionAnswer = z.infer<typeof actionAnswer>;

export const explanation = z.object({
  subject: z.object({ kind: subjectKind, id: z.string(), name: z.string(), role: z.string() }),
  dataset: z.object({ id: z.string(), name: z.string(), restricted: z.boolean() }),
  actions: z.array(actionAnswer),
});
export type Explanation = z.infer<typeof explanation>;

/** What somebody may do with each data set of the workspace. */
export const simulateInput = z.object({ subject: explainedSubject });
export const simulatedAccess = z.object({
  datasetId: z.string(),
  name: z.string(),
  restricted: z.boolean(),
  allowed: z.array(grantAction),
  /** Of what may be read, some columns or rows are hidden. */
  partial: z.boolean(),
});
export type SimulatedAccess = z.infer<typeof simulatedAccess>;

export const requestState = z.enum(["open", "approved", "declined", "withdrawn"]);

export const accessRequestInput = z.object({
  datasetId: z.uuid(),
  actions: z
    .array(grantAction.exclude(["manage"]))
    .min(1, "Choose what you ask for.")
    .max(5),
  columns: z.array(columnName).max(500).default([]),
  reason,
  days: z.number().int().min(1).max(3650).nullable().default(90),
});
export type AccessRequestInput = z.infer<typeof accessRequestInput>;

export const accessRequest = z.object({
  id: z.string(),
  dataset: z.object({ id: z.string(), name: z.string() }),
  requester: z.object({ id: z.string(), name: z.string() }),
  actions: z.array(grantAction),
  columns: z.array(z.string()),
  reason: z.string(),
  days: z.number().int().nullable(),
  state: requestState,
  decidedBy: z.string().nullable(),
  decidedAt: z.date().nullable(),
  decisionNote: z.string().nullable(),
  createdAt: z.date(),
  /** The caller may approve or decline it. */
  mayDecide: z.boolean(),
});
export type AccessRequest = z.infer<typeof accessRequest>;

export const listRequestsInput = z.object({
  whose: z.enum(["mine", "to_decide", "all"]).default("mine"),
  state: z.enum(["open", "decided", "all"]).default("all"),
});
export const decideRequestInput = z.object({
  requestId: z.uuid(),
  decision: z.enum(["approve", "decline"]),
  note: z.string().trim().max(500).default(""),
  /** Shortens or lengthens what was asked for. */
  days: z.number().int().min(1).max(3650).nullable().optional(),
});
export const requestId = z.object({ requestId: z.uuid() });
/** Data sets somebody may ask for without seeing more of them than this. */
export const requestable = z.object({ id: z.string(), name: z.string(), description: z.string() });
