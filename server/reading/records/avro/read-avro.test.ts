import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";

/** Three records as fastavro writes them, without packing, packed with deflate and with Snappy. */
const files = {
  plain: Buffer.from(
    "T2JqAQQUYXZyby5jb2RlYwhudWxsFmF2cm8uc2NoZW1h7g97InR5cGUiOiAicmVjb3JkIiwgIm5hbWUiOiAieC55LlAiLCAiZmllbGRzIjogW3sibmFtZSI6ICJpZCIsICJ0eXBlIjogImxvbmcifSwgeyJuYW1lIjogIm5hbWUiLCAidHlwZSI6IFsibnVsbCIsICJzdHJpbmciXX0sIHsibmFtZSI6ICJob21lIiwgInR5cGUiOiB7InR5cGUiOiAicmVjb3JkIiwgIm5hbWUiOiAieC55LkhvbWUiLCAiZmllbGRzIjogW3sibmFtZSI6ICJ0b3duIiwgInR5cGUiOiAic3RyaW5nIn0sIHsibmFtZSI6ICJraW5kIiwgInR5cGUiOiB7InR5cGUiOiAiZW51bSIsICJuYW1lIjogIngueS5LIiwgInN5bWJvbHMiOiBbIkEiLCAiQiJdfX1dfX0sIHsibmFtZSI6ICJ0YWdzIiwgInR5cGUiOiB7InR5cGUiOiAiYXJyYXkiLCAiaXRlbXMiOiAic3RyaW5nIn19LCB7Im5hbWUiOiAibSIsICJ0eXBlIjogeyJ0eXBlIjogIm1hcCIsICJ2YWx1ZXMiOiAiZG91YmxlIn19LCB7Im5hbWUiOiAiZiIsICJ0eXBlIjogImZsb2F0In0sIHsibmFtZSI6ICJkIiwgInR5cGUiOiAiZG91YmxlIn0sIHsibmFtZSI6ICJvayIsICJ0eXBlIjogImJvb2xlYW4ifSwgeyJuYW1lIjogInJhdyIsICJ0eXBlIjogImJ5dGVzIn0sIHsibmFtZSI6ICJmaXgiLCAidHlwZSI6IHsidHlwZSI6ICJmaXhlZCIsICJuYW1lIjogIngueS5GMiIsICJzaXplIjogMn19LCB7Im5hbWUiOiAicHJpY2UiLCAidHlwZSI6IHsibG9naWNhbFR5cGUiOiAiZGVjaW1hbCIsICJwcmVjaXNpb24iOiA5LCAic2NhbGUiOiAyLCAidHlwZSI6ICJieXRlcyJ9fSwgeyJuYW1lIjogImRheSIsICJ0eXBlIjogeyJsb2dpY2FsVHlwZSI6ICJkYXRlIiwgInR5cGUiOiAiaW50In19LCB7Im5hbWUiOiAiYXQiLCAidHlwZSI6IHsibG9naWNhbFR5cGUiOiAidGltZXN0YW1wLW1pY3JvcyIsICJ0eXBlIjogImxvbmcifX0sIHsibmFtZSI6ICJ0IiwgInR5cGUiOiB7ImxvZ2ljYWxUeXBlIjogInRpbWUtbWlsbGlzIiwgInR5cGUiOiAiaW50In19LCB7Im5hbWUiOiAib3RoZXIiLCAidHlwZSI6IFsibnVsbCIsICJ4LnkuSG9tZSJdfV19ANYczaIBWbnl7OQhTIHYSfEGsAMAAgzDhXNlIDAIUmliZQIAAgJ4AAAAAAAA+D8AzczMPUivvJry13o+AQQB/2FiBPtLAYDzncux2IsGgKGGJAIKVmVqbGUAgoCAgICAgIAgAAhSaWJlAgQCYQRiIgACAngAAAAAAAD4PwDNzMw9SK+8mvLXej4BBAH/YWIE+0sBgPOdy7HYiwaAoYYkAAMCDMOFc2UgMghSaWJlAgQCYQRiIgACAngAAAAAAAD4PwDNzMw9SK+8mvLXej4BBAH/YWIE+0sBgPOdy7HYiwaAoYYkAgpWZWpsZQDWHM2iAVm55ezkIUyB2Enx",
    "base64",
  ),
  deflate: Buffer.from(
    "T2JqAQQUYXZyby5jb2RlYw5kZWZsYXRlFmF2cm8uc2NoZW1h7g97InR5cGUiOiAicmVjb3JkIiwgIm5hbWUiOiAieC55LlAiLCAiZmllbGRzIjogW3sibmFtZSI6ICJpZCIsICJ0eXBlIjogImxvbmcifSwgeyJuYW1lIjogIm5hbWUiLCAidHlwZSI6IFsibnVsbCIsICJzdHJpbmciXX0sIHsibmFtZSI6ICJob21lIiwgInR5cGUiOiB7InR5cGUiOiAicmVjb3JkIiwgIm5hbWUiOiAieC55LkhvbWUiLCAiZmllbGRzIjogW3sibmFtZSI6ICJ0b3duIiwgInR5cGUiOiAic3RyaW5nIn0sIHsibmFtZSI6ICJraW5kIiwgInR5cGUiOiB7InR5cGUiOiAiZW51bSIsICJuYW1lIjogIngueS5LIiwgInN5bWJvbHMiOiBbIkEiLCAiQiJdfX1dfX0sIHsibmFtZSI6ICJ0YWdzIiwgInR5cGUiOiB7InR5cGUiOiAiYXJyYXkiLCAiaXRlbXMiOiAic3RyaW5nIn19LCB7Im5hbWUiOiAibSIsICJ0eXBlIjogeyJ0eXBlIjogIm1hcCIsICJ2YWx1ZXMiOiAiZG91YmxlIn19LCB7Im5hbWUiOiAiZiIsICJ0eXBlIjogImZsb2F0In0sIHsibmFtZSI6ICJkIiwgInR5cGUiOiAiZG91YmxlIn0sIHsibmFtZSI6ICJvayIsICJ0eXBlIjogImJvb2xlYW4ifSwgeyJuYW1lIjogInJhdyIsICJ0eXBlIjogImJ5dGVzIn0sIHsibmFtZSI6ICJmaXgiLCAidHlwZSI6IHsidHlwZSI6ICJmaXhlZCIsICJuYW1lIjogIngueS5GMiIsICJzaXplIjogMn19LCB7Im5hbWUiOiAicHJpY2UiLCAidHlwZSI6IHsibG9naWNhbFR5cGUiOiAiZGVjaW1hbCIsICJwcmVjaXNpb24iOiA5LCAic2NhbGUiOiAyLCAidHlwZSI6ICJieXRlcyJ9fSwgeyJuYW1lIjogImRheSIsICJ0eXBlIjogeyJsb2dpY2FsVHlwZSI6ICJkYXRlIiwgInR5cGUiOiAiaW50In19LCB7Im5hbWUiOiAiYXQiLCAidHlwZSI6IHsibG9naWNhbFR5cGUiOiAidGltZXN0YW1wLW1pY3JvcyIsICJ0eXBlIjogImxvbmcifX0sIHsibmFtZSI6ICJ0IiwgInR5cGUiOiB7ImxvZ2ljYWxUeXBlIjogInRpbWUtbWlsbGlzIiwgInR5cGUiOiAiaW50In19LCB7Im5hbWUiOiAib3RoZXIiLCAidHlwZSI6IFsibnVsbCIsICJ4LnkuSG9tZSJdfV19AE0/mvAWP527ZozKtR3UUo0GyAFjYOI53FqcqmDAEZSZlMrEwMRUwQAGP+wZzp45Y+uxfs+sT9er7BhZGP8nJrH89mZs+Dz39MYb3WwNC9tUmLjCUrNyUhmaGiBAgQFiDAtTIkuSEomGMTBD3WJEgSEwFwEAjZ1MTT+a8BY/nbtmjMq1HdRSjQ==",
    "base64",
  ),
  snappy: Buffer.from(
    "T2JqAQQUYXZyby5jb2RlYwxzbmFwcHkWYXZyby5zY2hlbWHuD3sidHlwZSI6ICJyZWNvcmQiLCAibmFtZSI6ICJ4LnkuUCIsICJmaWVsZHMiOiBbeyJuYW1lIjogImlkIiwgInR5cGUiOiAibG9uZyJ9LCB7Im5hbWUiOiAibmFtZSIsICJ0eXBlIjogWyJudWxsIiwgInN0cmluZyJdfSwgeyJuYW1lIjogImhvbWUiLCAidHlwZSI6IHsidHlwZSI6ICJyZWNvcmQiLCAibmFtZSI6ICJ4LnkuSG9tZSIsICJmaWVsZHMiOiBbeyJuYW1lIjogInRvd24iLCAidHlwZSI6ICJzdHJpbmcifSwgeyJuYW1lIjogImtpbmQiLCAidHlwZSI6IHsidHlwZSI6ICJlbnVtIiwgIm5hbWUiOiAieC55LksiLCAic3ltYm9scyI6IFsiQSIsICJCIl19fV19fSwgeyJuYW1lIjogInRhZ3MiLCAidHlwZSI6IHsidHlwZSI6ICJhcnJheSIsICJpdGVtcyI6ICJzdHJpbmcifX0sIHsibmFtZSI6ICJtIiwgInR5cGUiOiB7InR5cGUiOiAibWFwIiwgInZhbHVlcyI6ICJkb3VibGUifX0sIHsibmFtZSI6ICJmIiwgInR5cGUiOiAiZmxvYXQifSwgeyJuYW1lIjogImQiLCAidHlwZSI6ICJkb3VibGUifSwgeyJuYW1lIjogIm9rIiwgInR5cGUiOiAiYm9vbGVhbiJ9LCB7Im5hbWUiOiAicmF3IiwgInR5cGUiOiAiYnl0ZXMifSwgeyJuYW1lIjogImZpeCIsICJ0eXBlIjogeyJ0eXBlIjogImZpeGVkIiwgIm5hbWUiOiAieC55LkYyIiwgInNpemUiOiAyfX0sIHsibmFtZSI6ICJwcmljZSIsICJ0eXBlIjogeyJsb2dpY2FsVHlwZSI6ICJkZWNpbWFsIiwgInByZWNpc2lvbiI6IDksICJzY2FsZSI6IDIsICJ0eXBlIjogImJ5dGVzIn19LCB7Im5hbWUiOiAiZGF5IiwgInR5cGUiOiB7ImxvZ2ljYWxUeXBlIjogImRhdGUiLCAidHlwZSI6ICJpbnQifX0sIHsibmFtZSI6ICJhdCIsICJ0eXBlIjogeyJsb2dpY2FsVHlwZSI6ICJ0aW1lc3RhbXAtbWljcm9zIiwgInR5cGUiOiAibG9uZyJ9fSwgeyJuYW1lIjogInQiLCAidHlwZSI6IHsibG9naWNhbFR5cGUiOiAidGltZS1taWxsaXMiLCAidHlwZSI6ICJpbnQifX0sIHsibmFtZSI6ICJvdGhlciIsICJ0eXBlIjogWyJudWxsIiwgIngueS5Ib21lIl19XX0Anp7x7Q3kQ7pyRnqTH0tHhgboAdgBTAACDMOFc2UgMAhSaWJlAgACAngABQHA+D8AzczMPUivvJry13o+AQQB/2FiBPtLAYDzncux2IsGgKGGJAIKVmVqbGUAgoCAgAECBCAACUcYBAJhBGIiALZNAAQAAw2MADLqRQAcAgpWZWpsZQCM5EShnp7x7Q3kQ7pyRnqTH0tHhg==",
    "base64",
  ),
};
const read = (bytes: Uint8Array, options = {}) => readContent(bytes, options, "x.avro");

