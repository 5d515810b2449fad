import { createCallerFactory, router } from "./procedures";
import { account } from "./routers/account";
import { audit } from "./routers/audit";
import { datasets } from "./routers/datasets";
import { exports } from "./routers/exports";
import { accessRequests, grants } from "./routers/grants";
import { groups } from "./routers/groups";
import { keys } from "./routers/keys";
import { members } from "./routers/members";
import { dashboard, lineage, search } from "./routers/overview";
import { quarantine } from "./routers/quarantine";
import { roles } from "./routers/roles";
import { runs } from "./routers/runs";
import { secondFactor } from "./routers/second-factor";
import { session } from "./routers/session";
import { uploads } from "./routers/uploads";
import { workspace } from "./routers/workspace";

export const appRouter = router({
  session,
  account,
  workspace,
  members,
  roles,
  groups,
  keys,
  audit,
  grants,
  accessRequests,
  dashboard,
  datasets,
  exports,
  lineage,
  quarantine,
  runs,
  search,
  secondFactor,
  uploads,
});

export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
