import { describe, expect, it } from "vitest";
import { withJudge } from "./judge-for-tests";

const said = withJudge();

/** Tables as people keep them: each column with its values and what it must be called. */
const tables: [Record<string, [string, string | null]>, string?][] = [
  [
    {
      Ordernummer: ["2110624414|0609240121|1503721117|3112991239", null],
      Datum: ["2024-01-01|2024-01-02|2024-02-03|2024-03-04", null],
    },
  ],
  [
    {
      Bewerber: ["Jana Köhler|Timo Arslan|Svenja Hartwig|Cem Yildiz", "PERSON"],
      Stelle: ["Koch|Schreiner|Fahrer|Gärtner", null],
    },
    "DE",
  ],
  [
    {
      parcel: ["12-34-567|12-34-568|12-34-600", null],
      owner1: ["SMITH JOHN A|DOE JANE|MILLER ROBERT T|GARCIA MARIA", "PERSON"],
      mail_addr: ["12 OAK ST|PO BOX 55|9 ELM AVE|77 HILL RD", "ADDRESS"],
      mail_city: ["DAYTON|TOLEDO|AKRON|LIMA", "LOCATION"],
      mail_zip: ["45402|43604|44308|45801", "POSTAL_CODE"],
    },
    "US",
  ],
  [
    {
      complainant_sex: ["M|F|F|M", "GENDER"],
      complainant_age: ["34|22|51|45", "AGE"],
      complainant_race: ["Black|White|Hispanic|Asian", "NATIONALITY_RELIGION_POLITICS"],
      officer: ["J. Smith|R. Alvarez|T. O'Brien|K. Lee", "PERSON"],
    },
    "US",
  ],
  [
    {
      brand_name: ["Johnson & Johnson|Ben & Jerry's|Dr. Martens|Jack Daniel's|Jimmy Choo|Levi Strauss", null],
    },
    "US",
  ],
  [{ street_name: ["Martin Luther King Blvd|Washington Ave|Lincoln St|Jefferson Rd", "ADDRESS"] }, "US"],
  [{ park: ["Abraham Lincoln Park|Rosa Parks Plaza|Cesar Chavez Garden|Harvey Milk Field", null] }, "US"],
  [
    {
      school_name: [
        "Martin Luther King Elementary|John F Kennedy High|Rosa Parks Middle|Thomas Edison Academy",
        null,
      ],
    },
    "US",
  ],
  [{ court: ["Smith v. Jones|Roe v. Wade|Miranda v. Arizona|Brown v. Board", null] }, "US"],
  [
    {
      ship_to_name: ["Anna Petersen|Mark Davis|Lucy Chen|Omar Haddad", "PERSON"],
      ship_to_phone: ["212-555-0143|310-555-0199|415-555-0101|617-555-0177", "PHONE"],
      sku: ["AB-1001|AB-1002|AC-2001|AD-0001", null],
    },
    "US",
  ],
  [
    {
      npi: ["1234567893|1245319599|1679576722|1528060837", "MEDICAL_ID"],
      provider_last_name: ["Okafor|Nguyen|Schultz|Patel", "PERSON"],
    },
    "US",
  ],
  [{ ssn: ["536-90-4399|212-44-1234|501-22-8765", "NATIONAL_ID"], last4: ["4399|1234|8765", null] }, "US"],
  [{ pan: ["ABCPK1234L|AAAPZ1234C|BNZPM2501F", "TAX_ID"] }, "IN"],
  [
    {
      ip: ["n/a|10.0.0.1|192.168.1.77|8.8.4.4|unknown", "IP_ADDRESS"],
      mac: ["00:1a:2b:3c:4d:5e|-|00-1A-2B-3C-4D-5F|001a.2b3c.4d5e|aa:bb:cc:dd:ee:ff", "MAC_ADDRESS"],
    },
  ],
  [
    {
      btc: [
        "1BoatSLRHtKNngkdXEeobR76b53LETtpyT|3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy|bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
        "CRYPTO_WALLET",
      ],
    },
  ],
  [
    {
      card: ["4111111111111111|5500005555555559|371449635398431|6011000990139424", "CREDIT_CARD"],
      exp: ["12/26|01/27|05/25|11/28", null],
      cvv: ["123|456|7890|321", "SECRET"],
    },
  ],
  [
    {
      api_key: [
        "sk_live_4eC39HqLyjWDarjtT1zdp7dc|sk_live_9aB12XyZkLmNoPqRsTuVwXyZ|sk_test_1234abcdEFGH5678ijklMNOP",
        "SECRET",
      ],
    },
  ],
  [
    {
      membership: ["Gold|Silver|Bronze", null],
      religion: ["Muslim|Kristen|Ingen|Jøde", "NATIONALITY_RELIGION_POLITICS"],
      fagforening: ["HK|3F|FOA|Dansk Metal", "NATIONALITY_RELIGION_POLITICS"],
    },
  ],
  [
    {
      allergier: ["Nødder|Laktose|Penicillin|Pollen", "HEALTH"],
      borger: ["Kaj Toft|Inga Blom|Svend Riis|Ruth Damm", "PERSON"],
    },
  ],
  [
    {
      sygemeldt_fra: ["2024-01-01|2024-01-03|2024-02-10", null],
      årsag: ["stress|influenza|rygsmerter", null],
    },
  ],
  [{ alias: ["blackcat77|zorro_x|nightowl|pixie.d", null], email: ["a@b.dk|c@d.dk|e@f.dk|g@h.dk", "EMAIL"] }],
  [{ Navn: ["ANNA HOLM|BO LUND|CLARA JUHL|DAN KROGH", "PERSON"] }],
  [{ navn: ["Holm, Anna|Lund, Bo|Juhl, Clara|Krogh, Dan", "PERSON"] }],
  [{ initialer: ["AHO|BLU|CJU|DKR", null], telefon_lokal: ["4401|4402|4403|4404", null] }],
  [{ deltagere: ["Anna Holm; Bo Lund; Clara Juhl|Dan Krogh; Else Friis|Finn Bach; Gerda Ott", "PERSON"] }],
  [{ full_name: ["Dr. Anna Holm|Mr. Bo Lund Jr.|Prof. Clara Juhl, PhD|Ms. Else Friis", "PERSON"] }],
  [{ contact: ["Anna Holm <anna@holm.dk>|Bo Lund <bo@lund.dk>|Clara Juhl <c@juhl.dk>", "EMAIL"] }],
  [
    {
      lead_time: ["12|14|3|7", null],
      birth_rate: ["1.7|1.5|2.1|1.8", null],
      age_of_account: ["12|300|45|7", null],
      heads: ["12|3|4|5", null],
    },
  ],
  [
    {
      Breitengrad: ["52.5200|48.1371|53.5511", "GEO_COORDINATE"],
      Längengrad: ["13.4050|11.5754|9.9937", "GEO_COORDINATE"],
      Messwert: ["0.123|0.456|0.789", null],
    },
    "DE",
  ],
  [
    {
      password_hash: [
        "$2b$12$KIXQ4z0wGZ8mJ7u9eV2gXe6u0m5Vh3H1bJ7nY8t4S1dQ2wE3rT4y6|$2b$12$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234",
        "PASSWORD",
      ],
    },
  ],
  [{ session_id: ["8f14e45fceea167a5a36dedd4bea2543|c9f0f895fb98ab9159f51fd0297e236d", null] }],
  [{ title: ["Mr|Mrs|Dr|Ms|Prof", null], position: ["1|2|3|4|5", null] }],
  [
    {
      adress: ["Storgatan 1|Kungsgatan 22 B|Vasavägen 7|Drottninggatan 101", "ADDRESS"],
      kontonr: ["8327-9,123 456 789-0|6000 123 456 789|5212-12 345 67|9020-1234567", "BANK_ACCOUNT"],
    },
    "SE",
  ],
  [
    {
      endereço: [
        "Rua das Flores, 123|Av. Paulista, 1578|Travessa São José, 45|Rua XV de Novembro, 9",
        "ADDRESS",
      ],
      cidade: ["Curitiba|São Paulo|Belém|Florianópolis", "LOCATION"],
      cep: ["80020-010|01310-200|66053-000|88010-400", "POSTAL_CODE"],
      telefone: ["(41) 3222-1234|(11) 98765-4321|(91) 3212-5555|(48) 99911-2233", "PHONE"],
    },
    "BR",
  ],
  [
    {
      dirección: ["Calle Mayor 12|Avda. de la Constitución 5, 2º B|Plaza España 3|C/ Alcalá 200", "ADDRESS"],
      población: ["Getafe|Dos Hermanas|Oviedo|Elche", "LOCATION"],
      edad: ["33|61|19|45", "AGE"],
      sexo: ["H|M|M|H", "GENDER"],
      teléfono: ["612 345 678|915 55 12 34|698765432|954 11 22 33", "PHONE"],
    },
    "ES",
  ],
  [
    {
      adresse: ["12 rue de la Paix|5 bis avenue Foch|Lieu-dit Le Bourg|33 boulevard Voltaire", "ADDRESS"],
      tél: ["01 42 68 53 00|06 12 34 56 78|05 61 22 33 44|07 88 99 00 11", "PHONE"],
      sexe: ["H|F|F|H", "GENDER"],
      nir: ["1 85 05 78 006 084 36|2 69 05 49 588 157 80|1 55 05 13 005 001 90", null],
    },
    "FR",
  ],
  [
    {
      indirizzo: ["Via Roma 12|Piazza Garibaldi 3|Corso Italia 45/B|Viale Europa 101", "ADDRESS"],
      comune: ["Bergamo|Lecce|Pordenone|Cuneo", "LOCATION"],
      nato_il: ["12/03/1960|01/01/1985|23/11/1999|30/06/1972", "DATE_OF_BIRTH"],
    },
    "IT",
  ],
  [
    {
      geboortedatum: ["12-03-1960|01-02-1985|23-11-1999|30-06-1972", "DATE_OF_BIRTH"],
      geslacht: ["m|v|v|m", "GENDER"],
      bsn: ["111222333|123456782|232262536|100000009", "NATIONAL_ID"],
    },
    "NL",
  ],
];

describe("persons by their role, and places and goods that bear names of persons", () => {
  it.each(tables)("table %#", async (columns, region) => {
    const values = Object.fromEntries(Object.entries(columns).map(([name, [list]]) => [name, list]));
    const wanted = Object.fromEntries(Object.entries(columns).map(([name, [, entity]]) => [name, entity]));
    expect(await said(values, region)).toEqual(wanted);
  });
});