describe("an Avro file", () => {
  it("gives values as they are meant, and records within records as columns", async () => {
    const result = await read(files.plain);
    expect(result.source).toMatchObject({ format: "avro", encoding: null });
    expect(result.columns.map(({ name }) => name)).toEqual(
      "id name home.town home.kind tags m f d ok raw fix price day at t other".split(" "),
    );
    expect(result.cells[0]).toEqual([
      "0",
      "Åse 0",
      "Ribe",
      "B",
      "[]",
      '{"x":1.5}',
      "0.1",
      "1e-7",
      "true",
      "X'01FF'",
      "X'6162'",
      "-12.05",
      "1969-12-31",
      "2024-05-01T10:00:00.12Z",
      "10:30:00",
      '{"town":"Vejle","kind":"A"}',
    ]);
    expect(result.cells[1]?.slice(0, 5)).toEqual(["1152921504606846977", null, "Ribe", "B", '["a","b\\""]']);
    expect(result.cells[1]?.at(-1)).toBeNull();
  });
  it("may be packed", async () => {
    const { cells } = await read(files.plain);
    expect((await read(files.deflate)).cells).toEqual(cells);
    expect((await read(files.snappy)).cells).toEqual(cells);
  });
  it("keeps records within records as JSON text deeper than asked for", async () => {
    const result = await read(files.plain, { flattenDepth: 0 });
    expect(result.cells[0]?.[2]).toBe('{"town":"Ribe","kind":"B"}');
  });
  it("is refused where it is damaged or cut off", async () => {
    const broken = async (bytes: Buffer) =>
      expect(read(bytes)).rejects.toMatchObject({ code: "reading.avro_broken" });
    await broken(files.plain.subarray(0, -30));
    await broken(files.snappy.subarray(0, 200));
    const other = Buffer.from(files.plain);
    other[other.length - 3] = (other[other.length - 3] ?? 0) ^ 1;
    await broken(other);
    const schema = Buffer.from(files.plain.toString("latin1").replace('"items"', '"itemz"'), "latin1");
    await expect(read(schema)).rejects.toMatchObject({ code: "reading.avro_schema" });
  });
});
