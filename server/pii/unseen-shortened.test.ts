import { describe, expect, it } from "vitest";
import { isTelling, readHeader } from "./header/read-header";
import { withJudge } from "./judge-for-tests";

const said = withJudge();

describe("shortened column names", () => {
  it("are read as the words they stand for", () => {
    expect(readHeader("bll_strt").text).toBe("bill street");
    expect(readHeader("mlng_pstl_cd").text).toBe("mailing postal code");
    expect(readHeader("abs_450_nm").text).toBe("abs 450 nm");
    expect(readHeader("tot_qty").text).toBe("tot qty");
  });

  it("keep nobody from looking at the values, as words do", () => {
    expect(isTelling(readHeader("frnv"))).toBe(false);
    expect(isTelling(readHeader("valid_from_dt"))).toBe(true);
    expect(isTelling(readHeader("collection"))).toBe(true);
  });

  it("tell kinds together with the values", async () => {
    const table = {
      frst_nm: "Karen|Viggo|Solveig|Henrik|Marie|Niels|Bodil|Torben",
      lst_nm: "Skovgaard|Thomsen|Lund|Bertelsen|Krogh|Iversen|Friis|Mikkelsen",
      gndr: "F|M|F|M",
      eml_vrfd: "true|false|true|true",
      pst_cd: "8000|2100|5000|9000|7100|6000|4000|3400",
      ord_ct: "1|4|2|9|3|1|1|2",
    };
    expect(await said(table)).toEqual({
      frst_nm: "PERSON",
      lst_nm: "PERSON",
      gndr: "GENDER",
      eml_vrfd: null,
      pst_cd: "POSTAL_CODE",
      ord_ct: null,
    });
  });
});

describe("columns that only mean a person where every row is one", () => {
  const persons = {
    c1: "Karen Skovgaard|Viggo Thomsen|Solveig Lund|Henrik Bertelsen|Marie Krogh|Niels Iversen|Bodil Friis|Torben Mikkelsen",
    c2: "ks@mail.dk|vt@mail.dk|sl@mail.dk|hb@mail.dk|mk@mail.dk|ni@mail.dk|bf@mail.dk|tm@mail.dk",
  };
  const groups = {
    c3: "Migraine|Type 2 diabetes|Asthma|Hypertension",
    c4: "E11.9|I10.1|J45.9|M54.5|F32.1|K21.9|N39.0|G43.0",
    c5: "Danish|British|Indian|Polish",
    c6: "H|F|F|H",
    c7: "Danish|German|French|Polish",
  };

  it("are told beside persons", async () => {
    const verdicts = await said({ ...persons, ...groups });
    expect(verdicts).toMatchObject({
      c3: "HEALTH",
      c4: "HEALTH",
      c5: "NATIONALITY_RELIGION_POLITICS",
      c6: "GENDER",
      // Languages have the names of peoples.
      c7: null,
    });
  });

  it("are words and codes elsewhere", async () => {
    const things = { c1: "A-1|A-2|A-3|A-4|A-5|A-6|A-7|A-8", c2: "4|5|6|7|8|9|1|2" };
    const verdicts = await said({ ...things, ...groups });
    expect(new Set(Object.values(verdicts))).toEqual(new Set([null]));
  });
});

describe("numbers that nobody dials", () => {
  it("are days and numbers of goods beside persons", async () => {
    const name = "Karen Skovgaard|Viggo Thomsen|Solveig Lund|Henrik Bertelsen|Marie Krogh|Niels Iversen";
    const table = {
      c1: name,
      c2: "12.05.2011|03.11.2018|27.01.2020|14.08.2015|30.09.2012|08.02.2019",
      c3: "0036000291452|0012345678905|0042100005264|0078742229546|0041196910759|0028400064057",
      c4: "290519-1575368|650625-1503282|881130-2048211|790214-1928374|910808-2837465|840303-1029384",
    };
    expect(await said(table)).toMatchObject({ c1: "PERSON", c2: null, c3: null, c4: null });
  });
});

describe("animals and machines", () => {
  it("have an age that is nobody's", async () => {
    const table = { breed: "Beagle|Collie|Pug|Boxer", age: "3|14|7|5" };
    expect(await said(table)).toEqual({ breed: null, age: null });
    const cars = { price: "9000|12000|4000|7000", mileage: "90000|40000|120000|80000", age: "4|3|14|7" };
    expect(await said(cars)).toEqual({ price: null, mileage: null, age: null });
    expect(await said({ hos_cat: "1|2|1|3", age: "44|31|62|25" })).toMatchObject({ age: "AGE" });
    expect(await said({ driver_age: "44|31|62|25", mileage: "9|4|1|8" })).toMatchObject({
      driver_age: "AGE",
    });
  });
});

describe("names in the signs of East Asia without a header", () => {
  it("are told by surnames and by what stands beside them", async () => {
    const table = {
      c1: "山口真綾|高橋健太|佐藤陽子|鈴木一郎|田中美咲|渡辺直樹|伊藤千夏|中村拓也|小林香織|加藤翔太|吉田里美|山田太郎",
      c2: "ヤマグチ マアヤ|タカハシ ケンタ|サトウ ヨウコ|スズキ イチロウ|タナカ ミサキ|ワタナベ ナオキ|イトウ チナツ|ナカムラ タクヤ|コバヤシ カオリ|カトウ ショウタ|ヨシダ サトミ|ヤマダ タロウ",
      c3: "a@x.jp|b@x.jp|c@x.jp|d@x.jp|e@x.jp|f@x.jp|g@x.jp|h@x.jp|i@x.jp|j@x.jp|k@x.jp|l@x.jp",
      c4: "営業部|経理部|人事部|営業部",
    };
    expect(await said(table, "JP")).toMatchObject({ c1: "PERSON", c2: "PERSON", c4: null });
  });
});
