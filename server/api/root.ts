import { createCallerFactory, router } from "./procedures";
import { account } from "./routers/account";
import { audit } from "./routers/audit";
import { keys } from "./routers/keys";
import { members } from "./routers/members";
import { session } from "./routers/session";
import { workspace } from "./routers/workspace";

export const appRouter = router({
  session,
  account,
  workspace,
  members,
  keys,
  audit,
});

export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
