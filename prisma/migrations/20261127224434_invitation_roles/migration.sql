-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "customRoleId" UUID;
