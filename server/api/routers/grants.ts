import { z } from "zod";
import { readRowsInput, rowPage } from "@/server/catalog/schema";
import { createGrant } from "@/server/grants/create-grant";
import { decideRequest, listRequests } from "@/server/grants/decide-request";
import { explainAccess, simulateAccess } from "@/server/grants/explain-access";
import { listGrants, listObjects, listSubjects, revokeGrant } from "@/server/grants/manage-grants";
import { listRequestableDatasets, requestAccess, withdrawRequest } from "@/server/grants/request-access";
import {
  accessRequest,
  accessRequestInput,
  decideRequestInput,
  explainedSubject,
  explainInput,
  explanation,
  grantId,
  grantInput,
  grantPage,
  listGrantsInput,
  listRequestsInput,
  objectChoices,
  requestable,
  requestId,
  simulatedAccess,
  simulateInput,
  subjectChoice,
} from "@/server/grants/schema";
import { viewAs } from "@/server/grants/view-as";
import { router, workspaceProcedure } from "../procedures";

const done = z.object({ ok: z.literal(true) });

export const grants = router({
  list: workspaceProcedure("grants:manage")
    .input(listGrantsInput)
    .output(grantPage)
    .query(({ ctx, input }) => listGrants(ctx, input)),
  subjects: workspaceProcedure("grants:manage")
    .output(z.array(subjectChoice))
    .query(({ ctx }) => listSubjects(ctx)),
  objects: workspaceProcedure("grants:manage")
    .output(objectChoices)
    .query(({ ctx }) => listObjects(ctx)),
  create: workspaceProcedure("grants:manage")
    .input(grantInput)
    .output(grantId)
    .mutation(({ ctx, input }) => createGrant(ctx, input)),
  revoke: workspaceProcedure("grants:manage")
    .input(grantId)
    .output(done)
    .mutation(({ ctx, input }) => revokeGrant(ctx, input)),
  explain: workspaceProcedure("grants:manage")
    .input(explainInput)
    .output(explanation)
    .query(({ ctx, input }) => explainAccess(ctx, input)),
  simulate: workspaceProcedure("grants:manage")
    .input(simulateInput)
    .output(z.array(simulatedAccess))
    .query(({ ctx, input }) => simulateAccess(ctx, input)),
  viewAs: workspaceProcedure("grants:manage")
    .input(readRowsInput.extend({ subject: explainedSubject }))
    .output(rowPage)
    .query(({ ctx, input }) => viewAs(ctx, input)),
});

export const accessRequests = router({
  list: workspaceProcedure("access:request")
    .input(listRequestsInput)
    .output(z.array(accessRequest))
    .query(({ ctx, input }) => listRequests(ctx, input)),
  requestable: workspaceProcedure("access:request")
    .output(z.array(requestable))
    .query(({ ctx }) => listRequestableDatasets(ctx)),
  create: workspaceProcedure("access:request")
    .input(accessRequestInput)
    .output(requestId)
    .mutation(({ ctx, input }) => requestAccess(ctx, input)),
  withdraw: workspaceProcedure("access:request")
    .input(requestId)
    .output(done)
    .mutation(({ ctx, input }) => withdrawRequest(ctx, input)),
  decide: workspaceProcedure("grants:manage")
    .input(decideRequestInput)
    .output(z.object({ grantId: z.string().nullable() }))
    .mutation(({ ctx, input }) => decideRequest(ctx, input)),
});
