import { describe, expect, it } from "vitest";
import { withJudge } from "./judge-for-tests";

const said = withJudge();

/** Headers as exports of systems and lazy fingers write them, and what each column must be called. */
const tables: [Record<string, [string, string | null]>, string?][] = [
  [
    {
      KUNNR: ["0000104411|0000104977|0000105012|0000108000|0000108133|0000109004", null],
      NAMEV: ["Torvald|Siv|Inger|Odd|Liv|Even", "PERSON"],
      NACHN: ["Bratvold|Skjelbred|Aasheim|Nordtveit|Ulvestad|Haukeland", "PERSON"],
      STRAS: ["Myklebustsvingen 16|Arneholtet 3|Knutrøa 69|Bakkekroken 4|Solbakken 12|Lia 8", "ADDRESS"],
      PSTLZ: ["5895|6958|5462|5562|6010|6020", "POSTAL_CODE"],
      ORT01: ["Vågseidet|Hyllestad|Herøysundet|Nedstrand|Ålesund|Skodje", "LOCATION"],
      TELF1: ["55 12 30 44|57 78 00 11|53 41 22 90|52 77 70 00|70 12 33 21|70 24 40 02", "PHONE"],
      GBDAT: ["12.03.1985|30.01.1983|15.04.1989|28.12.1975|01.07.1961|19.09.1999", "DATE_OF_BIRTH"],
      WAERS: ["NOK|NOK|EUR|NOK|NOK|SEK", null],
    },
    "NO",
  ],
  [
    {
      cust_no: ["88123|88124|88199|88124|90001|90111", null],
      f_nm: ["Zümre|Gülfeza|Muvahhide|Serhat|Aykut|Nurşan", "PERSON"],
      l_nm: ["Akdeniz|Çamurcuoğlu|Mansız|Karadeniz|Arslanoğlu|Soylu", "PERSON"],
      ph_no: [
        "(481) 993-0364 x2621|335-689-5254|645-729-0784|841-748-8594 x526|411-760-8650|388-288-3416",
        "PHONE",
      ],
      cty_nm: ["Çorlu|Bandırma|Ürgüp|Erdek|Lüleburgaz|Şereflikoçhisar", "LOCATION"],
      prod_nm: ["Emma Chair|Oscar Table|Anna Lamp|Otto Shelf|Ida Stool|Carl Bench", null],
      abs_450_nm: ["0.114|0.220|0.187|0.093|0.155|0.210", null],
      stat_cd: ["A|B|A|C|A|B", null],
    },
  ],
  [
    {
      "Shipping Name": ["Чуков, Аксинтия|Манавски, Начо|Бранков, Севелин|Скрински, Яго", "PERSON"],
      "Shipping Zip": ["1404|9000|4002|7012", "POSTAL_CODE"],
      "Financial Status": ["paid|refunded|paid|pending", null],
    },
  ],
  [
    {
      "Contact owner": [
        "鈴木 あすか|山田 花子|加藤 英樹|清水 智也|佐藤 太郎|高橋 美咲|田中 一郎|渡辺 翔太",
        "PERSON",
      ],
      "Phone Number": ["03-1234-5678|06-1234-5678|045-123-4567|090-1234-5678", "PHONE"],
      "Deal Stage": ["won|lost|open|won", null],
    },
    "JP",
  ],
];

describe("headers of business systems and shortened ones", () => {
  it.each(tables)("table %#", async (columns, region) => {
    const values = Object.fromEntries(Object.entries(columns).map(([name, [list]]) => [name, list]));
    const wanted = Object.fromEntries(Object.entries(columns).map(([name, [, entity]]) => [name, entity]));
    expect(await said(values, region)).toEqual(wanted);
  });
});

/** One column each: the name promises what the values are not. */
const traps: [string, string][] = [
  ["age_of_equipment", "1|7|12|16|22|30|4|9"],
  ["battery_age", "1|2|3|5|14|20|31|40"],
  ["common_name", "Maple|Oak|Willow|Birch|Rose|Iris|Violet|Heather|Lily|Daisy|Poppy|Jasmine"],
  ["trademark", "Calvin Klein|Hugo Boss|Tommy Hilfiger|Ralph Lauren|Tom Ford|Jimmy Choo|Paul Smith"],
  ["address_space", "10.0|10.1|172.16|192.168"],
  ["address_bits", "32|64|32|128"],
  ["ph_value", "7.1|6.8|7.4|6.9|7.0"],
  ["passport_model", "Passport 2|My Passport Ultra|Elements|Passport 4"],
  ["birthday_campaign", "Spring 2022|Autumn 2022|BDAY10|Summer 2023"],
  ["cell", "A12|B7|C33|D4|E90|F1"],
  ["race_time", "1:22:31|2:10:05|1:59:59|3:04:11"],
  ["sex_ratio", "98.1|101.4|104.2|99.9"],
  ["religion_id", "1|2|3|4|2|1"],
  ["ssn", "1|2|3|4|5|6"],
  ["mobile", "true|false|true|false"],
];

describe("names that promise what the values are not", () => {
  it.each(traps)("%s", async (name, values) => {
    expect(await said({ [name]: values })).toEqual({ [name]: null });
  });

  it("takes given names beside wind and pressure for storms", async () => {
    const found = await said({
      name: "Amy|Bob|Caroline|Doris|Eloise|Faye|Gladys|Hallie",
      wind: "65|70|120|35|90|45|60|80",
      pressure: "990|985|940|1003|970|998|991|980",
    });
    expect(found.name).toBeNull();
  });

  it("takes dates with a hyphen and a number under the name of lots for lots", async () => {
    const lots =
      "220515-7964|270519-9388|260512-8928|280520-5854|140118-4461|030222-6012|110721-5533|190320-8817";
    expect(await said({ lotnr: lots })).toEqual({ lotnr: null });
  });
});
