import pg, { type Connection, type QueryConfig, type QueryResult } from "pg";

/** A value of `QueryConfig.values` never has to be an array for this; Prisma's `rowMode` passes through. */
export type Statement = QueryConfig & { rowMode?: "array"; queryMode?: "extended" };

type Wire = Connection & {
  stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string }): void;
  bind(statement: { statement: string; values: string[] }): void;
  execute(portal: object): void;
};

/** What pg calls while a query runs; its type declarations only name `submit`. */
type Handlers = {
  submit(connection: Connection): unknown;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
};
const Query = pg.Query as unknown as new (config: object) => Handlers;

const name = "atlas_workspace";
const prepared = new WeakSet<object>();

/**
 * One statement inside a workspace. The statement that names workspace and role travels before it in the same message, and
 * both are one transaction, at whose end they are forgotten: no further round trip, and nothing stays on the connection.
 */
export class WorkspaceQuery extends Query {
  private named = false;

  private constructor(
    statement: Statement,
    private readonly opening: { text: string; values: string[] },
    callback: (error: Error | null, result: QueryResult) => void,
  ) {
    super({ ...statement, queryMode: "extended", callback });
  }

  /** Runs `statement` on `client` behind `opening`, whose text is always the same. */
  static run(
    client: pg.PoolClient,
    opening: { text: string; values: string[] },
    statement: Statement,
  ): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      client.query(
        new WorkspaceQuery(statement, opening, (error, result) => (error ? reject(error) : resolve(result))),
      );
    });
  }

  override submit(connection: Connection): unknown {
    const wire = connection as Wire;
    wire.stream.cork();
    try {
      if (!prepared.has(wire)) wire.parse({ name, text: this.opening.text });
      prepared.add(wire);
      wire.bind({ statement: name, values: this.opening.values });
      wire.execute({});
      return super.submit(connection);
    } finally {
      wire.stream.uncork();
    }
  }

  override handleDataRow(message: unknown): void {
    if (this.named) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.named) super.handleCommandComplete(message, connection);
    this.named = true;
  }
}
