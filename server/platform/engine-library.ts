import { DuckDBInstance } from "@duckdb/node-api";

/**
 * Opens an instance of the native library, which is loaded with this file. The package is written for `require`:
 * compiled in and imported when needed it would have no names.
 */
export function createInstance(path: string, options: Record<string, string>): Promise<DuckDBInstance> {
  return DuckDBInstance.create(path, options);
}
