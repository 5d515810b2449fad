import { z } from "zod";
import { createRole, deleteRole, listRoles, updateRole } from "@/server/identity/manage-roles";
import { listMappings, removeMapping, setMapping } from "@/server/identity/map-roles";
import {
  customRoleChange,
  customRoleInput,
  mappingId,
  roleId,
  roleMapping,
  roleMappingInput,
  roleSummary,
} from "@/server/identity/schema";
import { router, workspaceProcedure } from "../procedures";

export const roles = router({
  list: workspaceProcedure("members:read")
    .output(z.array(roleSummary))
    .query(({ ctx }) => listRoles(ctx)),
  create: workspaceProcedure("members:manage")
    .input(customRoleInput)
    .output(roleId)
    .mutation(({ ctx, input }) => createRole(ctx, input)),
  update: workspaceProcedure("members:manage")
    .input(customRoleChange)
    .mutation(({ ctx, input }) => updateRole(ctx, input)),
  remove: workspaceProcedure("members:manage")
    .input(roleId)
    .mutation(({ ctx, input }) => deleteRole(ctx, input)),
  mappings: workspaceProcedure("members:manage")
    .output(z.array(roleMapping))
    .query(({ ctx }) => listMappings(ctx)),
  setMapping: workspaceProcedure("members:manage")
    .input(roleMappingInput)
    .mutation(({ ctx, input }) => setMapping(ctx, input)),
  removeMapping: workspaceProcedure("members:manage")
    .input(mappingId)
    .mutation(({ ctx, input }) => removeMapping(ctx, input)),
});
