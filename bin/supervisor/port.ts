import { createServer } from "node:net";
import { fail } from "@/server/platform/errors";

/** Fails with the remedy when something else listens on the port already. */
export async function assertPortFree(port: number): Promise<void> {
  const error = await tryListening(port);
  if (error === undefined) return;
  const another = `Start with another one: PORT=${port === 65535 ? 3001 : port + 1} npm start`;
  if (error.code === "EADDRINUSE")
    fail("conflict", "start.port_taken", `Port ${port} is used by another program. ${another}`);
  if (error.code === "EACCES")
    fail("forbidden", "start.port_forbidden", `You may not listen on port ${port}. ${another}`);
  throw error;
}

function tryListening(port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
