import { describe, expect, it } from "vitest";
import { withJudge } from "../judge-for-tests";

const said = withJudge();

describe("numbers under their own name", () => {
  it.each([
    ["کد ملی", "0499370899|0790419904|0084575948|0963695398", "NATIONAL_ID"],
    ["СНИЛС", "112-233-445 95|087-654-303 00|001-001-998 86", "NATIONAL_ID"],
    ["ИНН", "7707083893|7736050003|7728168971|5027089703", "TAX_ID"],
    ["RUC", "80028061-0|80000519-8|8765432-6|2660-3", "TAX_ID"],
    ["Numéro de registre national", "85.07.30-033 28|17.07.30-033 84|40.01.01-001 33", "NATIONAL_ID"],
    ["Steuerliche Identifikationsnummer", "36574261809|26954371827|86095742719|65929970489", "TAX_ID"],
    ["УНП", "200988541|100582333|190190190|591705582", "TAX_ID"],
    ["NIC No", "722222222V|993151225X|935632124V|199931512253", "NATIONAL_ID"],
  ])("%s", async (header, values, entity) => {
    expect(await said({ [header]: values })).toEqual({ [header]: entity });
  });

  it("are found though they are written in several ways, with and without points and letters of the country", async () => {
    const header = "CL national identification number";
    expect(await said({ [header]: "76086428-5|CL 12531909-2|12.531.909-2|CL 7.727.230-5" })).toEqual({
      [header]: "NATIONAL_ID",
    });
  });

  it("are found among values of which some fail, when accident is out of the question", async () => {
    const header = "BE tax number";
    expect(
      await said({ [header]: "BE0403019261|BE 0428759497|BE 0417497106|BE0403170701|BE1234567890" }),
    ).toEqual({ [header]: "TAX_ID" });
  });
});

describe("numbers of one form under a name that can mean nothing else", () => {
  const failing =
    "70010112345|81020223456|92030334567|65040445678|78050556789|83060667890|59070778901|90080889012";
  it("are personal though their check digits fail", async () => {
    expect(await said({ pesel: failing })).toEqual({ pesel: "NATIONAL_ID" });
    expect(await said({ "national id": "09958092|65126506|79378815|58994407|73260311" })).toEqual({
      "national id": "NATIONAL_ID",
    });
  });
  it("are nobody's where they count, are amounts, or are of many forms", async () => {
    for (const values of [
      "10000001|10000002|10000003|10000004|10000005|10000006|10000007|10000008",
      "1250|99.50|10000|75000|1100000|42|310.10|20",
      "12345678|A1B2|999|0-123456789-X|77|00000000000|5|not yet",
    ])
      expect(await said({ "tax number": values })).toEqual({ "tax number": null });
  });
  it("are nobody's under a word that names other things as well", async () => {
    for (const header of ["run", "ci", "sin", "ico"])
      expect(
        await said({ [header]: "10456781|20983451|33019284|40918273|51627384|60918276|71726355|82635441" }),
      ).toEqual({
        [header]: null,
      });
  });
});
