-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "deleteAfter" TIMESTAMPTZ(3),
ADD COLUMN     "deleteRequestedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deleteRequestedBy" TEXT;

-- CreateTable
CREATE TABLE "RemovedWorkspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "lastEntry" BIGINT,
    "lastHash" TEXT,

    CONSTRAINT "RemovedWorkspace_pkey" PRIMARY KEY ("id")
);

-- Written by hand:

CREATE INDEX "Workspace_deleteAfter_idx" ON "Workspace" ("deleteAfter") WHERE "deleteAfter" IS NOT NULL;

-- The workspace this transaction may see; null, and so no row, where none was named.
CREATE FUNCTION atlas_workspace() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('atlas.workspace', true), '')::uuid;

-- Row-level security on a table with a column "workspaceId". The role of the tables' owner, with which Atlas signs people in and
-- keeps the ledger, sees all; every other role one workspace. Call it for each new table of this kind.
CREATE FUNCTION protect_workspace_table(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY workspace ON %s USING ("workspaceId" = atlas_workspace())
    WITH CHECK ("workspaceId" = atlas_workspace())', target);
  EXECUTE format('CREATE POLICY owner ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', target);
END $$;

DO $$
DECLARE
  target regclass;
BEGIN
  FOR target IN
    SELECT c.oid FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspaceId' AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
  LOOP
    PERFORM protect_workspace_table(target);
  END LOOP;
END $$;

-- Two tables that belong to a workspace by other columns.
ALTER TABLE "Workspace" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace ON "Workspace" USING ("id" = atlas_workspace()) WITH CHECK ("id" = atlas_workspace());
CREATE POLICY owner ON "Workspace" TO CURRENT_USER USING (true) WITH CHECK (true);

ALTER TABLE "JobStep" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace ON "JobStep"
  USING (EXISTS (SELECT FROM "JobRun" j WHERE j."id" = "jobRunId" AND j."workspaceId" = atlas_workspace()))
  WITH CHECK (EXISTS (SELECT FROM "JobRun" j WHERE j."id" = "jobRunId" AND j."workspaceId" = atlas_workspace()));
CREATE POLICY owner ON "JobStep" TO CURRENT_USER USING (true) WITH CHECK (true);

-- Row-level security keeps conditions that might tell of other rows, such as a search for words, from the indexes. This does the
-- search with the owner's rights, in the workspace of the transaction and no other: the newest places that have the words.
CREATE FUNCTION audit_places(words tsquery, first bigint, before bigint, take bigint) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT e."seq" FROM "AuditEvent" e
   WHERE e."workspaceId" = atlas_workspace() AND e."seq" >= first AND e."seq" < before
     AND audit_words(e."actorLabel", e."action", e."objectKind", e."objectId", e."purpose", e."address", e."details") @@ words
   ORDER BY e."seq" DESC LIMIT take
$$;
