import { fail } from "@/server/platform/errors";
import { type AvroBytes, damagedAvro } from "./avro-bytes";

/** A value as text; `json` is the same within a list or an object. Null is null. */
export type AvroValue = { text: string; json: string } | null;
/** How a value is read; `fields` are those of a record. */
export type AvroType = { read: (bytes: AvroBytes) => AvroValue; fields?: AvroField[] };
export type AvroField = { name: string; type: AvroType };

type Schema = string | Schema[] | { [key: string]: unknown };

const deepest = 60;
const mostItems = 10_000_000;
const plain = (text: string): AvroValue => ({ text, json: text });
const quoted = (text: string): AvroValue => ({ text, json: JSON.stringify(text) });
const hex = (bytes: Buffer) => quoted(`X'${bytes.toString("hex").toUpperCase()}'`);

const primitives: Record<string, (bytes: AvroBytes) => AvroValue> = {
  null: () => null,
  boolean: (bytes) => plain(bytes.take(1)[0] === 1 ? "true" : "false"),
  int: (bytes) => plain(String(bytes.long())),
  long: (bytes) => plain(String(bytes.long())),
  float: (bytes) => number(shortest(bytes.take(4).readFloatLE(0))),
  double: (bytes) => number(String(bytes.take(8).readDoubleLE(0))),
  bytes: (bytes) => hex(bytes.take(bytes.int())),
  string: (bytes) => quoted(bytes.text()),
};

/** JSON has no word for what is no number. */
const number = (text: string): AvroValue => (/\d/.test(text) ? plain(text) : quoted(text));

/** The shortest digits that are this number in four bytes. */
function shortest(value: number): string {
  for (let digits = 1; digits <= 9; digits++) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return String(text);
  }
  return String(value);
}

/** Makes what reads the values of a schema. Names stand for the types that were defined before. */
export class AvroTypes {
  private readonly named = new Map<string, AvroType>();

  of(schema: Schema, depth = 0): AvroType {
    if (depth > deepest) unreadable("it is nested too deep");
    if (typeof schema === "string") return this.byName(schema);
    if (Array.isArray(schema)) return this.union(schema, depth);
    if (typeof schema !== "object" || schema === null) return unreadable("a type is missing");
    const { type, logicalType } = schema;
    if (typeof logicalType === "string") {
      const logical = logicalOf(logicalType, schema);
      if (logical) {
        if (typeof schema.name === "string") this.named.set(schema.name, logical);
        return logical;
      }
    }
    if (type === "record" || type === "error") return this.record(schema, depth);
    if (type === "enum") return this.keep(schema, enumOf(schema));
    if (type === "fixed") return this.keep(schema, { read: (bytes) => hex(bytes.take(Number(schema.size))) });
    if (type === "array") return this.list(this.of(schema.items as Schema, depth + 1));
    if (type === "map") return this.map(this.of(schema.values as Schema, depth + 1));
    return this.of(type as Schema, depth + 1);
  }

  private byName(name: string): AvroType {
    const read = primitives[name];
    if (read) return { read };
    return (
      this.named.get(name) ??
      this.named.get(name.slice(name.lastIndexOf(".") + 1)) ??
      unreadable(`${name} is not defined`)
    );
  }

  private keep({ name }: { [key: string]: unknown }, type: AvroType): AvroType {
    if (typeof name === "string") this.named.set(name.slice(name.lastIndexOf(".") + 1), type);
    return type;
  }

  private record(schema: { [key: string]: unknown }, depth: number): AvroType {
    const fields: AvroField[] = [];
    const type = this.keep(schema, {
      fields,
      read: (bytes) => {
        const parts = fields.map(
          ({ name, type: inner }) => `${JSON.stringify(name)}:${inner.read(bytes)?.json ?? "null"}`,
        );
        return plain(`{${parts.join(",")}}`);
      },
    });
    if (!Array.isArray(schema.fields)) unreadable("a record has no fields");
    for (const field of schema.fields as { name: string; type: Schema }[])
      fields.push({ name: String(field.name), type: this.of(field.type, depth + 1) });
    return type;
  }

