-- DropIndex
DROP INDEX "AuditEvent_workspaceId_at_idx";

-- DropIndex
DROP INDEX "AuditEvent_workspaceId_objectKind_objectId_at_idx";

-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "columns" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "hash" TEXT,
ADD COLUMN     "prevHash" TEXT,
ADD COLUMN     "purpose" TEXT,
ADD COLUMN     "rows" BIGINT,
ADD COLUMN     "seq" BIGINT;

-- CreateTable
CREATE TABLE "AuditPending" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "entry" JSONB NOT NULL,

    CONSTRAINT "AuditPending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "workspaceId" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
    "at" TIMESTAMPTZ(3),
    "keptFrom" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "AuditCheckpoint" (
    "workspaceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "removes" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "AuditCheckpoint_pkey" PRIMARY KEY ("workspaceId","number")
);

-- CreateTable
CREATE TABLE "AuditVerification" (
    "workspaceId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "verdict" JSONB NOT NULL,

    CONSTRAINT "AuditVerification_pkey" PRIMARY KEY ("workspaceId")
);

-- AddForeignKey
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditCheckpoint" ADD CONSTRAINT "AuditCheckpoint_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditVerification" ADD CONSTRAINT "AuditVerification_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand:

-- A field of the canonical text of an entry: its length in bytes and itself, or a hyphen where there is none.
CREATE FUNCTION audit_field(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(octet_length($1)::text || ':' || $1, '-');

-- The hash of an entry; server/audit/chain/entry-hash.ts computes the same without the database.
CREATE FUNCTION audit_hash(e "AuditEvent") RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN encode(sha256(convert_to(
  audit_field('atlas.audit/1') || audit_field(e."workspaceId"::text) || audit_field(e."seq"::text)
  || audit_field(e."prevHash") || audit_field(e."id"::text)
  || audit_field(((extract(epoch FROM e."at") * 1000)::bigint)::text)
  || audit_field(e."actorKind") || audit_field(e."actorId") || audit_field(e."actorLabel")
  || audit_field(e."action") || audit_field(e."objectKind") || audit_field(e."objectId")
  || audit_field(to_jsonb(e."columns")::text) || audit_field(e."rows"::text) || audit_field(e."purpose")
  || audit_field(e."details"::text) || audit_field(e."address") || audit_field(e."requestId"),
  'UTF8')), 'hex');

-- Entries that exist already, in the order of their time.
UPDATE "AuditEvent" SET "columns" = '{}' WHERE "columns" IS NULL;

DO $$
DECLARE
  e "AuditEvent";
  head "AuditHead";
BEGIN
  FOR e IN SELECT * FROM "AuditEvent" ORDER BY "workspaceId", "at", "id" LOOP
    -- One write per workspace: a row written a million times in one transaction is slow to find.
    IF head."workspaceId" IS DISTINCT FROM e."workspaceId" THEN
      IF head."workspaceId" IS NOT NULL THEN INSERT INTO "AuditHead" VALUES (head.*); END IF;
      head := (e."workspaceId", 0, repeat('0', 64), NULL, 1);
    END IF;
    e."seq" := head."seq" + 1;
    e."prevHash" := head."hash";
    e."hash" := audit_hash(e);
    UPDATE "AuditEvent" SET "seq" = e."seq", "prevHash" = e."prevHash", "hash" = e."hash" WHERE "id" = e."id";
    head."seq" := e."seq";
    head."hash" := e."hash";
    head."at" := e."at";
  END LOOP;
  IF head."workspaceId" IS NOT NULL THEN INSERT INTO "AuditHead" VALUES (head.*); END IF;
END $$;

ALTER TABLE "AuditEvent" ALTER COLUMN "seq" SET NOT NULL, ALTER COLUMN "prevHash" SET NOT NULL,
  ALTER COLUMN "hash" SET NOT NULL;

-- CreateIndex
CREATE INDEX "AuditEvent_workspaceId_at_seq_idx" ON "AuditEvent"("workspaceId", "at", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_workspaceId_objectKind_objectId_seq_idx" ON "AuditEvent"("workspaceId", "objectKind", "objectId", "seq" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_workspaceId_actorId_seq_idx" ON "AuditEvent"("workspaceId", "actorId", "seq" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_workspaceId_action_seq_idx" ON "AuditEvent"("workspaceId", "action" text_pattern_ops, "seq");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_workspaceId_seq_key" ON "AuditEvent"("workspaceId", "seq");

-- Words of an entry for searching. Only what separates words in every language is taken for a separator.
CREATE FUNCTION audit_words(label text, action text, kind text, object text, purpose text, address text, details jsonb)
RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('simple', regexp_replace(
  label || ' ' || action || ' ' || coalesce(kind, '') || ' ' || coalesce(object, '') || ' ' || coalesce(purpose, '')
  || ' ' || coalesce(address, '') || ' ' || left(details::text, 2000),
  '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+', ' ', 'g'));

CREATE INDEX "AuditEvent_words_idx" ON "AuditEvent" USING gin (
  audit_words("actorLabel", "action", "objectKind", "objectId", "purpose", "address", "details")) WITH (fastupdate = off);

-- Gives an entry its place at the end of the chain. The row of the head is locked until the transaction ends, so entries
-- follow one another even when they are written at the same time.
CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head "AuditHead";
  clock timestamptz;
BEGIN
  LOOP
    SELECT * INTO head FROM "AuditHead" WHERE "workspaceId" = NEW."workspaceId" FOR NO KEY UPDATE;
    EXIT WHEN FOUND;
    INSERT INTO "AuditHead" ("workspaceId") VALUES (NEW."workspaceId") ON CONFLICT DO NOTHING;
  END LOOP;
  clock := date_trunc('milliseconds', clock_timestamp());
  NEW."seq" := head."seq" + 1;
  NEW."prevHash" := head."hash";
  NEW."at" := greatest(clock, head."at");
  NEW."columns" := coalesce(NEW."columns", '{}');
  NEW."details" := coalesce(NEW."details", '{}');
  -- A clock that was set back is not followed; what it says stands beside the time.
  IF NEW."at" > clock + interval '1 second' THEN
    NEW."details" := NEW."details" || jsonb_build_object('clock', to_jsonb(clock));
  END IF;
  NEW."hash" := audit_hash(NEW);
  UPDATE "AuditHead" SET "seq" = NEW."seq", "hash" = NEW."hash", "at" = NEW."at"
    WHERE "workspaceId" = NEW."workspaceId";
  RETURN NEW;
END $$;

CREATE TRIGGER audit_chain BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION audit_chain();

-- Moves an entry of a transaction to the trail as it commits. A workspace deleted meanwhile takes it along.
CREATE FUNCTION audit_enter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "AuditPending" WHERE "id" = NEW."id";
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO "AuditEvent" ("id", "workspaceId", "actorKind", "actorId", "actorLabel", "action", "objectKind", "objectId",
      "columns", "rows", "purpose", "details", "address", "requestId")
    SELECT NEW."id", NEW."workspaceId", e."actorKind", e."actorId", e."actorLabel", e."action", e."objectKind", e."objectId",
      e."columns", e."rows", e."purpose", e."details", e."address", e."requestId"
    FROM jsonb_populate_record(NULL::"AuditEvent", NEW."entry") e
    WHERE EXISTS (SELECT FROM "Workspace" w WHERE w."id" = NEW."workspaceId");
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER audit_enter AFTER INSERT ON "AuditPending" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION audit_enter();

CREATE FUNCTION audit_refuse(what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit trail is append-only: % is refused.', what USING ERRCODE = 'restrict_violation';
END $$;

-- Entries are never changed. They go with their workspace, or after a checkpoint gave them up.
CREATE FUNCTION audit_keep_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND (
    NOT EXISTS (SELECT FROM "Workspace" w WHERE w."id" = OLD."workspaceId")
    OR OLD."seq" < (SELECT h."keptFrom" FROM "AuditHead" h WHERE h."workspaceId" = OLD."workspaceId")
  ) THEN RETURN OLD; END IF;
  PERFORM audit_refuse(TG_OP || ' of an entry');
END $$;

-- The head is written by the triggers on entries and checkpoints, never directly.
CREATE FUNCTION audit_keep_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT FROM "Workspace" w WHERE w."id" = OLD."workspaceId") THEN RETURN OLD; END IF;
  ELSIF pg_trigger_depth() > 1 THEN RETURN NEW;
  END IF;
  PERFORM audit_refuse(TG_OP || ' of a head');
END $$;

CREATE FUNCTION audit_keep_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM "Workspace" w WHERE w."id" = OLD."workspaceId") THEN RETURN OLD; END IF;
  PERFORM audit_refuse(TG_OP || ' of a checkpoint');
END $$;

CREATE FUNCTION audit_keep_table() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_refuse('TRUNCATE of ' || TG_TABLE_NAME);
END $$;

-- A checkpoint states what is so. One that removes gives up the oldest entries, none younger than 90 days and never the last.
CREATE FUNCTION audit_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head "AuditHead";
  last "AuditEvent";
BEGIN
  SELECT * INTO head FROM "AuditHead" WHERE "workspaceId" = NEW."workspaceId" FOR NO KEY UPDATE;
  SELECT * INTO last FROM "AuditEvent" WHERE "workspaceId" = NEW."workspaceId" AND "seq" = NEW."seq";
  IF NOT FOUND OR last."hash" <> NEW."hash" THEN
    PERFORM audit_refuse('a checkpoint that does not fit the trail');
  END IF;
  IF NEW."removes" THEN
    IF NEW."seq" < head."keptFrom" OR NEW."seq" >= head."seq" OR last."at" > clock_timestamp() - interval '90 days' THEN
      PERFORM audit_refuse('removal of entries that are younger than 90 days, or all there are,');
    END IF;
    UPDATE "AuditHead" SET "keptFrom" = NEW."seq" + 1 WHERE "workspaceId" = NEW."workspaceId";
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER audit_checkpoint BEFORE INSERT ON "AuditCheckpoint" FOR EACH ROW EXECUTE FUNCTION audit_checkpoint();

CREATE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION audit_keep_event();
CREATE TRIGGER audit_keep BEFORE INSERT OR UPDATE OR DELETE ON "AuditHead" FOR EACH ROW EXECUTE FUNCTION audit_keep_head();
CREATE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON "AuditCheckpoint" FOR EACH ROW EXECUTE FUNCTION audit_keep_checkpoint();
CREATE TRIGGER audit_keep_all BEFORE TRUNCATE ON "AuditEvent" EXECUTE FUNCTION audit_keep_table();
CREATE TRIGGER audit_keep_all BEFORE TRUNCATE ON "AuditHead" EXECUTE FUNCTION audit_keep_table();
CREATE TRIGGER audit_keep_all BEFORE TRUNCATE ON "AuditCheckpoint" EXECUTE FUNCTION audit_keep_table();

-- Also where a session claims to be a replica.
ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER audit_chain, ENABLE ALWAYS TRIGGER audit_keep, ENABLE ALWAYS TRIGGER audit_keep_all;
ALTER TABLE "AuditHead" ENABLE ALWAYS TRIGGER audit_keep, ENABLE ALWAYS TRIGGER audit_keep_all;
ALTER TABLE "AuditCheckpoint" ENABLE ALWAYS TRIGGER audit_checkpoint, ENABLE ALWAYS TRIGGER audit_keep,
  ENABLE ALWAYS TRIGGER audit_keep_all;
ALTER TABLE "AuditPending" ENABLE ALWAYS TRIGGER audit_enter;
