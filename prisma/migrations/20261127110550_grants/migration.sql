-- AlterTable
ALTER TABLE "Dataset" ADD COLUMN     "domain" TEXT,
ADD COLUMN     "restricted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "DatasetColumn" ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "attributes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "customRoleId" UUID,
ADD COLUMN     "externalId" TEXT,
ADD COLUMN     "suspendedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "CustomRole" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "permissions" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CustomRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "externalId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "workspaceId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("groupId","userId")
);

-- CreateTable
CREATE TABLE "RoleMapping" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "claim" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "customRoleId" UUID,
    "groupId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleMapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "actions" TEXT[],
    "objectKind" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "columns" TEXT[],
    "rowFilter" TEXT,
    "filterColumns" TEXT[],
    "reason" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "revokedBy" TEXT,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "datasetId" UUID NOT NULL,
    "requesterId" UUID NOT NULL,
    "requester" TEXT NOT NULL,
    "actions" TEXT[],
    "columns" TEXT[],
    "reason" TEXT NOT NULL,
    "days" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionNote" TEXT,
    "grantId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CustomRole_workspaceId_id_key" ON "CustomRole"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomRole_workspaceId_name_key" ON "CustomRole"("workspaceId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Group_workspaceId_id_key" ON "Group"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Group_workspaceId_name_key" ON "Group"("workspaceId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Group_workspaceId_externalId_key" ON "Group"("workspaceId", "externalId");

-- CreateIndex
CREATE INDEX "GroupMember_workspaceId_userId_idx" ON "GroupMember"("workspaceId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "RoleMapping_workspaceId_id_key" ON "RoleMapping"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RoleMapping_workspaceId_claim_key" ON "RoleMapping"("workspaceId", "claim");

-- CreateIndex
CREATE INDEX "Grant_workspaceId_subjectKind_subjectId_idx" ON "Grant"("workspaceId", "subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Grant_workspaceId_objectKind_objectId_idx" ON "Grant"("workspaceId", "objectKind", "objectId");

-- CreateIndex
CREATE UNIQUE INDEX "Grant_workspaceId_id_key" ON "Grant"("workspaceId", "id");

-- CreateIndex
CREATE INDEX "AccessRequest_workspaceId_state_createdAt_idx" ON "AccessRequest"("workspaceId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "AccessRequest_workspaceId_requesterId_idx" ON "AccessRequest"("workspaceId", "requesterId");

-- CreateIndex
CREATE UNIQUE INDEX "AccessRequest_workspaceId_id_key" ON "AccessRequest"("workspaceId", "id");

-- AddForeignKey
ALTER TABLE "CustomRole" ADD CONSTRAINT "CustomRole_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_workspaceId_groupId_fkey" FOREIGN KEY ("workspaceId", "groupId") REFERENCES "Group"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_workspaceId_userId_fkey" FOREIGN KEY ("workspaceId", "userId") REFERENCES "Membership"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleMapping" ADD CONSTRAINT "RoleMapping_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleMapping" ADD CONSTRAINT "RoleMapping_workspaceId_customRoleId_fkey" FOREIGN KEY ("workspaceId", "customRoleId") REFERENCES "CustomRole"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleMapping" ADD CONSTRAINT "RoleMapping_workspaceId_groupId_fkey" FOREIGN KEY ("workspaceId", "groupId") REFERENCES "Group"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_workspaceId_datasetId_fkey" FOREIGN KEY ("workspaceId", "datasetId") REFERENCES "Dataset"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_workspaceId_grantId_fkey" FOREIGN KEY ("workspaceId", "grantId") REFERENCES "Grant"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_workspaceId_customRoleId_fkey" FOREIGN KEY ("workspaceId", "customRoleId") REFERENCES "CustomRole"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand:

-- A person has one open request for a data set at a time.
CREATE UNIQUE INDEX "AccessRequest_open_key" ON "AccessRequest"("workspaceId", "datasetId", "requesterId") WHERE "state" = 'open';

-- Lists ask for the restricted data sets of a workspace with every request.
CREATE INDEX "Dataset_restricted_idx" ON "Dataset"("workspaceId") WHERE "restricted";

ALTER TABLE "Grant" ADD CONSTRAINT "Grant_words_check" CHECK (
  "subjectKind" IN ('everyone', 'role', 'group', 'person', 'key') AND "effect" IN ('allow', 'deny')
  AND "objectKind" IN ('workspace', 'domain', 'tag', 'dataset') AND cardinality("actions") > 0);

SELECT protect_workspace_table('"CustomRole"');
SELECT protect_workspace_table('"Group"');
SELECT protect_workspace_table('"GroupMember"');
SELECT protect_workspace_table('"RoleMapping"');
SELECT protect_workspace_table('"Grant"');
SELECT protect_workspace_table('"AccessRequest"');