  private union(schemas: Schema[], depth: number): AvroType {
    const types = schemas.map((schema) => this.of(schema, depth + 1));
    return { read: (bytes) => (types[bytes.int()] ?? damagedAvro("a value has no type")).read(bytes) };
  }

  private list(item: AvroType): AvroType {
    return {
      read: (bytes) => {
        const items: string[] = [];
        blocks(bytes, () => items.push(item.read(bytes)?.json ?? "null"));
        return plain(`[${items.join(",")}]`);
      },
    };
  }

  private map(value: AvroType): AvroType {
    return {
      read: (bytes) => {
        const parts: string[] = [];
        blocks(bytes, () =>
          parts.push(`${JSON.stringify(bytes.text())}:${value.read(bytes)?.json ?? "null"}`),
        );
        return plain(`{${parts.join(",")}}`);
      },
    };
  }
}

function blocks(bytes: AvroBytes, item: () => void): void {
  for (let all = 0; ; ) {
    let count = bytes.int();
    if (count === 0) return;
    if (count < 0) {
      count = -count;
      bytes.long();
    }
    all += count;
    if (all > mostItems) damagedAvro("a list has an implausible length");
    for (let i = 0; i < count; i++) item();
  }
}

function enumOf({ symbols }: { [key: string]: unknown }): AvroType {
  const names = Array.isArray(symbols) ? symbols.map(String) : unreadable("an enumeration has no symbols");
  return { read: (bytes) => quoted(names[bytes.int()] ?? damagedAvro("a symbol does not exist")) };
}

/** Values that mean more than the type they are stored in; null where that is all to know. */
function logicalOf(kind: string, schema: { [key: string]: unknown }): AvroType | null {
  const moment = (perSecond: bigint, zone: string): AvroType => ({
    read: (bytes) => quoted(writeMoment(bytes.long(), perSecond, zone)),
  });
  if (kind === "decimal") {
    const scale = Number(schema.scale ?? 0);
    const size = schema.type === "fixed" ? Number(schema.size) : null;
    return { read: (bytes) => plain(writeDecimal(bytes.take(size ?? bytes.int()), scale)) };
  }
  if (kind === "date")
    return { read: (bytes) => quoted(writeMoment(bytes.long() * 86_400n, 1n, "").slice(0, -9)) };
  if (kind === "timestamp-millis") return moment(1000n, "Z");
  if (kind === "timestamp-micros") return moment(1_000_000n, "Z");
  if (kind === "local-timestamp-millis") return moment(1000n, "");
  if (kind === "local-timestamp-micros") return moment(1_000_000n, "");
  const time = (perSecond: bigint): AvroType => ({
    read: (bytes) => quoted(writeMoment(bytes.long(), perSecond, "").slice(11)),
  });
  if (kind === "time-millis") return time(1000n);
  return kind === "time-micros" ? time(1_000_000n) : null;
}

/** ISO 8601, with as many digits behind the second as are not zero. */
function writeMoment(value: bigint, perSecond: bigint, zone: string): string {
  const part = ((value % perSecond) + perSecond) % perSecond;
  const seconds = (value - part) / perSecond;
  const limit = 8_640_000_000_000n;
  if (seconds > limit || seconds < -limit) return String(value);
  const text = new Date(Number(seconds) * 1000).toISOString().slice(0, -5);
  const digits =
    part === 0n
      ? ""
      : `.${String(part)
          .padStart(String(perSecond).length - 1, "0")
          .replace(/0+$/, "")}`;
  return text + digits + zone;
}

function writeDecimal(bytes: Buffer, scale: number): string {
  const size = bytes.length * 8;
  const value = size === 0 ? 0n : BigInt.asIntN(size, BigInt(`0x${bytes.toString("hex")}`));
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return value < 0n ? `-${text}` : text;
}

function unreadable(how: string): never {
  return fail("invalid", "reading.avro_schema", `The schema of the Avro file cannot be read: ${how}.`);
}
