import { describe, expect, it } from "vitest";
import { withJudge } from "../judge-for-tests";

const said = withJudge();

const sortCodes = "20-14-53|40-02-61|09-01-28|30-98-71|60-16-13|20-45-45|77-03-04|11-01-10";
const numbers = "31926819|55779911|90583742|14253648|77120934|63094418|20417755|85216634";
const people = "Ann Smith|Bob Jones|Cara White|Dan Brown|Eve Black|Finn Green|Gail Stone|Hal Wood";

describe("bank details without check digits", () => {
  it("are told by their names and by each other", async () => {
    const table = {
      Customer: people,
      "Sort Code": sortCodes,
      "Account No": numbers,
      "Account Manager": "10231|10232|10877",
    };
    expect(await said(table, "GB")).toEqual({
      Customer: "PERSON",
      "Sort Code": "BANK_ACCOUNT",
      "Account No": "BANK_ACCOUNT",
      "Account Manager": null,
    });
    const australian = {
      bsb: "062-000|733-123|013-442|484-799|112-879|306-089|633-000|802-985",
      acct_no: numbers,
    };
    expect(await said(australian, "AU")).toEqual({ bsb: "BANK_ACCOUNT", acct_no: "BANK_ACCOUNT" });
    const danish = { navn: people, bank: "Jyske Bank|Danske Bank|Nordea|Sydbank", kontonr: numbers };
    expect(await said(danish)).toMatchObject({ kontonr: "BANK_ACCOUNT" });
  });

  it("are no ledgers, customers and orders of sorting", async () => {
    const ledger = {
      account: "40010|40020|50010|60000",
      amount: "12.50|9.00|7.25|1.10",
      text: "rent|food|rent|fuel",
    };
    expect(await said(ledger)).toMatchObject({ account: null });
    expect(await said({ "account no": numbers, orders: "1|4|2|7|3|8|5|6" })).toMatchObject({
      "account no": null,
    });
    expect(await said({ sort_code: "1|2|3|4|5|6|7|8", label: "a|b|c|d|e|f|g|h" })).toMatchObject({
      sort_code: null,
    });
  });
});
