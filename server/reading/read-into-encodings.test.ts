import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readContent } from "./session-for-tests";

const table = (header: string, row: string) =>
  `${header}\n${Array.from({ length: 6 }, (_, i) => row.replace("#", String(i))).join("\n")}\n`;
const danish = table("navn,by,beløb", "Søren Ærø #,Århus,100");

describe("encodings of other machines", () => {
  it.each([
    ["iso-8859-6", "اسم,مدينة,مبلغ", "محمد علي #,القاهرة,100"],
    ["maccyrillic", "имя,город,сумма", "Иван Петров #,Москва,100"],
    ["cp737", "όνομα,πόλη,ποσό", "Γιώργος #,Αθήνα,100"],
    ["cp852", "nazwa,miasto,kwota", "Łukasz Żółć #,Łódź,100"],
    ["cp857", "ad,şehir,tutar", "Şükrü Işık #,İstanbul,100"],
    ["cp862", "שם,עיר,סכום", "דוד כהן #,תל אביב,100"],
    ["gb18030", "姓名,城市,金额", "王小明#,北京市海淀区,100"],
    ["euc-kr", "이름,도시,금액", "김철수#,서울특별시,100"],
    ["shift_jis", "名前,都市,金額", "田中太郎#,東京都新宿区,100"],
    ["shift_jis", "ｺｰﾄﾞ,ﾅﾏｴ,数量", "0#,ﾔﾏﾀﾞ ﾀﾛｳ,100"],
    ["iso-8859-15", "nom,ville,montant", "Cœur #,Saint-Étienne,100"],
    ["windows-1252", "nom,ville,part", "Chloé #,Saint-Étienne,½"],
    ["utf-32le", "navn,by,beløb", "Søren Ærø #,Århus,100"],
  ])("reads %s", async (encoding, header, row) => {
    const read = await readContent(iconv.encode(table(header, row), encoding));
    expect(read.source.encoding).toBe(encoding);
    expect(read.columns.map(({ sourceName }) => sourceName)).toEqual(header.split(","));
    expect(read.cells[0]).toEqual(row.replace("#", "0").split(","));
  });
  it("reads UTF-7 and says that this is a guess", async () => {
    const read = await readContent(iconv.encode(danish, "utf-7"));
    expect(read.cells[2]).toEqual(["Søren Ærø 2", "Århus", "100"]);
    expect(read.notes.join()).toContain("read as utf-7");
  });
  it.each([
    "name,phone\nAnn,+4512345678-\nBo,+4587654321-\nCarl,+4511223344-\n",
    "sum,text\n1+1-2,C++ and C\n2+AB-3,a+b-c\n",
    "key\n+ABCD-\n+QUJD-\n",
  ])("takes plus signs in plain text for what they are: %j", async (content) => {
    expect((await readContent(content)).source.encoding).toBe("utf-8");
  });
});

describe("encodings that are not read", () => {
  const ebcdic = (text: string) =>
    Buffer.from(
      [...text].map((char) => {
        const code = char.charCodeAt(0);
        if (char === "\n") return 0x25;
        if (char === " ") return 0x40;
        if (char === ",") return 0x6b;
        if (code >= 0x30 && code <= 0x39) return 0xc0 + code;
        const at = code - 0x61;
        return at < 9 ? 0x81 + at : at < 18 ? 0x91 + at - 9 : 0xa2 + at - 18;
      }),
    );
  it.each([
    ["HZ", "~{PUC{~},~{3GJP~}\n~{MuP!Cw~}1,~{11>)JP~}\n"],
    ["ISO-2022-KR", "\x1b$)C\x0eL@8'\x0f,\x0e55=C\x0f\n\x0e1hC6\x0f1,\x0e<-?o\x0f\n"],
    ["ISO-2022-CN", "\x1b$)A\x0eL@8'\x0f,\x0e55=C\x0f\n\x0e1hC6\x0f1,\x0e<-?o\x0f\n"],
    ["EBCDIC", ebcdic("name,city,amount\nanna berg,aarhus,100\nbo holm,odense,200\n")],
    ["SCSU", Buffer.from([0x0e, 0xfe, 0xff, ...Buffer.from("a,b\n1,2\n")])],
    ["UTF-EBCDIC", Buffer.from([0xdd, 0x73, 0x66, 0x73, ...Buffer.from("a,b\n1,2\n")])],
  ])("refuses %s by its name, with what to do", async (name, content) => {
    await expect(readContent(content)).rejects.toMatchObject({
      code: "reading.encoding_foreign",
      message: expect.stringMatching(new RegExp(`${name}.*Convert it to UTF-8`)),
    });
  });
  it("reads what looks like one of them where the user names another encoding", async () => {
    expect((await readContent("a,b\n~{PUC{~},2\n", { encoding: "utf-8" })).cells).toEqual([
      ["~{PUC{~}", "2"],
    ]);
  });
  it("refuses a pointer of Git LFS", async () => {
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
    await expect(readContent(pointer)).rejects.toMatchObject({ code: "reading.not_a_table" });
  });
});
