import { beforeAll, describe, expect, it } from "vitest";
import { aWorkspace, rest, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";
import { textOfFile } from "../access/canaries/decode";

withAtlas();
withWorker();

const csv = [
  "id,=cmd,note,amount",
  '1,a,"=HYPERLINK(""https://example.com"")",-5',
  "2,b,+45 12345678,-1",
  "3,c,@SUM(A1),7",
].join("\n");

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi(await aWorkspace());
}, 60_000);

const exported = (datasetId: string, query: string) =>
  rest("GET", `/datasets/${datasetId}/export?${query}`, { key: api.key });

describe("an export", () => {
  let datasetId = "";
  let guarded = "";
  beforeAll(async () => {
    const settings = JSON.stringify({ columns: { id: { type: "integer" }, amount: { type: "integer" } } });
    datasetId = (await api.load(csv, "x.csv", { name: "formulas", settings })).datasetId;
    guarded = await (await exported(datasetId, "format=csv")).text();
  }, 60_000);

  it("as CSV runs nothing in a spreadsheet, and harms no number", () => {
    expect(guarded).toContain(`"'=HYPERLINK(""https://example.com"")"`);
    expect(guarded).toContain("'@SUM(A1)");
    expect(guarded).toMatch(/,\+45 12345678,|,\+4512345678,/);
    expect(guarded).toMatch(/,-5\b/);
    expect(guarded).not.toMatch(/(^|,)"?[=@]/m);
  });

  it("as CSV with exact values, and in the formats of programs, is what is stored", async () => {
    for (const query of ["format=csv&cells=exact", "format=ndjson"]) {
      const text = await (await exported(datasetId, query)).text();
      expect(text).toContain("@SUM(A1)");
      expect(text).not.toContain("'@SUM");
      expect(text).not.toContain("'=HYPERLINK");
    }
    expect((await exported(datasetId, "format=csv&cells=other")).status).toBe(400);
  });

  it("as a workbook holds texts as texts, never as formulas", async () => {
    const response = await exported(datasetId, "format=xlsx");
    const workbook = Buffer.from(await response.arrayBuffer());
    const sheet = await textOfFile(workbook, response.headers.get("content-type") ?? "");
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">@SUM(A1)</t></is></c>');
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain("<v>-5</v>");
  });
});

it.each([
  ['quoted"; filename="evil.exe', /^quoted-filename-evil\.exe-/],
  ["line\r\nset-cookie: a=b", /^line-set-cookie-a-b-/],
  ["../../etc/passwd", /^etc-passwd-/],
  ["C:\\temp\\x", /^C-temp-x-/],
  ["Ærø 数据 \u202e.exe", /^[\w.-]+-chart-v1\.csv$/],
  ["数据", /^data-/],
  ["; rm -rf", /^rm--rf-/],
])("of a data set named %j has a plain file name", async (name, expected) => {
  const { datasetId } = await api.load("id,v\n1,a\n2,b\n", "x.csv", { name });
  const response = await exported(datasetId, "format=csv");
  expect(response.status).toBe(200);
  const header = response.headers.get("content-disposition") ?? "";
  const [, fileName = ""] = /^attachment; filename="([\w.-]+)"$/.exec(header) ?? [];
  expect(fileName).toMatch(expected);
  expect(fileName).toMatch(/-chart-v1\.csv$/);
  expect(response.headers.get("set-cookie")).toBeNull();
});
