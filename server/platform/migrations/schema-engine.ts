import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import type { DatabaseError, Pool } from "pg";
import { introspectionPool } from "./introspection-pool";

/**
 * Prisma's schema engine, compiled to WebAssembly, on one database. The native engine that the Prisma
 * command line would download is never needed.
 */
export async function withSchemaEngine<T>(
  url: string,
  datamodels: [name: string, text: string][],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const Engine = await loadEngine();
  const pool = introspectionPool(url);
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapter(pool));
  const engine = await Engine.new({ datamodels }, () => undefined, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

/**
 * Prisma's adapter splits a script at semicolons and sends the pieces one by one. Sent whole, it is
 * one transaction: it succeeds or leaves nothing, and semicolons in texts and comments are harmless.
 */
class WholeScriptAdapter extends PrismaPg {
  constructor(private readonly pool: Pool) {
    super(pool);
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await this.pool.query(script).catch((error: DatabaseError) => {
        throw new DriverAdapterError({
          kind: "postgres",
          code: error.code ?? "",
          severity: error.severity ?? "ERROR",
          message: error.message,
          detail: error.detail,
          column: error.column,
          hint: error.hint,
        });
      });
    };
    return adapter;
  }
}

type Bindings = typeof import("@prisma/schema-engine-wasm/schema_engine_bg") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/**
 * The engine reports a panic to this registry, traps, and never settles its promise. Throwing here ends
 * the process with the reason instead.
 */
const panicRegistry = {
  set_message(message: string): void {
    throw new Error(`The schema engine failed: ${message.replaceAll("\n", " ")}`);
  },
};

let loaded: Promise<typeof SchemaEngine> | undefined;

function loadEngine(): Promise<typeof SchemaEngine> {
  loaded ??= instantiate();
  return loaded;
}

// The package's own entry imports the `.wasm` file as a module, which Node does not do without a flag.
async function instantiate(): Promise<typeof SchemaEngine> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panicRegistry });
  const bindings = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as Bindings;
  const folder = dirname(
    createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"),
  );
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings.SchemaEngine as unknown as typeof SchemaEngine;
}
