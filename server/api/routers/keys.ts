import { z } from "zod";
import { createKey, listKeys, revokeKey } from "@/server/identity/manage-keys";
import { rotateKey } from "@/server/identity/rotate-key";
import {
  apiKey,
  apiKeyId,
  apiKeyInput,
  keyRotation,
  listKeysInput,
  newApiKey,
} from "@/server/identity/schema";
import { router, workspaceProcedure } from "../procedures";

export const keys = router({
  list: workspaceProcedure("keys:manage_own")
    .input(listKeysInput)
    .output(z.array(apiKey))
    .query(({ ctx, input }) => listKeys(ctx, input)),
  create: workspaceProcedure("keys:manage_own")
    .input(apiKeyInput)
    .output(newApiKey)
    .mutation(({ ctx, input }) => createKey(ctx, input)),
  rotate: workspaceProcedure("keys:manage_own")
    .input(keyRotation)
    .output(newApiKey)
    .mutation(({ ctx, input }) => rotateKey(ctx, input)),
  revoke: workspaceProcedure("keys:manage_own")
    .input(apiKeyId)
    .mutation(({ ctx, input }) => revokeKey(ctx, input)),
});
