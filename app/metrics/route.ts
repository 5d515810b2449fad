import { handleMetricsRequest } from "@/server/api/metrics";

export const dynamic = "force-dynamic";

export { handleMetricsRequest as GET };
