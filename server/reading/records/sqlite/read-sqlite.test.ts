import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";

/**
 * A database of SQLite 3 in pages of 512 bytes: people (62 rows, one of them over several pages, a column added later, one
 * computed), "town list" (one row), pairs (without row numbers), and a view.
 */
const database = gunzipSync(
  Buffer.from(
    "H4sIAAAAAAACA+2aS2wbRRjHv8/PxEmapInXdeNNJmlSx4nzWK8d201RtoVACwUBrXgKlU2yhBWuHexN0iAhnlUFCCEBEohLERIckBAS4nFDILiAEBckEAdAcOGAOCCeEkJi1+63/vYAOYAQbTxNJt7/7m925j8z38x2ffy6Y6ZliDsq1VO6JVTwASJoQgBA0P6VoJmc4wA7Rtg+BWF6GR0Q8XfnWGr8aaX/RwrV+8aPPzgHXfg7/tL42EoXc+pQ7Kxt2M7CvT479+HHjtyJ3zY+tNIFnCL9gYEQvnemZohsDkRdm5q2s/bmiczc+RN7B7rqsfk3sH9aaUdFfl90dlbJRJwDX8uPnZoa8z8A9s+LcC2k7H9/lfCzi9SDB7YwHIvH8aGrLX2pZKwZlTXKfZdev3joxKI4cejwsUXR0MS4uSLMsmWsGlWxVjVP6dUtcZexlRZl/ZQhLOO0JcoV+3e9VBIrxh36eskSydNpsZVMi03DXL3TElVDL6XFkrnqFJQWK7qli6VSZSktrE1z2XBUsWqUjapuGStCL23qWzWh18S4jUxkUmLDrFrrThE1y76icU/3VqaVTNZE2di077dcKdesqu6UtyzWy+bd63b9nXrW755KOf3fCwWw1/4P8DV8Gu/Fk3gEJ7APfoYv4G14Cc5CxR4ZBa9nUm8IBjAE9fVEmQueX1B65B5bD5Oe02bOX9843S11cyxL2C55F8dUbdKDdUldHMsQ1il3ckzRkh6sQ+rg2CxhkUQkBHHCito+D9UebbfPElUgqC3RxqC8NuiBwtEwg1w7QokQg3Ka5IGC0SCDXDMCiQCDVK3TA/mjfga5VvgSPgYpC795IIxhHeqpn3WNsE84/d8DRwC/tvv/ZXwSa3grHsRR+8Hge/gY3oRn4D643b5gmyQNM6tVt1pCFqyHVEVbuJ/Xa0ga4phbsUF5kGGZonaJB5MlmWEZt48ScoJjeW3egw1IAxxze2mvvJdjOa3oweJSnGNuP+2R93BM1fIeLCbFOOZaIskSxxQt58GiUpRjriX9cj8f60VN9WB9Uh8f664lu+XdHMtrigfrjdidGwUVoAQqfo+f4/v4Kj6HZ3DNHgeXo4IJDMOP8CV8AK/DOXgU1uGJm4LnptBXqpRXxd9mzsR2ZimNkbZAL/gOV/xn2E6UtqjxvUzMksNxJqrk6x4mZsjUGBMV10omzpKP0b5AnESaPP7mhUqRHO1nYoHs7GNinkzczUTaWvf0MpFa2d3DRGrlrm4mUiu7djGR6tnZxURqZUcnE6mVkY5mK+lC9O22tfZGCKAIEMEc9EMR8WZ4C17AV+BxOA3LcA0K7MDv8FN8F4rwK3wDH+Gz+BCW8agN1H10b6qSY8lxJlJDhkeYSA0Rw0yk+g0JJlIFB4dYH9KN5EEmFtzJz558qMzUBKtolgodTzXdoV4IBNndqb/2jTKRrhxx1ovR7QIiqyGNk4EEqwuVlp5iIpk2mWYimTYx2aw1XegPsAqSE/uTTKSbj+1nIg3S0bF/Lf4rLPxk3fAzK8+y8JPNa1e8w8PPjDTDMTciT8vTHMtpl3uwKWmKY25ETstpjqnaogeblCY55kbkCXmCY4p2mQdLSSmOuRF5XB7na1tRu9SDJaUkX9tcS/bL+zmW1w57sDFpjGOuJaPyKMdy2iEPtk/axzHXkhF5hGOqpnmw4Qg+CH2QB2yHn+Ar+BDL8AY8D4/BBuhwDPKNGIC32GtBBgcb48czunM0lgpFJtIEyheYSEN+Ls9EGsm5OSbSkM/mmEhzWs0ykaZ0RmUzhuKEkmEizY5ZhYk0O2ZmmUgtmp5pTjgqsj3S1KjEtvamRgWG25oalRcKNzUyyN4BAiz8g4cX5gXVcf4gE6mSB+aZSLUsHuiqPwM+9Vfz/5x96r9O7WeDYfuZxE6HK0/cdDYQhnNTgLDdfqO+2TnIBnuuqF3tGezz0jybIzl3Rh6QD3Asrx3zYEWpyDF3RhbkAsdy2lUeLC/lOebOyDl5jmOqdqUHy0k5jrlBKitnOaZoRz2YKqkcc4NURs7w2FbUjngw53+Cu8X2W7lWdpFmzvLf8mHnZs7jS8uHnZs5i0DLhws1+8P/8D/fb/W1fNzR8b+/5cOOjv/Rlg87N3MWgJYPF/AO4F94/x/ALsBP8BHM1l8H7tw0FgxFu7vbFjZMY3Nj4/yr/xuOLt4oNpyX7zWjZCxbQjkeCMdiMXwg2Pi6gG5Wa/Us6P2ygCOJcb3xct7zPYEl5/1+Smya1p2VdUtUK5vmyhF/KDY0hHq9TKuyWRYls2a5HwKeskdcfUSM33qPuSaWKyvGbfVbpSZ9odhCHMEsrxina3eXTMs4qa9blfrxycZ3GE4qjb/+PwHNiUJyACwAAA==",
    "base64",
  ),
);
const read = (options = {}, bytes: Uint8Array = database) => readContent(bytes, options, "x.db");

