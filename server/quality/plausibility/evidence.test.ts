import { describe, expect, it } from "vitest";
import { codedTable } from "./coded-for-tests";
import { dependencyExceptions } from "./dependencies";
import { malformed } from "./find-malformed";
import { unknownStates } from "./find-unknown-states";
import { variants } from "./find-variants";
import { misspelt } from "./misspelt-values";
import { misspeltWords } from "./misspelt-words";

type Counts = Record<string, number>;
const counted = (counts: Counts) => Object.entries(counts).map(([value, count]) => ({ value, count }));
const total = (counts: Counts) => Object.values(counts).reduce((a, b) => a + b, 0);
const sorted = (list: readonly { value: string }[]) => list.map(({ value }) => value).sort();

/** Codes `AB12345` and so on, each once. */
const codes = (n: number): Counts =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`AB${10_000 + i * 7}`, 1]));
const malformedOf = (counts: Counts) =>
  sorted(malformed({ values: counted(counts), total: total(counts), column: { type: "text" } as never }));

describe("a rare form", () => {
  it("is another kind of code where nothing shows that the column suffers from slips", () => {
    expect(malformedOf({ ...codes(100), SUGAR2: 1, "North Shore": 1, AB123: 1, ABC9: 1 })).toEqual([]);
  });

  it("is a slip where it brings in a sign that never stands there, or doubles one", () => {
    expect(malformedOf({ ...codes(100), aB10211: 1 })).toEqual(["aB10211"]);
    const days = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`2024-03-${10 + (i % 20)}#${i}`, 1]),
    );
    expect(malformedOf({ ...days, "2024--03-11#7": 1 })).toEqual(["2024--03-11#7"]);
  });

  it("is a slip where a mark that stands single in other values is doubled, whatever their form", () => {
    const times = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${"Late ".repeat(i % 3)}${i}:${10 + i}${i % 2 ? " x" : ""}`, 1]),
    );
    expect(malformedOf({ ...times, "9::41 y": 1 })).toEqual(["9::41 y"]);
    expect(malformedOf({ ...times, "see http://a.example/9": 1, "10-12 -- late": 1 })).toEqual([]);
  });

  it("is a slip, with all others near the usual one, where slips take many forms", () => {
    const slips = { A10210: 1, AB1o210: 1, AxB10211: 1, AB102101: 1, B10212: 2 };
    expect(malformedOf({ ...codes(100), ...slips })).toEqual(Object.keys(slips).sort());
  });

  it("is customary with a prefix, an apostrophe or the dot of an abbreviation", () => {
    const initials = Object.fromEntries([..."ABCDEFGHIJ"].map((letter) => [letter, 5]));
    expect(malformedOf({ ...initials, "K.": 1 })).toEqual([]);
  });
});

describe("a near value", () => {
  it("is another number where only a digit differs, and a slip where a sign does", () => {
    const periods = { "201712": 60, "201612": 20, "201812": 6, "201711": 1 };
    expect(misspelt(counted(periods), total(periods))).toEqual([]);
    const broken = { "201712": 60, "2o1712": 1 };
    expect(sorted(misspelt(counted(broken), total(broken)))).toEqual(["2o1712"]);
  });

  it("is meant where many rows agree on it, unless its target draws many slips", () => {
    const one = { "SALT LAKE CTY": 168, "SALT LAKE CITY": 29 };
    expect(misspelt(counted(one), total(one))).toEqual([]);
    const many = { Orange: 300, Oange: 9, Ornge: 8, Orangee: 7, Oramge: 7 };
    expect(misspelt(counted(many), total(many))).toHaveLength(4);
  });

  it("is another code among short codes, but a slip of an answer", () => {
    const makes = { FORD: 30, STARC: 30, SAAB: 30, STARK: 1, SATRC: 1, FORB: 1 };
    expect(misspelt(counted(makes), total(makes))).toEqual([]);
    const answers = { yes: 60, no: 50, yxs: 1, xo: 1 };
    expect(sorted(misspelt(counted(answers), total(answers)))).toEqual(["xo", "yxs"]);
  });

  it("is a slip where letters and spaces are overwritten", () => {
    const values = { "acute care hospitals": 60, acutexcarexhospitals: 1, "childrens hospitals": 20 };
    expect(sorted(misspelt(counted(values), total(values)))).toEqual(["acutexcarexhospitals"]);
  });
});

it("a word that stands in most rows may be misspelt the same way in several", () => {
  const rows = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i} patients`, 1]));
  const wrong = { "300 patiexts": 1, "301 patiexts": 1, "302 patiexts": 1 };
  expect(sorted(misspeltWords(counted({ ...rows, ...wrong })))).toEqual(Object.keys(wrong));
});

it("a spelling several rows use, an initial's dot and the punctuation of numbers are no variants", () => {
  const right = {
    "COLORADO SPRINGS": 200,
    "Colorado Springs": 7,
    M: 60,
    "M.": 1,
    "5 Pine Lane, Suite 2": 25,
  };
  expect(variants(counted({ ...right, "5 Pine Lane Suite 2": 1 }))).toEqual([]);
  expect(sorted(variants(counted({ ...right, "COLORADO SPrINGS": 1 })))).toEqual(["COLORADO SPrINGS"]);
});

it("two letters that name no state are wrong among states only", () => {
  const states = { AL: 60, TX: 20, ON: 3, XL: 2, "": 0 };
  expect(sorted(unknownStates(counted(states), total(states)))).toEqual(["XL"]);
  const grades = { XL: 30, SM: 20, MD: 10 };
  expect(unknownStates(counted(grades), total(grades))).toEqual([]);
});

describe("a contradiction of a dependency", () => {
  const code = Array.from({ length: 200 }, (_, i) => String(1000 + (i % 10)));
  const town = code.map((one) => `Town of ${"abcdefghij"[Number(one) - 1000]}xyz`);
  const found = async (columns: (string | null)[][]) => {
    const { coded, textsOf } = codedTable(columns);
    const all = await dependencyExceptions(coded, textsOf);
    return all.find(({ target }) => target === columns.length - 1)?.exceptions ?? [];
  };

  it("is an exception by right where it is one pair of values, a notation or an initial", async () => {
    const other = town.map((one, i) => (i === 30 ? `${one} North` : one));
    expect(await found([code, other])).toEqual([]);
    const short = town.map((one, i) => (i === 30 ? one.replace("Town", "Tn") : one));
    expect(await found([code, short])).toEqual([]);
  });

  it("is explained by a third column that tells it apart", async () => {
    const measure = Array.from({ length: 200 }, (_, i) => `m-${i % 10}`);
    const abroad = measure.map((_, i) => i >= 190);
    const state = abroad.map((one) => (one ? "AK" : "AL"));
    const average = measure.map((one, i) => `${abroad[i] ? "ak" : "al"}_${one}`);
    expect(await found([measure, state, average])).toEqual([]);
    const wrong = average.map((one, i) => (i === 31 ? one.replace("al", "xl") : one));
    expect((await found([measure, state, wrong])).map(({ row }) => row)).toEqual([31]);
  });
});
