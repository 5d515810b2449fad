import { describe, expect, it } from "vitest";
import { withJudge } from "../judge-for-tests";

const said = withJudge();

const britishTest =
  "ZZ908301T|ZZ613186T|ZZ 91 39 09 T|ZZ 603082 T|ZZ628194T|ZZ 219935 T|ZZ 81 90 93 T|ZZ865797T";
const twelveDigits =
  "661318609139|996030824628|948219935181|937865797543|319487574911|252760189555|971147104974|507529170342";
const lettersAndDigits = "TBQCDQ4|EHX8VP9|B5KEEL3|7VXNUCC|HZQ1VRL|3ZJVT50|K9EQ1FS|BY1V5LZ";
const twoLengths =
  "4016613186091|2996030824628|282 199 3518|3937865797543|7194875749118|511 471 0497|450 752 9170|8527601895559";

describe("numbers in a column that is called a number of persons", () => {
  it.each([
    ["ssn", britishTest],
    ["ssn", twelveDigits],
    ["ssn", lettersAndDigits],
    ["national_id", twoLengths],
    ["national_id", lettersAndDigits],
    ["personal_id", twelveDigits],
    ["personnummer", twelveDigits],
    ["dni", twelveDigits],
    ["tajszám", twelveDigits],
    ["cpr", twelveDigits],
  ])("%s: are personal though they fit no scheme", async (header, values) => {
    expect(await said({ [header]: values })).toEqual({ [header]: "NATIONAL_ID" });
  });

  it.each([
    ["ssn", "1|2|3|4|5|6|7|8|9|10"],
    ["ssn", "SC00101|SC00102|SC00103|SC00104|SC00105|SC00106|SC00107|SC00108"],
    ["ssn", "verified|missing|pending|refused|unknown|expired|revoked|requested"],
    ["national_id", "12|305|77|1840|9|61230|450|8"],
    ["ssn_type", lettersAndDigits],
    [
      "personal_id_date",
      "2021-03-04|2019-11-30|2020-06-17|2018-01-22|2022-09-09|2017-05-13|2016-12-01|2015-02-28",
    ],
    ["pin_code", "400097|110016|560034|700019|600028|500081|380015|411038"],
  ])("%s: are nobody's number where they count, are words, few digits or dates", async (header, values) => {
    expect((await said({ [header]: values }))[header]).not.toBe("NATIONAL_ID");
  });

  it("are something else where the table is about scenes or ships", async () => {
    const table = { film: "Vertigo|Alien|Ran", ssn: twelveDigits };
    expect((await said(table)).ssn).toBeNull();
  });
});
