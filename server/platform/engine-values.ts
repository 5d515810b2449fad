import { type DuckDBValueConverter, JsonDuckDBValueConverter } from "@duckdb/node-api";

/** A value that survives JSON without losing a digit. */
export type WireValue = string | number | boolean | null | WireValue[] | { [key: string]: WireValue };
export type WireRow = Record<string, WireValue>;

/** Up to 15 significant digits a decimal and its nearest double print alike. */
const exactDigits = 15;

/**
 * Converts one engine value: integers beyond 2^53 and decimals beyond 15 digits become strings,
 * smaller ones numbers; timestamps become ISO 8601 text (`T` between date and time, `Z` behind those with a zone: sessions
 * are in UTC).
 */
export const toWire: DuckDBValueConverter<WireValue> = (value, type, converter) => {
  if (value === null) return null;
  if (typeof value === "bigint")
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  const wire = JsonDuckDBValueConverter(value, type, converter as never) as WireValue;
  if (typeof wire !== "string") return wire;
  const alias = type.toString();
  if (alias.startsWith("DECIMAL")) return wire.replace(/\D/g, "").length <= exactDigits ? Number(wire) : wire;
  if (alias.startsWith("TIMESTAMP")) return wire.replace(" ", "T").replace(/[+]00$/, "Z");
  return wire;
};
