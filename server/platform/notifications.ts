import { Client } from "pg";

export type Listening = { close(): Promise<void> };

type Listener = {
  connectionString: string;
  /** A constant of the program, not input. */
  channel: string;
  onMessage: (message: string) => void;
  /** Called when the connection is lost and while it cannot be made again. */
  onError: (error: unknown) => void;
};

const reconnectMs = 1_000;

/**
 * Listens to a PostgreSQL channel on a connection of its own and connects again whenever that is lost.
 * Messages sent meanwhile are missed, so a listener must also look for itself now and then; one empty
 * message is delivered after each connect for that reason.
 */
export function listen({ connectionString, channel, onMessage, onError }: Listener): Listening {
  let closed = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const next = new Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5_000 });
    client = next;
    let lost = false;
    const lose = (error: unknown) => {
      if (lost || closed) return;
      lost = true;
      onError(error);
      next.end().catch(() => undefined);
      timer = setTimeout(() => void connect(), reconnectMs);
    };
    next.on("error", lose);
    next.on("end", () => lose(new Error("The connection ended.")));
    next.on("notification", ({ payload }) => onMessage(payload ?? ""));
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      onMessage("");
    } catch (error) {
      lose(error);
    }
  };
  void connect();

  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
