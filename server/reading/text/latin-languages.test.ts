import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readContent } from "../session-for-tests";
import { detectEncoding } from "./detect-encoding";

const table = (...rows: string[]) => `id,navn,by\n${rows.map((row, i) => `${i + 1},${row}`).join("\n")}\n`;
const texts: Record<string, string> = {
  czech: table("Jiří Dvořák,Plzeň", "Růžena Němcová,Břeclav", "Václav Šťastný,Jihlava"),
  slovak: table("Ľubomír Kováč,Žilina", "Zuzana Hruškova,Nitra", "Ján Bôžik,Košice"),
  hungarian: table("Őri Gergő,Győr", "Szűcs Éva,Pécs", "Kovács Jenő,Szeged"),
  romanian: table("Ionuţ Popescu,Braşov", "Mădălina Şerban,Constanţa", "Ştefan Vîlcu,Iaşi"),
  polish: table("Łukasz Wiśniewski,Łódź", "Małgorzata Zając,Gdańsk", "Święty Józef,Kraków"),
  turkish: table("Ayşe Yılmaz,İzmir", "Oğuz Çelik,Muğla", "Işık Şahin,Diyarbakır"),
  lithuanian: table("Rūta Žukauskienė,Šiauliai", "Jonas Mažeikis,Panevėžys", "Ąžuolas Šimkus,Kėdainiai"),
  estonian: table("Ülle Tšernov,Põlva", "Jüri Mägi,Pärnu", "Žanna Õunapuu,Võru"),
  danish: table("Søren Ærø,Århus", "Bjørn Kjær,Ølstykke", "Åse Brønd,Nørre Åby"),
  german: table("Jürgen Groß,Köln", "Käthe Müller,Straßburg", "Jörg Weiß,Lübeck"),
  french: table("Joséphine Lefèvre,Orléans", "François Bérnard,Besançon", "Zoé Crête,Évreux"),
  italian: table("Nicolò Borzomì,Forlì", "Donà Cassarà,Cefalù", "Giosuè Almagià,Canicattì"),
  vietnamese: table("Nguyễn Văn Đức,Đà Nẵng", "Trần Thị Hường,Hải Phòng", "Lê Quang Đạt,Cần Thơ"),
  ukrainian: table("Їжак Євген,Київ", "Ґалаґан Ілля,Вінниця", "Марія Лісова,Львів"),
  greek: table("Άννα Παπαδοπούλου,Αθήνα", "Γιώργος Ωραίος,Πάτρα", "Όλγα Άνω,Χανιά"),
};

describe("encodings of languages", () => {
  it.each([
    ["czech", "windows-1250"],
    ["czech", "iso-8859-2"],
    ["czech", "cp852"],
    ["slovak", "windows-1250"],
    ["hungarian", "windows-1250"],
    ["hungarian", "cp852"],
    ["romanian", "windows-1250"],
    ["polish", "windows-1250"],
    ["polish", "iso-8859-2"],
    ["turkish", "windows-1254"],
    ["turkish", "cp857"],
    ["lithuanian", "windows-1257"],
    ["estonian", "windows-1257"],
    ["danish", "windows-1252"],
    ["danish", "macintosh"],
    ["german", "windows-1252"],
    ["german", "macintosh"],
    ["german", "cp850"],
    ["french", "windows-1252"],
    ["french", "cp850"],
    ["italian", "windows-1252"],
    ["vietnamese", "windows-1258"],
    ["ukrainian", "koi8-u"],
    ["ukrainian", "windows-1251"],
    ["greek", "windows-1253"],
    ["greek", "iso-8859-7"],
  ])("are told by its letters: %s in %s", async (language, encoding) => {
    const bytes = iconv.encode((texts[language] ?? "").normalize("NFC"), encoding);
    const truth = iconv.decode(bytes, encoding);
    const found = detectEncoding(bytes, true);
    // Several encodings may write the letters at hand alike.
    expect(iconv.decode(bytes, found.name)).toBe(truth);
  });
  it("are Western where a single letter could be of several", () => {
    const bytes = iconv.encode(
      "id,name\n1,Jose Garcia\n2,Ren\u00e9 Petit\n3,Ann Berg\n4,Mich\u00e8le Roy\n",
      "windows-1252",
    );
    expect(detectEncoding(bytes, true).name).toBe("windows-1252");
  });
  it.each([
    "20 \u00b0C",
    "5 m\u00b2 ca.",
    "\u00a320",
    "\u00a9",
    "5 \u00b5g",
    "\u00bd kg",
    "\u201cx\u201d",
    "10 \u20ac",
  ])("are Western where the text has signs only: %s", (sign) => {
    const bytes = iconv.encode(`id,value\n1,${sign}\n2,x\n3,${sign}\n`, "windows-1252");
    expect(iconv.decode(bytes, detectEncoding(bytes, true).name)).toBe(iconv.decode(bytes, "windows-1252"));
  });
  it("are not East Asian where the letters stand within words", () => {
    const bytes = iconv.encode("id,name\n1,S\u00f8ren\n2,J\u00f8rgen\n3,Bj\u00f8rn\n", "macintosh");
    expect(["shift_jis", "big5", "gb18030", "euc-kr"]).not.toContain(detectEncoding(bytes, true).name);
  });
});

describe("Johab", () => {
  /** Syllables of Hangul as the numbers of their letters, which is what Johab is. */
  function johab(text: string): Buffer {
    const medials = [3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 26, 27, 28, 29];
    const bytes = [...text].flatMap((char) => {
      const index = char.charCodeAt(0) - 0xac00;
      if (index < 0 || index > 11_171) return [char.charCodeAt(0)];
      const final = index % 28;
      const code =
        0x8000 |
        ((Math.floor(index / 588) + 2) << 10) |
        ((medials[Math.floor(index / 28) % 21] ?? 3) << 5) |
        (final + (final > 16 ? 2 : 1));
      return [code >> 8, code & 0xff];
    });
    return Buffer.from(bytes);
  }
  it("is refused by its name instead of being read as something else", async () => {
    const text = "이름,도시\n김민수,서울\n이영희,부산광역시\n박지훈,대구\n";
    await expect(readContent(johab(text))).rejects.toThrow("Johab");
    expect((await readContent(iconv.encode(text, "euc-kr"))).cells[0]).toEqual(["김민수", "서울"]);
  });
});
