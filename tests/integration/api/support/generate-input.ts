import { z } from "zod";
import type { Random } from "./random";

/** Texts that fit a field, by its name. What a name has no entry for gets plain and hostile texts. */
export type Vocabulary = (field: string) => readonly string[];

type Def = { type: string } & Record<string, unknown>;
type Schema = z.core.$ZodType;

/** Plain texts that formats of fields ask for: dates, regions, positions, names. */
const plain = [
  "a",
  "DK",
  "1",
  "42",
  "2024-05-01",
  "2024-05-01T10:00:00Z",
  "rule-1",
  "datasets.",
  "true",
  "utf-8",
  ",",
];

/** What breaks programs that glue texts together. */
const hostile = [
  "",
  "\u0000",
  "a\u0000b",
  "' OR 1=1 --",
  '"; DROP TABLE "User"; --',
  "../../../../etc/passwd",
  "..%2f..%2f",
  "%",
  "_",
  "\\",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "a\r\nSet-Cookie: x=1",
  "\ud800",
  "\u202eetad",
  "ｆｕｌｌ",
  "__proto__",
  "constructor",
  "NaN",
  "-1",
  "1e309",
  "9".repeat(40),
  "é".repeat(300),
  "x".repeat(5000),
];

/** A value that a schema takes, or, in some places, one that it should refuse. */
export class InputGenerator {
  constructor(
    private readonly random: Random,
    private readonly words: Vocabulary,
    /** How often a leaf is wrong. */
    private readonly wildness: number,
  ) {}

  value(schema: Schema, field = ""): unknown {
    const def = schema._zod.def as unknown as Def;
    const build = builders[def.type];
    if (!build) throw new Error(`No values are made for zod's ${def.type} (field ${field || "-"}).`);
    return build.call(this, def, field, schema);
  }

  text(schema: Schema, field: string): string {
    if (this.random.chance(this.wildness)) return this.random.pick(hostile);
    const candidates = [...this.words(field), ...(this.words(field).length === 0 ? plain : [])];
    const fitting = candidates.filter((candidate) => z.safeParse(schema, candidate).success);
    if (fitting.length > 0) return this.random.pick(fitting);
    const long = `text ${this.random.between(1, 999)} `.padEnd(24, "x");
    if (z.safeParse(schema, long).success) return long;
    const fallback = plain.filter((candidate) => z.safeParse(schema, candidate).success);
    return fallback.length > 0 ? this.random.pick(fallback) : this.random.pick(candidates);
  }

  number(schema: Schema): number {
    if (this.random.chance(this.wildness))
      return this.random.pick([
        -1,
        0,
        0.5,
        1e308,
        -1e308,
        Number.MAX_SAFE_INTEGER,
        2 ** 31,
        Number.NaN,
        Infinity,
      ]);
    const fitting = [0, 1, 2, 3, 0.5, 10, 90, 100].filter((number) => z.safeParse(schema, number).success);
    return this.random.pick(fitting.length > 0 ? fitting : [1]);
  }

  object(shape: Record<string, Schema>): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(shape)) {
      const given = this.value(part, name);
      if (given !== undefined) made[name] = given;
    }
    return made;
  }

  list(def: Def, field: string): unknown[] {
    return Array.from({ length: this.random.between(1, 3) }, () => this.value(def.element as Schema, field));
  }

  record(def: Def, field: string): Record<string, unknown> {
    const entries = Array.from({ length: this.random.between(0, 2) }, () => [
      String(this.value(def.keyType as Schema, `${field}.key`)),
      this.value(def.valueType as Schema, field),
    ]);
    return Object.fromEntries(entries);
  }

  oneOf<T>(items: readonly T[]): T {
    return this.random.pick(items);
  }

  leavesOut(): boolean {
    return this.random.chance(0.5);
  }
}

type Builder = (this: InputGenerator, def: Def, field: string, schema: Schema) => unknown;

/** By the names of zod's kinds. A kind that is missing fails the test, and is added here. */
const builders: Record<string, Builder> = {
  string(_def, field, schema) {
    return this.text(schema, field);
  },
  number(_def, _field, schema) {
    return this.number(schema);
  },
  boolean() {
    return this.oneOf([true, false]);
  },
  date() {
    return new Date(this.oneOf([0, 1_700_000_000_000, 4_000_000_000_000]));
  },
  literal(def) {
    return this.oneOf(def.values as unknown[]);
  },
  enum(def) {
    return this.oneOf(Object.values(def.entries as Record<string, unknown>));
  },
  object(def) {
    return this.object(def.shape as Record<string, Schema>);
  },
  array(def, field) {
    return this.list(def, field);
  },
  record(def, field) {
    return this.record(def, field);
  },
  union(def, field) {
    return this.value(this.oneOf(def.options as Schema[]), field);
  },
  optional(def, field) {
    return this.leavesOut() ? undefined : this.value(def.innerType as Schema, field);
  },
  default(def, field) {
    return this.leavesOut() ? undefined : this.value(def.innerType as Schema, field);
  },
  nullable(def, field) {
    return this.leavesOut() ? null : this.value(def.innerType as Schema, field);
  },
  /** Text that is trimmed, lower-cased or parsed on its way: what goes in decides. */
  pipe(def, field) {
    return this.value(def.in as Schema, field);
  },
  /** What is wrong there is replaced: any text may stand in it. */
  catch(def, field) {
    return this.value(def.innerType as Schema, field);
  },
  /** Anything, as in the values of patches: a text, a list of things that have one, or neither. */
  unknown(_def, field) {
    const text = this.text(z.string(), field);
    return this.oneOf<unknown>([
      text,
      [{ value: text }],
      { displayName: text },
      true,
      null,
      7,
      { [text]: [] },
    ]);
  },
  void() {
    return undefined;
  },
};
