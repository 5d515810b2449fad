import { describe, expect, it } from "vitest";
import { withJudge } from "./judge-for-tests";
import { passesLuhn } from "./recognisers/check-digits";
import { isValid, validatorOf } from "./recognisers/registered";

const said = withJudge();

/** Numbers that look drawn and are the same in every run. */
function draws(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}

/** `n` different values of a template that pass: `#` is a digit, `A` a letter, `{x|y}` one of several. */
function make(template: string, n: number, passes: (value: string) => boolean = () => true): string {
  const next = draws(template.length * 7919 + n);
  const made = new Set<string>();
  for (let i = 0; made.size < n && i < n * 4000; i++) {
    const value = template
      .replace(
        /\{([^}]*)\}/g,
        (_, choices: string) => choices.split("|")[next(choices.split("|").length)] ?? "",
      )
      .replace(/[#A]/g, (sign) => (sign === "#" ? String(next(10)) : String.fromCharCode(65 + next(26))));
    if (passes(value)) made.add(value);
  }
  if (made.size < n) throw new Error(`only ${made.size} of ${n} values of ${template} pass`);
  return [...made].join("|");
}

const gs1 = (digits: string) =>
  [...digits].reverse().reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
const falling = (value: string) =>
  [...value.replace("-", "")].reduce(
    (sum, sign, i, all) => sum + (sign === "X" ? 10 : Number(sign)) * (all.length - i),
    0,
  ) %
    11 ===
  0;
const mod97 = (digits: string) => BigInt(digits) % 97n === 1n;
const days = "{01|04|09|13|17|22|28}{01|03|06|09|10|12}";

describe("numbers of things, under a name that says nothing", () => {
  const things: [string, string, (value: string) => boolean][] = [
    ["EAN-13", "{57|40|50|87|73|30}###########", gs1],
    ["EAN-8", "########", gs1],
    ["UPC", "0###########", gs1],
    ["GTIN-14", "1{57|40|50}###########", gs1],
    ["SSCC", "3570##############", gs1],
    ["ISBN-13", "978{0|1|3|87}#########", (v) => v.length === 13 && gs1(v)],
    ["ISBN-10", "{0|1|3|8}########{0|1|2|3|4|5|6|7|8|9|X}", falling],
    ["ISSN", "{0|1|2}######{0|1|2|3|4|5|6|7|8|9|X}", falling],
    ["IMEI", "{35|86|01}#############", passesLuhn],
    ["product codes of nine digits with Luhn", "#########", passesLuhn],
    ["product codes of eleven digits with Luhn", "###########", passesLuhn],
    ["product codes of twelve digits with Luhn", "############", passesLuhn],
    ["product codes of fourteen digits with Luhn", "##############", passesLuhn],
    ["references of payments", "{1|2|3|4|5|6|7|8|9}###########", mod97],
    ["containers", "{MSKU|MAEU|TCLU}#######", () => true],
    ["banks", "AAAA{DK|DE|SE}AA", () => true],
    ["order numbers of a day", "{19|20|21|22|23}{01|03|06|09|10|12}{01|04|09|13|17|22|28}-####", () => true],
    ["times", "23{01|03|06|09|10|12}{01|04|09|13|17|22|28}{08|11|15|19}##", () => true],
    ["nine digits of a day", "{19|20|21|22|23}{01|03|06|09|10|12}{01|04|09|13|17|22|28}###", () => true],
  ];
  it.each(things)("%s are nobody's", async (_, template, passes) => {
    // Few numbers of a day are as good as birth dates.
    for (const n of [6, 24, 200])
      if (n > 6 || !template.includes("{01|03|06"))
        expect([n, await said({ value: make(template, n, passes) })]).toEqual([n, { value: null }]);
  });
  it.each([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20])(
    "random numbers of %i digits are nobody's",
    async (length) => {
      for (const n of [5, 30, 300])
        expect([n, await said({ value: make(`{1|2|3|4|5|6|7|8|9}${"#".repeat(length - 1)}`, n) })]).toEqual([
          n,
          { value: null },
        ]);
    },
  );
  it("are nobody's where they count with a check digit behind", async () => {
    const counted = Array.from({ length: 12 }, (_, i) => {
      const start = String(450_312_700_000_000 + i);
      return [..."0123456789"].map((digit) => start + digit).find(passesLuhn);
    });
    expect(await said({ value: counted.join("|") })).toEqual({ value: null });
  });
  it("are nobody's where a single check digit stands under the name of a thing", async () => {
    const values = make("{1|2|3|4|5|6|7|8|9}#######", 30, (v) => isValid(validatorOf("DK.cvr"), v));
    expect(await said({ order_no: values })).toEqual({ order_no: null });
    expect(await said({ value: values })).toEqual({ value: "TAX_ID" });
  });
});

describe("numbers of persons and companies, under a name that says nothing", () => {
  it.each([
    ["BY.unp", "{1|2|4|5|6|7}########", "TAX_ID"],
    ["BG.pnf", "##########", "NATIONAL_ID"],
    ["GT.nit", "#######-{0|1|2|3|4|5|6|7|8|9|K}", "TAX_ID"],
    ["FR.nif", "{0|1|2|3}############", "TAX_ID"],
    ["UA.edrpou", "{3|4}#######", "TAX_ID"],
    ["JP.cn", "#############", "TAX_ID"],
    ["UY.rut", "21######001#", "TAX_ID"],
    ["CL.rut", "########{0|1|2|3|4|5|6|7|8|9|K}", "NATIONAL_ID"],
    ["CA.bc_bhn", "9#########", "MEDICAL_ID"],
    ["CH.ssn", "756##########", "NATIONAL_ID"],
    ["NL.bsn", "#########", "NATIONAL_ID"],
    ["CA.sin", "### ### ###", "NATIONAL_ID"],
  ])("%s speak for themselves when there are many", async (from, template, entity) => {
    const validator = validatorOf(from);
    const values = make(
      template,
      30,
      (v) => isValid(validator, v) || isValid(validator, v.replaceAll(" ", "")),
    );
    expect(await said({ value: values })).toEqual({ value: entity });
  });
  it("are said to be no country's where several fit", async () => {
    const values = make(`{3|4|5|6}{61|74|88}${days}####`, 30, (v) => isValid(validatorOf("EE.ik"), v));
    expect(await said({ value: values })).toEqual({ value: "NATIONAL_ID" });
  });
});
