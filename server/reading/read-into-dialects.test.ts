import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { readInto } from "./read-into";
import { inScratch, readContent } from "./session-for-tests";
import { writeRelation } from "./write-relation";

const names = (read: { columns: { name: string }[] }) => read.columns.map((column) => column.name);
const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

describe("dialects", () => {
  it.each([
    [";", "a;b;c\n1,5;x;2024-01-01\n2,5;y;2024-01-02\n"],
    ["\t", "a\tb\tc\n1\tx\t2024-01-01\n2\ty\t2024-01-02\n"],
    ["|", "a|b|c\n1|x|2024-01-01\n2|y|2024-01-02\n"],
    ["||", "a||b||c\n1||x||2024-01-01\n2||y||2024-01-02\n"],
    ["<|>", "a<|>b<|>c\n1<|>x<|>2024-01-01\n2<|>y<|>2024-01-02\n"],
    ["$$", "a$$b$$c\n1$$x$$2024-01-01\n2$$y$$2024-01-02\n"],
    [" | ", "a | b | c\n1 | x | 2024-01-01\n2 | y | 2024-01-02\n"],
    ["\u0001", "a\u0001b\u0001c\n1\u0001x\u00012024-01-01\n2\u0001y\u00012024-01-02\n"],
  ])("reads the delimiter %j", async (delimiter, content) => {
    const read = await readContent(content, {}, "data.txt");
    expect(read.source.dialect?.delimiter).toBe(delimiter);
    expect(read.cells.map((row) => row[1])).toEqual(["x", "y"]);
  });
  it.each([
    "a;b;c\n1;£5;£6\n2;£7;£8\n3;£9;£1\n",
    "a;b;c\n1;-5;-6\n2;-7;-8\n3;-9;-1\n",
    "a;b;c\n1;[5];[6]\n2;[7];[8]\n3;[];[]\n",
    "a;b;c\n1;<p>x</p>;<br/>\n2;<p>y</p>;<br/>\n3;<p>z</p>;<br/>\n",
  ])("takes signs that values begin with for no part of the delimiter: %j", async (content) => {
    expect((await readContent(content, {}, "data.txt")).source.dialect?.delimiter).toBe(";");
  });
  it("takes words with spaces between for one column, and numbers for several", async () => {
    const one = await readContent("full name\nAnna Berg\nBo Hansen\nKaren Holm\n");
    expect(names(one)).toEqual(["full name"]);
    const street = await readContent("street address\nNørregade 12\nVestergade 7\nBredgade 100\n");
    expect(names(street)).toEqual(["street address"]);
    const numbers = await readContent("phone\n0811 778 998\n0812 345 678\n0813 555 123\n");
    expect(names(numbers)).toEqual(["phone"]);
    const times = await readContent("time\n10:30:00\n11:45:10\n12:00:01\n");
    expect(times.cells[0]).toEqual(["10:30:00"]);
    const two = await readContent("time value\n1 2.5\n2 5.5\n3 8.5\n");
    expect(names(two)).toEqual(["time", "value"]);
  });
  it.each([
    ["CR", "\r"],
    ["CRLF", "\r\n"],
    ["LF", "\n"],
  ])("reads lines that end with %s", async (_, end) => {
    const read = await readContent(["a,b", "1,x", "2,y", "3,z", ""].join(end));
    expect(read.cells).toEqual([
      ["1", "x"],
      ["2", "y"],
      ["3", "z"],
    ]);
    expect(read.lines).toEqual([2, 3, 4]);
  });
  it("reads mixed line ends with exact lines", async () => {
    const read = await readContent("a,b\r\n1,x\n2,y\r3,z\r\n4,w");
    expect(read.cells.map((row) => row[0])).toEqual(["1", "2", "3", "4"]);
    expect(read.lines).toEqual([2, 3, 4, 5]);
  });
  it("reads an escaped backslash as one, with an escaped quote beside it or without", async () => {
    const read = await readContent('id,note\n1,"he said \\"hi\\", ok"\n2,"a\\\\b"\n3,"c:\\\\\\"x"\n');
    expect(read.cells.map(([, note]) => note)).toEqual(['he said "hi", ok', "a\\b", 'c:\\"x']);
  });
  it("reads quotes escaped with a backslash", async () => {
    const read = await readContent('id,text\n1,"say \\"hi\\" now"\n2,"a, b"\n3,"c"\n');
    expect(read.cells[0]).toEqual(["1", 'say "hi" now']);
  });
  it("takes a space that follows every delimiter as part of it", async () => {
    const read = await readContent('id, text, n\n1, "a, b", 2\n2, c, 3\n');
    expect(read.cells).toEqual([
      ["1", "a, b", "2"],
      ["2", "c", "3"],
    ]);
  });
  it("follows what the user fixes", async () => {
    const read = await readContent("1;2\n3;4\n", { dialect: { delimiter: ",", header: false } });
    expect(read.cells).toEqual([["1;2"], ["3;4"]]);
  });
});

