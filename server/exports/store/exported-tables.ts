import type { Prisma } from "@/prisma/generated/client";

/** What becomes of a table that is exported. Columns are named with spaces between; `workspaceId` is the same in every row. */
type Kept = {
  /** Name of its file, without folder and ending. */
  file: string;
  keep: string;
  /** What it is ordered by, unless `id`. */
  order?: string;
  /** Columns that stay here, and why. */
  withhold?: Record<string, string>;
  /** A column that names a person, of whom columns are added. */
  person?: { by: string; keep: string };
};

const credential = "a credential, or what one is recognised by";
const sealed = "sealed with a key of this installation";
const closing = "nothing is exported while a workspace waits for its removal";
const passing = "the state of work under way";
const elsewhere = "belongs to people or to the installation, not to the workspace";

/**
 * What becomes of each table: which columns are exported, or why nothing is. A new table does not compile, and a new column
 * fails a test, until somebody has decided. Nothing that is not named here leaves.
 */
export const exportDecisions: Record<Prisma.ModelName, Kept | string> = {
  Workspace: {
    file: "workspace",
    keep: "id slug name settings createdAt",
    withhold: { deleteRequestedAt: closing, deleteRequestedBy: closing, deleteAfter: closing },
  },
  Membership: {
    file: "members",
    keep: "userId role customRoleId attributes externalId createdAt suspendedAt roleManaged",
    order: "userId",
    person: { by: "userId", keep: "email name" },
  },
  CustomRole: { file: "roles", keep: "id name description permissions createdAt updatedAt" },
  Group: { file: "groups", keep: "id name description externalId createdAt updatedAt" },
  GroupMember: { file: "group_members", keep: "groupId userId createdAt", order: "groupId userId" },
  RoleMapping: { file: "role_mappings", keep: "id claim role customRoleId groupId createdAt" },
  Invitation: {
    file: "invitations",
    keep: "id email role customRoleId invitedById createdAt expiresAt acceptedAt revokedAt",
    withhold: { tokenHash: credential },
  },
  ApiKey: {
    file: "api_keys",
    keep: "id name prefix role scopes createdById createdAt expiresAt lastUsedAt revokedAt generation rotatedAt formerPrefix formerUntil formerLastUsedAt",
    withhold: { hash: credential, formerHash: credential },
  },
  Grant: {
    file: "grants",
    keep: "id subjectKind subjectId effect actions objectKind objectId columns rowFilter filterColumns reason createdById createdBy createdAt expiresAt revokedAt revokedBy",
  },
  AccessRequest: {
    file: "access_requests",
    keep: "id datasetId requesterId requester actions columns reason days state decidedBy decidedAt decisionNote grantId createdAt",
  },
  Upload: {
    file: "uploads",
    keep: "id fileName bytes sha256 createdById createdAt",
    withhold: { storageKey: "a place in the storage of this installation" },
  },
  Dataset: {
    file: "datasets",
    keep: "id name description settings isSample tags domain restricted createdById createdAt updatedAt",
  },
  DatasetColumn: {
    file: "columns",
    keep: "datasetId name position type semanticType description pii piiDecision piiDecidedBy piiDecidedAt piiEntity masking tags",
    order: "datasetId position name",
  },
  Snapshot: {
    file: "snapshots",
    keep: "id datasetId runId layer version rows bytes columns parts contentHash createdAt",
  },
  CurrentSnapshot: {
    file: "current_snapshots",
    keep: "datasetId layer snapshotId",
    order: "datasetId layer",
  },
  Load: { file: "loads", keep: "id datasetId runId uploadId sha256 fileName mode part createdAt" },
  Run: {
    file: "runs",
    keep: "id datasetId uploadId kind status settings jobRunId fingerprint progress progressText note error rowsIn rowsOut quarantined rejected createdById createdBy createdAt startedAt finishedAt",
  },
  RunStep: {
    file: "run_steps",
    keep: "runId name position status rowsIn rowsOut quarantined startedAt finishedAt",
    order: "runId position name",
  },
  RunLog: { file: "run_logs", keep: "id runId at level message" },
  RunReport: { file: "run_reports", keep: "runId source profile quality", order: "runId" },
  QualityScore: {
    file: "quality_scores",
    keep: "datasetId runId dimension score threshold at",
    order: "runId dimension",
  },
  QuarantineDecision: {
    file: "quarantine_decisions",
    keep: "datasetId rowId state decidedBy decidedAt",
    order: "datasetId rowId",
    withhold: { sealedEdits: `${sealed}; the corrected rows stand in Chart` },
  },
  LineageNode: { file: "lineage_nodes", keep: "id kind key name datasetId columns facts updatedAt" },
  LineageEdge: {
    file: "lineage_edges",
    keep: "fromId toId runId columns updatedAt",
    order: "fromId toId",
  },
  AuditEvent: {
    file: "audit_events",
    keep: "id seq at actorKind actorId actorLabel action objectKind objectId columns rows purpose details address requestId prevHash hash",
    order: "seq",
  },
  AuditHead: { file: "audit_head", keep: "seq hash at keptFrom", order: "seq" },
  AuditCheckpoint: {
    file: "audit_checkpoints",
    keep: "number seq hash removes createdAt signature",
    order: "number",
  },
  AuditVerification: { file: "audit_verifications", keep: "at verdict", order: "at" },
  JobRun: {
    file: "jobs",
    keep: "id name lane payload status attempt maxAttempts failures crashes progress progressText cancelRequestedAt createdAt startedAt finishedAt error",
    withhold: {
      dedupeKey: passing,
      claimToken: passing,
      claimedBy: passing,
      heartbeatAt: passing,
      dispatchedAt: passing,
      runAfter: passing,
    },
  },
  WorkspaceExport: {
    file: "exports",
    keep: "id status jobRunId requestedById requestedBy sha256 bytes rows files error createdAt finishedAt expiresAt",
    withhold: { storageKey: "a place in the storage of this installation" },
  },
  AuditPending: passing,
  JobStep: passing,
  WorkspaceSecret: `keys, ${sealed}`,
  TokenFamily: "sessions of API keys, which end with the workspace",
  RefreshToken: credential,
  User: `${elsewhere}; members are listed with name and e-mail address`,
  Session: elsewhere,
  SecondFactor: elsewhere,
  RecoveryCode: elsewhere,
  PasswordReset: elsewhere,
  OidcAccount: elsewhere,
  SigningKey: elsewhere,
  RemovedWorkspace: elsewhere,
  WorkerHeartbeat: elsewhere,
  RateLimit: elsewhere,
};

/** A table that is exported, with the columns that are. */
export type ExportedTable = {
  model: string;
  file: string;
  columns: string[];
  order: string[];
  person: { by: string; columns: string[] } | null;
};

const words = (text: string) => text.split(" ");

export const exportedTables: ExportedTable[] = keptTables().map(([model, kept]) => ({
  model,
  file: kept.file,
  columns: words(kept.keep),
  order: words(kept.order ?? "id"),
  person: kept.person ? { by: kept.person.by, columns: words(kept.person.keep) } : null,
}));

/** Why tables are left out, by their name. */
export const leftOutTables: Record<string, string> = Object.fromEntries(
  Object.entries(exportDecisions).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
);

/** Why columns are withheld, by file and column. */
export const withheldColumns: Record<string, Record<string, string>> = Object.fromEntries(
  keptTables().flatMap(([, { file, withhold }]) => (withhold ? [[file, withhold]] : [])),
);

function keptTables(): [string, Kept][] {
  return Object.entries(exportDecisions).filter(
    (entry): entry is [string, Kept] => typeof entry[1] !== "string",
  );
}
