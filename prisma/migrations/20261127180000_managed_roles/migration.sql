-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "roleManaged" BOOLEAN NOT NULL DEFAULT false;