describe("encodings", () => {
  const text = "navn;by;beløb\nSøren Ærø;Århus;1,5\nÅse;Tønder;2,5\n";
  it.each([
    ["utf-8", Buffer.from(text), "utf-8"],
    ["utf-8 with a mark", Buffer.from(`\ufeff${text}`), "utf-8"],
    ["utf-16le", Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, "utf-16le")]), "utf-16le"],
    ["utf-16be", Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, "utf-16be")]), "utf-16be"],
    ["utf-16le without a mark", iconv.encode(text, "utf-16le"), "utf-16le"],
    ["windows-1252", iconv.encode(text, "windows-1252"), "windows-1252"],
    ["cp850", iconv.encode(text, "cp850"), "cp850"],
    ["macintosh", iconv.encode(text, "macintosh"), "macintosh"],
  ])("detects and converts %s", async (_, bytes, encoding) => {
    const read = await readContent(bytes);
    expect(read.source.encoding).toBe(encoding);
    expect(names(read)).toEqual(["navn", "by", "beløb"]);
    expect(read.cells).toEqual([
      ["Søren Ærø", "Århus", "1,5"],
      ["Åse", "Tønder", "2,5"],
    ]);
  });
  it.each([
    ["windows-1251", "имя,город\nИван,Москва\nОльга,Казань\n"],
    ["koi8-r", "имя,город\nИван,Москва\nОльга,Казань\n"],
    ["windows-1250", "jméno,město\nŘehoř Žáček,Přerov\nŠárka,Děčín\n"],
    ["shift_jis", "名前,都市\nたろう,とうきょう\nハナコ,オオサカ\n"],
    ["shift_jis", "注文番号,商品名,数量\n鉛筆,文房具,20\n万年筆,文房具,30\n"],
    ["euc-jp", "番号,名前,都市\n0,山田太郎,東京都\n1,佐藤花子,大阪府\n"],
    ["gb18030", "编号,姓名,城市\n0,张伟,北京\n1,王芳,上海\n"],
    ["gb18030", "订单号,产品,数量\n1001,红色铅笔,20\n1002,蓝色钢笔,30\n"],
    ["big5", "編號,姓名,城市\n0,陳大文,臺北\n1,林美麗,高雄\n"],
    ["big5", "訂單,產品,數量\n1001,紅色鉛筆,20\n1002,藍色鋼筆,30\n"],
    ["euc-kr", "주문,상품,수량\n1,연필,20\n2,공책,30\n"],
    ["windows-874", "ลำดับ,ชื่อ,เมือง\n1,สมชาย,กรุงเทพ\n2,สมหญิง,เชียงใหม่\n"],
    ["windows-1255", "מספר,שם,עיר\n1,משה,ירושלים\n2,שרה,חיפה\n"],
    ["windows-1256", "رقم,اسم,مدينة\n1,محمد,القاهرة\n2,فاطمة,بغداد\n"],
    ["windows-1253", "κωδικός,τιμή\n1,γάλα\n2,ψωμί\n"],
    ["windows-1251", "дата,цена\n1,рыба\n2,мясо\n3,соль\n"],
    ["windows-1254", "ad,şehir\nAyşe,İstanbul\nIşık Doğan,Muğla\n"],
    ["windows-1257", "vardas,miestas\nJūratė,Šiauliai\nŽydrė,Kaišiadorys\n"],
    ["windows-1252", "name,city\nJosé Muñoz,Málaga\nFrançois,Orléans\n"],
  ])("detects %s", async (encoding, content) => {
    const read = await readContent(iconv.encode(content, encoding));
    expect(read.source.encoding).toBe(encoding);
    expect(read.cells[0]?.join()).toBe(content.split("\n")[1]);
  });
  it("finds another encoding although the head of the file is plain ASCII", async () => {
    const content = `id,name\n${repeat(40_000, (i) => `${i},plain`)}\n40000,Søren Ærø\n40001,Åse på Fanø\n`;
    const read = await readContent(iconv.encode(content, "windows-1252"));
    expect(read.source.encoding).toBe("windows-1252");
    expect(read.cells.at(-1)).toEqual(["40001", "Åse på Fanø"]);
  });
  it("keeps the row that a cut in the middle of a character leaves, and tells its line", async () => {
    const bytes = Buffer.from("id,name\n1,Søren\n2,Åse\n3,Bø");
    const read = await readContent(bytes.subarray(0, bytes.length - 1));
    expect(read.cells).toEqual([
      ["1", "Søren"],
      ["2", "Åse"],
      ["3", "B\ufffd"],
    ]);
    expect(read.notes).toEqual([
      "1 row holds bytes that are no text in the file's encoding, shown as \ufffd (line 4).",
    ]);
  });
  it("stays with UTF-8 where a single byte is none, even far behind the head", async () => {
    const good = `id,name\n${repeat(40_000, (i) => `${i},${i === 5 ? "Søren" : "plain"}`)}\n`;
    const bytes = Buffer.concat([Buffer.from(good), Buffer.from("40000,Hans\xff\n40001,x\n", "latin1")]);
    const read = await readContent(bytes);
    expect(read.source.encoding).toBe("utf-8");
    expect(read.cells[5]).toEqual(["5", "Søren"]);
    expect(read.cells.at(-2)).toEqual(["40000", "Hans\ufffd"]);
    expect(read.notes[0]).toMatch(/line 40002/);
  });
  it("stays with UTF-8 where a single byte in plain ASCII makes no letter", async () => {
    const read = await readContent(
      Buffer.from(`id,name\n${repeat(20, (i) => `${i},Hans`)}\n20,Hans\xff\n`, "latin1"),
    );
    expect(read.source.encoding).toBe("utf-8");
    expect(read.cells.at(-1)).toEqual(["20", "Hans\ufffd"]);
  });
  it("takes a single letter of windows-1252 for what it is, and says that this is a guess", async () => {
    const read = await readContent(
      Buffer.from(`id,name\n${repeat(20, (i) => `${i},Hans`)}\n20,S\xf8ren\n`, "latin1"),
    );
    expect(read.source.encoding).toBe("windows-1252");
    expect(read.cells.at(-1)).toEqual(["20", "Søren"]);
    expect(read.notes[0]).toMatch(/^The encoding is uncertain: read as windows-1252 \(only 1 byte/);
  });
  it("reads ISO-2022-JP", async () => {
    // 名前,n: escape to JIS X 0208, two characters, escape back.
    const read = await readContent(Buffer.from("1b24424c3e41301b28422c6e0a612c310a622c320a", "hex"));
    expect(read.source.encoding).toBe("iso-2022-jp");
    expect(names(read)).toEqual(["名前", "n"]);
    expect(read.cells[1]).toEqual(["b", "2"]);
  });
  it("shows NUL characters instead of losing the row", async () => {
    const read = await readContent("id,name\n1,a\0b\n2,c\n");
    expect(read.cells[0]).toEqual(["1", "a\u2400b"]);
    expect(read.notes).toEqual(["1 cells hold NUL characters, shown as \u2400."]);
  });
});

