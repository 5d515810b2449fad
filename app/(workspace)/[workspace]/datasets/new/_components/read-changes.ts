import type { Dialect, ReadOptions } from "@/server/reading/schema";

/** Options with one of them fixed, or given back to detection when the value is absent. */
export function withRead<K extends keyof ReadOptions>(
  read: ReadOptions,
  name: K,
  value: ReadOptions[K] | undefined,
): ReadOptions {
  const { [name]: _, ...rest } = read;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** The same for one part of the dialect. */
export function withDialect<K extends keyof Dialect>(
  read: ReadOptions,
  name: K,
  value: Dialect[K] | undefined,
): ReadOptions {
  const { [name]: _, ...rest } = read.dialect ?? {};
  const dialect = value === undefined ? rest : { ...rest, [name]: value };
  return withRead(read, "dialect", Object.keys(dialect).length > 0 ? dialect : undefined);
}
