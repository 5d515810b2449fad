import { z } from "zod";
import {
  changeGroupMembers,
  createGroup,
  deleteGroup,
  listGroupMembers,
  listGroups,
  updateGroup,
} from "@/server/identity/manage-groups";
import {
  group,
  groupChange,
  groupId,
  groupInput,
  groupMember,
  groupMembersChange,
} from "@/server/identity/schema";
import { router, workspaceProcedure } from "../procedures";

export const groups = router({
  list: workspaceProcedure("members:read")
    .output(z.array(group))
    .query(({ ctx }) => listGroups(ctx)),
  members: workspaceProcedure("members:read")
    .input(groupId)
    .output(z.array(groupMember))
    .query(({ ctx, input }) => listGroupMembers(ctx, input)),
  create: workspaceProcedure("members:manage")
    .input(groupInput)
    .output(groupId)
    .mutation(({ ctx, input }) => createGroup(ctx, input)),
  update: workspaceProcedure("members:manage")
    .input(groupChange)
    .mutation(({ ctx, input }) => updateGroup(ctx, input)),
  remove: workspaceProcedure("members:manage")
    .input(groupId)
    .mutation(({ ctx, input }) => deleteGroup(ctx, input)),
  changeMembers: workspaceProcedure("members:manage")
    .input(groupMembersChange)
    .mutation(({ ctx, input }) => changeGroupMembers(ctx, input)),
});