describe("a SQLite database", () => {
  it("gives the rows of its greatest table", async () => {
    const result = await read();
    expect(result.source).toMatchObject({
      format: "sqlite",
      sheet: "people",
      sheets: ["people", "town list"],
    });
    expect(result.columns.map(({ name }) => name)).toEqual(["id", "name", "weight", "big", "data", "state"]);
    expect(result.cells[0]).toEqual(["1", "Åse 0", "5.0", "9007199254740992", "X'0001'", "it's new"]);
    expect(result.cells[1]).toEqual(["2", "Åse 1", "1.5", "9007199254740993", null, "it's new"]);
    expect(result.cells[60]).toEqual(["900", "long ".repeat(400), null, "-3", null, "it's new"]);
    expect(result.cells[61]).toEqual(["901", "Bo", null, null, null, null]);
    expect(result.rows).toBe(62);
    expect(result.notes).toEqual([
      'The database has 2 tables (people, town list); this is "people".',
      "Not read are tables without row numbers: pairs. Export them with sqlite3 -csv.",
      "Not stored, and so not read, are computed columns: twice.",
    ]);
  });
  it("gives the table asked for", async () => {
    const result = await read({ sheet: "town list" });
    expect(result.cells).toEqual([["0012"]]);
    await expect(read({ sheet: "pairs" })).rejects.toMatchObject({ code: "reading.sheet_unknown" });
  });
  it("keeps every digit of the numbers of rows", async () => {
    const large = gunzipSync(
      Buffer.from(
        "H4sIAAAAAAACAwsO9MksSVVIyy/KTSxRMGZgYmBkZHBQUGBgADIhGAYYgZgFjU8IMDHoJTPyghQzHmcAolFAG2DOyCbOz88YX5KYlJNaUsLkHOTqGOKqEOLo5OOqUKKRmaKQmVeSmp5apFBQlJmbWFSpkJ1aqaNQpgmKG2bG6wyMTxk/A6lRMDwAy/7/UMDMwJ/M8v87gpfEMqEBDBiBnEQAO05b2gAEAAA=",
        "base64",
      ),
    );
    const result = await read({}, large);
    expect(result.cells.map(([id]) => id)).toEqual([
      "-9007199254740993",
      "9007199254740993",
      "9223372036854775807",
    ]);
  });
  it("is refused where it is damaged", async () => {
    await expect(read({}, database.subarray(0, 3000))).rejects.toMatchObject({
      code: "reading.sqlite_broken",
    });
    const broken = Buffer.from(database);
    broken.fill(0xff, 512, 1400);
    await expect(read({}, broken)).rejects.toMatchObject({ code: "reading.sqlite_broken" });
  });
});
