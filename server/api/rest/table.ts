import type { Route } from "./define-route";
import { auditRoutes } from "./routes/audit";
import { datasetRoutes } from "./routes/datasets";
import { exportRoutes } from "./routes/exports";
import { grantRoutes } from "./routes/grants";
import { keyRoutes } from "./routes/keys";
import { overviewRoutes, runRoutes } from "./routes/runs";
import { sessionRoutes } from "./routes/session";

/** Every route of REST v1. A domain adds its array here. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...keyRoutes,
  ...datasetRoutes,
  ...runRoutes,
  ...overviewRoutes,
  ...auditRoutes,
  ...grantRoutes,
  ...exportRoutes,
];
