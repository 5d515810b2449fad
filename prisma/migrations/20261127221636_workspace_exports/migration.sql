-- CreateEnum
CREATE TYPE "ExportStatus" AS ENUM ('running', 'ready', 'failed', 'cancelled', 'expired');

-- CreateTable
CREATE TABLE "WorkspaceExport" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "status" "ExportStatus" NOT NULL DEFAULT 'running',
    "jobRunId" UUID,
    "requestedById" TEXT NOT NULL,
    "requestedBy" TEXT NOT NULL,
    "storageKey" TEXT,
    "sha256" TEXT,
    "bytes" BIGINT,
    "rows" BIGINT,
    "files" INTEGER,
    "error" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "WorkspaceExport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WorkspaceExport_workspaceId_createdAt_idx" ON "WorkspaceExport"("workspaceId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "WorkspaceExport_workspaceId_id_key" ON "WorkspaceExport"("workspaceId", "id");

-- AddForeignKey
ALTER TABLE "WorkspaceExport" ADD CONSTRAINT "WorkspaceExport_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand:

-- A workspace has one export under way at a time.
CREATE UNIQUE INDEX "WorkspaceExport_running_key" ON "WorkspaceExport"("workspaceId") WHERE "status" = 'running';

SELECT protect_workspace_table('"WorkspaceExport"');
