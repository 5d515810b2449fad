import { requirePermission } from "@/server/access/policy";
import { refreshJobGauges, workerMetrics } from "@/server/jobs/worker-status";
import { isLocalRequest } from "@/server/platform/client-address";
import { timingSafeEqualText } from "@/server/platform/crypto";
import { env } from "@/server/platform/env";
import { renderMetrics } from "@/server/platform/metrics";
import { originOf } from "./context";
import { classify, logFailure } from "./error-shape";
import { authenticate } from "./rest/authenticate";
import { problemResponse } from "./rest/problem";

/**
 * `GET /metrics`: those of this process and, from their heartbeats, of the workers. Open on this
 * machine; from elsewhere with METRICS_TOKEN or an API key that has `workspace:read`.
 */
export async function handleMetricsRequest(request: Request): Promise<Response> {
  const { requestId } = originOf(request.headers);
  try {
    await admitReader(request);
    await refreshJobGauges();
    const text = await renderMetrics("web", await workerMetrics());
    return new Response(text, {
      headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" },
    });
  } catch (thrown) {
    const error = classify(thrown);
    logFailure(error, { requestId, route: "/metrics" });
    return problemResponse(error, requestId);
  }
}

async function admitReader(request: Request): Promise<void> {
  const { METRICS_TOKEN } = env();
  const given = request.headers.get("authorization") ?? "";
  if (METRICS_TOKEN && timingSafeEqualText(given, `Bearer ${METRICS_TOKEN}`)) return;
  if (!given && isLocalRequest(request.headers)) return;
  const { actor } = await authenticate(request);
  requirePermission(actor, "workspace:read");
}
