import { describe, expect, it } from "vitest";
import { withJudge } from "./judge-for-tests";

const said = withJudge();

const list = (...values: string[]) => values.join("|");
/** `n` values made from their number. */
const many = (n: number, make: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => make(i)).join("|");
/** A number that looks drawn, the same on every call. */
const drawn = (i: number, below: number) => (Math.imul(i + 7, 2_654_435_761) >>> 7) % below;

const villages = "Østrup|Vejrum|Hjerm|Bur|Tvis|Ryde|Sevel|Haderup|Feldborg|Herrup".split("|");
/** Villages have several codes of one beginning each. */
const villageOf = (i: number) => villages[drawn(i, villages.length)] ?? "";
const codeOf = (i: number) => `${41 + drawn(i, villages.length) * 5}${10 + drawn(i * 31, 6)}`;

describe("postal codes and towns without headers", () => {
  it("tell each other where rows of one village have codes that begin alike", async () => {
    const found = await said({
      c0: many(60, (i) => `kunde${i}@example.com`),
      c1: many(60, codeOf),
      c2: many(60, villageOf),
    });
    expect(found).toEqual({ c0: "EMAIL", c1: "POSTAL_CODE", c2: "LOCATION" });
  });

  it("leave counts beside towns alone, whose codes would agree", async () => {
    const towns = "Nykøbing|Vejle|Odense|Horsens|Roskilde|Kolding|Esbjerg|Herning|Randers|Viborg".split("|");
    const found = await said({
      c0: many(60, (i) => towns[i % towns.length] ?? ""),
      c1: many(60, (i) => String(10_000 + drawn(i, 89_999))),
    });
    expect(found.c1).toBeNull();
  });

  it("leave the numbers of counties alone, of which each has one", async () => {
    const counties =
      "Durham|Madison|Jackson|Lincoln|Marion|Warren|Monroe|Franklin|Orange|Wake|Clay|Lee".split("|");
    const found = await said(
      {
        c0: many(48, (i) => counties[i % counties.length] ?? ""),
        c1: many(48, (i) => String(37_001 + drawn(i % counties.length, 900) * 7)),
        c2: many(48, (i) => String(drawn(i, 900) / 10)),
      },
      "US",
    );
    expect(found.c1).toBeNull();
  });

  it("see codes that stand again beside the place on a map", async () => {
    const zips = "95407|95404|95403|94952|95476|95492|95448|95472".split("|");
    const found = await said(
      {
        c0: zips.join("|"),
        c1: zips.map((zip, i) => `${zip}(38.4${i}3734, -122.7${i}6775)`).join("|"),
      },
      "US",
    );
    expect(found.c0).toBe("POSTAL_CODE");
  });

  it("see ZIP codes beside states by name", async () => {
    const found = await said(
      {
        c0: list("35203", "99501", "85001", "72201", "80202"),
        c1: list("Alabama", "Alaska", "Arizona", "Arkansas", "Colorado"),
      },
      "US",
    );
    expect(found.c0).toBe("POSTAL_CODE");
  });
});

const irish =
  "Hinney|Rogerson|McQuade|Harrington|Byrne|Walsh|Farrissy|Kinsella|Doyle|Brennan|Sharry|Linehan|Crehan|Kingston".split(
    "|",
  );

describe("persons without headers", () => {
  it.each([
    ["initials before surnames", many(14, (i) => `${"ABCDEFGHJKLMNP"[i]}. ${irish[i]}`)],
    ["Chinese names", "王小明|李建国|张伟|刘芳|陈静|杨洋|赵敏|黄磊|周杰|吴倩|徐丽|孙浩|马超"],
    ["Korean names", "김민준|이서연|박지훈|최수아|정도윤|강하은|조현우|윤지민|장서준|임하윤|한지호|오수빈"],
    ["salutations", "Dear Mr Sawyer|Dear Mrs Pena|Dear Ms Okafor|Dear Dr Thompson|Dear Mr Quill|Dear Mrs Wu"],
  ])("are found as %s", async (_, values) => {
    expect(await said({ c0: values })).toEqual({ c0: "PERSON" });
  });

  it("are not the districts of China and Korea, whose first signs are surnames", async () => {
    const found = await said({
      c0: "单县|江阴市|高邮市|金湖县|余姚市|安丘市|黄山市|石城县",
      c1: "안성시|양양군|고성군|구리시|안양시|정읍시|강진군|고양시",
    });
    expect(Object.values(found)).not.toContain("PERSON");
  });

  it("are not districts and townships called offices", async () => {
    const towns =
      "Majia Township, Pingtung County|Gukeng Township, Yunlin County|Houli Dist., Taichung City|Yuchi Township, Nantou County";
    const found = await said({
      c0: many(24, (i) => `p${i}@example.com`),
      c1: towns,
      c2: many(24, (i) => `19${50 + i}-03-1${i % 9}`),
    });
    expect(found.c1).not.toBe("ORGANISATION");
  });
});

describe("phones, ages and births without headers", () => {
  it("are found among numbers of which a few have their country in front", async () => {
    const phones =
      "+33 5 24 11 21 84|0228378462|0438995965|+33 4 11 59 25 24|0142685300|0556001122|0472103040|+33 1 42 68 53 00|0388213344|0240998877";
    expect((await said({ c0: "Rue Noire 4|Rue Basse 5", c1: phones })).c1).toBe("PHONE");
  });

  it("are no amounts of money, which have a point as well", async () => {
    const found = await said({
      c0: many(30, (i) => `person${i}@example.com`),
      c1: many(30, (i) => `${20_000 + drawn(i, 70_000)}.${10 + drawn(i, 89)}`),
    });
    expect(found.c1).toBeNull();
  });

  it("find a birth by the age in the same row, with nobody named", async () => {
    const found = await said({
      c0: many(40, (i) => `${1940 + drawn(i, 60)}-0${1 + (i % 9)}-1${i % 9}`),
      c1: many(40, (i) => String(2024 - (1940 + drawn(i, 60)))),
    });
    expect(found).toEqual({ c0: "DATE_OF_BIRTH", c1: "AGE" });
  });
});

const encode = (text: string) => Buffer.from(text).toString("base64");

describe("cells written over for transport, and rare ones", () => {
  it.each([
    ["base64", many(20, (i) => encode(`user${i}.berg@example.com;Nr ${i}`))],
    ["web addresses", many(20, (i) => `utm=a&email=user${i}.berg%40example.com&page=${i}`)],
  ])("are read as %s, and masked whole", async (_, values) => {
    expect(await said({ c0: values })).toEqual({ c0: "EMAIL" });
  });

  it("leaves base64 alone that holds nothing of persons", async () => {
    expect(await said({ c0: many(20, (i) => encode(`colour=${i};size=${i * 3};weight=heavy`)) })).toEqual({
      c0: null,
    });
  });

  it("sees the few cells of a comment that are an address and nothing else", async () => {
    const comments = many(200, (i) =>
      i % 50 === 3 ? `user${i}.berg@example.com` : `delivered on day ${i % 7}`,
    );
    expect(await said({ comment: comments })).toEqual({ comment: "EMAIL" });
  });
});
