// The web application as a process: Next.js behind an HTTP server whose limits suit uploads of any
// length, and that stops without cutting off answers.
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { newNonce, securityHeaders } from "./security-headers.mjs";

const port = Number(process.env.PORT);
const drainMs = 10_000;
const https = (process.env.NEXTAUTH_URL ?? "").toLowerCase().startsWith("https:");

const app = next({ dev: false, dir: join(import.meta.dirname, "../.."), port, hostname: "localhost" });
await app.prepare();
const handle = app.getRequestHandler();

/** Answers under way. */
const open = new Set();
let stopping = false;

function finished(response) {
  open.delete(response);
  if (stopping && open.size === 0) server.closeAllConnections();
}

/** Sets what every answer carries, and tells Next the nonce: it reads it from a policy in the request. */
function secure(request, response) {
  const nonce = newNonce();
  const headers = securityHeaders({ path: request.url ?? "/", nonce, https });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  request.headers["content-security-policy"] = headers["Content-Security-Policy"];
  delete request.headers["content-security-policy-report-only"];
}

const server = createServer((request, response) => {
  open.add(response);
  for (const event of ["finish", "close"]) response.once(event, () => finished(response));
  secure(request, response);
  // Only this process knows who is at the other end; see server/platform/client-address.ts.
  request.headers["x-atlas-peer"] = request.socket.remoteAddress ?? "";
  void handle(request, response);
});
// An upload may take as long as it takes; only its headers have to arrive in time.
server.requestTimeout = 0;
server.headersTimeout = 60_000;
server.keepAliveTimeout = 65_000;
server.once("error", (error) => {
  process.stderr.write(`The web application cannot listen on port ${port}: ${error.message}\n`);
  process.exit(1);
});
server.listen(port, () => process.send?.("ready"));

function stop() {
  if (stopping) return;
  stopping = true;
  server.close(() => process.exit(0));
  // Live streams never end by themselves; the browser connects again after a restart.
  for (const response of open)
    if (String(response.getHeader("content-type")).startsWith("text/event-stream")) response.destroy();
  if (open.size === 0) server.closeAllConnections();
  setTimeout(() => process.exit(0), drainMs).unref();
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
