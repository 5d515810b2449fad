import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export type TcpProxy = {
  /** The address given, through the proxy. */
  url: string;
  /** Cuts every connection and refuses new ones. */
  cut(): void;
  restore(): void;
  /** Bytes the server has sent through so far. */
  bytesToClient(): number;
  stop(): Promise<void>;
};

/** Stands between a client and a server, so that a test can take the server away and give it back. */
export async function aTcpProxy(target: string): Promise<TcpProxy> {
  const url = new URL(target);
  const [host, port] = [url.hostname, Number(url.port)];
  const sockets = new Set<Socket>();
  let reachable = true;
  let received = 0;
  const server = createServer((client) => {
    if (!reachable) return void client.destroy();
    const upstream = connect(port, host);
    upstream.on("data", (chunk) => {
      received += chunk.length;
    });
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  url.hostname = "127.0.0.1";
  url.port = String(address.port);
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut() {
      reachable = false;
      destroyAll();
    },
    restore() {
      reachable = true;
    },
    bytesToClient: () => received,
    async stop() {
      destroyAll();
      server.close();
      await once(server, "close");
    },
  };
}
