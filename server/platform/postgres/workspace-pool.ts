import { AsyncLocalStorage } from "node:async_hooks";
import { DatabaseError, Pool, type PoolClient, type QueryResult } from "pg";
import { fail } from "../errors";
import { log } from "../log";
import { applicationRole, findRowSecurity, type RowSecurity } from "./application-role";
import { type Statement, WorkspaceQuery } from "./workspace-query";

export type { RowSecurity } from "./application-role";

const workspaceOfCall = new AsyncLocalStorage<string>();
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ignore = () => undefined;

/**
 * The connections of another pool, each statement and transaction in one workspace and with the application's role, to which
 * rows of other workspaces do not exist. Without a workspace it refuses to do anything.
 */
export class WorkspacePool extends Pool {
  private known: Promise<RowSecurity> | undefined;

  constructor(private readonly connections: Pool) {
    super({ max: 1 });
  }

  /** What happens within `work` through this pool happens in that workspace. */
  within<T>(workspaceId: string, work: () => PromiseLike<T>): Promise<T> {
    return workspaceOfCall.run(workspaceId, async () => await work());
  }

  /** Whether the database keeps workspaces apart; asked once, and said aloud when it does not. */
  security(): Promise<RowSecurity> {
    if (this.known) return this.known;
    const asked = findRowSecurity(this.connections);
    this.known = asked;
    asked.then(
      ({ enforced, reason }) => {
        if (!enforced)
          log("database").warn({ reason }, "The database does not keep workspaces apart by itself.");
      },
      () => {
        this.known = undefined;
      },
    );
    return asked;
  }

  override async connect(): Promise<PoolClient>;
  override connect(callback: unknown): void;
  override async connect(callback?: unknown): Promise<PoolClient> {
    if (callback !== undefined) return unsupported();
    const workspaceId = currentWorkspace();
    const { enforced } = await this.security();
    const client = await this.connections.connect();
    // Prisma's first words on a connection are BEGIN. None of these takes a snapshot, so that an isolation level may follow.
    const opening = `BEGIN${enforced ? `; SET LOCAL ROLE ${applicationRole}` : ""}; SET LOCAL atlas.workspace = '${workspaceId}'`;
    const begin = (statement: Statement) => {
      Reflect.deleteProperty(client, "query");
      return client.query(statement.text === "BEGIN" ? { ...statement, text: opening } : unsupported());
    };
    return Object.assign(client, { query: begin as PoolClient["query"] });
  }

  override query = (async (statement: Statement): Promise<QueryResult> => {
    const workspaceId = currentWorkspace();
    const { enforced } = await this.security();
    const client = await this.connections.connect();
    // A connection that breaks fails the statement under way; without a listener it would end the process.
    client.on("error", ignore);
    let broken: Error | undefined;
    try {
      return await WorkspaceQuery.run(
        client,
        enforced ? naming.enforced(workspaceId) : naming.named(workspaceId),
        statement,
      );
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.severity !== "ERROR") broken = error as Error;
      throw error;
    } finally {
      client.off("error", ignore);
      client.release(broken);
    }
  }) as unknown as Pool["query"];
}

const naming = {
  enforced: (workspaceId: string) => ({
    text: `SELECT set_config('role', '${applicationRole}', true), set_config('atlas.workspace', $1, true)`,
    values: [workspaceId],
  }),
  named: (workspaceId: string) => ({
    text: "SELECT set_config('atlas.workspace', $1, true)",
    values: [workspaceId],
  }),
};

function currentWorkspace(): string {
  const workspaceId = workspaceOfCall.getStore();
  return workspaceId && uuid.test(workspaceId)
    ? workspaceId
    : fail("bug", "platform.no_workspace", "A statement for inside a workspace names none.");
}

function unsupported(): never {
  return fail(
    "bug",
    "platform.workspace_pool",
    "Connections inside workspaces serve Prisma's statements and transactions only.",
  );
}
