import { Prisma } from "@/prisma/generated/client";

/** SQL over `"DatasetColumn" c`: the column counts as personal data, by verdict or by a person's word. */
export const piiColumnCondition = Prisma.sql`(
  c."piiEntity" IS NOT NULL OR
  (c."pii" IS NOT NULL AND c."pii" <> 'null'::jsonb AND c."piiDecision" IS DISTINCT FROM 'rejected'))`;