describe("size", () => {
  it("takes a thousand columns in little memory", async () => {
    const row = Array.from({ length: 1000 }, (_, i) => i).join(",");
    const header = Array.from({ length: 1000 }, (_, i) => `c${i}`).join(",");
    const dir = await mkdtemp(join(tmpdir(), "atlas-wide-"));
    try {
      await writeFile(`${dir}/wide.csv`, `${header}\n${`${row}\n`.repeat(6)}1,2\n`);
      const rows = await withSession({ memoryMb: 512, threads: 2, tempDir: dir }, async (session) => {
        const read = await readInto(session, "t", `${dir}/wide.csv`, {}, { scratchDir: dir });
        await writeRelation(session, "t", read.columns, `${dir}/out.parquet`, { header: true });
        return read.rows;
      });
      expect(rows).toBe(6);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }, 60_000);
  it("takes a cell of 50 MB", async () => {
    const read = await readContent(`id,text,n\n1,"${"x".repeat(50_000_000)}",2\n2,y,3\n`);
    expect(read.rows).toBe(2);
    expect(read.cells[0]?.[1]).toHaveLength(50_000_000);
  }, 60_000);
  it("rejects a line longer than allowed and goes on behind it", async () => {
    const read = await readContent(`id,text,n\n1,a,2\n2,${"x".repeat(70_000_000)},3\n3,c,4\n`);
    expect(read.lines).toEqual([2, 4]);
    expect(read.rejectedRows).toMatchObject([{ line: 3, reason: "longer than 64 million characters" }]);
  }, 60_000);
  it("reads what gzip compressed", async () => {
    const read = await readContent(gzipSync("a,b\n1,x\n2,y\n"), {}, "data.csv.gz");
    expect(read.cells).toEqual([
      ["1", "x"],
      ["2", "y"],
    ]);
    expect(read.source.format).toBe("csv");
  });
  it("stops when it is cancelled", async () => {
    await inScratch(async (session, dir) => {
      await writeFile(`${dir}/a.csv`, "a,b\n1,2\n");
      const signal = AbortSignal.abort();
      await expect(
        readInto(session, "t", `${dir}/a.csv`, {}, { scratchDir: dir, signal }),
      ).rejects.toMatchObject({ kind: "cancelled" });
    });
  });
});
