/** An id that nothing has. */
export const absent = "019cc0de-0000-7000-8000-000000000000";
/** Fields of inputs that hold ids, and of which table. */
export const idTables: Record<string, string> = {
  datasetId: "Dataset",
  runId: "Run",
  uploadId: "Upload",
  userId: "User",
  actorId: "User",
  invitationId: "Invitation",
  keyId: "ApiKey",
  grantId: "Grant",
  requestId: "AccessRequest",
  sessionId: "Session",
  subject: "User",
  roleId: "CustomRole",
  groupId: "Group",
  mappingId: "RoleMapping",
  exportId: "WorkspaceExport",
  add: "User",
  remove: "User",
};
