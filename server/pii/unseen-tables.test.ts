import { describe, expect, it } from "vitest";
import { withJudge } from "./judge-for-tests";

const said = withJudge();

/** Tables as people keep them: each column with its values and what it must be called. */
const tables: [Record<string, [string, string | null]>, string?][] = [
  [
    {
      navn: ["Anna Holm|Bo Lund|Clara Juhl|Dan Krogh|Else Friis|Finn Bach", "PERSON"],
      titel: ["Overlæge|Sygeplejerske|Sekretær|Portør|Læge|Leder", null],
      afd: ["K1|K2|M3|M4|K1|K2", null],
      lokal: ["4412|4413|5510|5511|4490|4401", null],
    },
  ],
  [
    {
      produkt: ["Anna kjole|Sofie bluse|Emma bukser|Ida nederdel", null],
      pris: ["299|199|399|249", null],
      leverandør: ["Textil A/S|Mode ApS|Syhuset I/S|Garn & Co", null],
    },
  ],
  [
    {
      host: ["srv-fra-01|srv-fra-02|srv-ams-01|srv-lon-03", null],
      ip: ["10.1.2.3|10.1.2.4|10.9.0.1|172.16.3.4", "IP_ADDRESS"],
      mac: ["00:1A:2B:3C:4D:5E|00:1A:2B:3C:4D:5F|3C:22:FB:11:22:33|A4:83:E7:00:11:22", "MAC_ADDRESS"],
      os: ["Debian 12|Ubuntu 22.04|Windows Server 2019|RHEL 9", null],
    },
  ],
  [
    {
      store: ["Aarhus C|Odense SØ|Kolding Storcenter|Aalborg City", null],
      lat: ["56.1567|55.3820|55.5211|57.0488", "GEO_COORDINATE"],
      store_phone: ["86 12 34 56|66 11 22 33|75 50 60 70|98 10 20 30", "PHONE"],
    },
  ],
  [
    {
      station: ["Hauptbahnhof|Ostkreuz|Westend|Messe Nord", null],
      x: ["389012.4|391204.9|385510.0|384220.1", null],
      y: ["5820012.1|5819904.3|5820771.8|5820015.5", null],
    },
  ],
  [
    {
      author: ["Karen Blixen|Herman Bang|Tove Ditlevsen|Peter Høeg|Naja Marie Aidt", "PERSON"],
      titel: [
        "Den afrikanske farm|Ved vejen|Barndommens gade|Frøken Smillas fornemmelse for sne|Bavian",
        null,
      ],
      isbn: ["9788702113327|9788711450000|9788702066821|9788763806251|9788702275681", null],
      forlag: ["Gyldendal|Lindhardt og Ringhof|Rosinante|Politikens Forlag|Gyldendal", null],
    },
  ],
  [
    {
      Team: ["Bayern München|Werder Bremen|Borussia Dortmund|Schalke 04|RB Leipzig|Hertha BSC", null],
      Trainer: ["Thomas Tuchel|Ole Werner|Edin Terzic|Karel Geraerts|Marco Rose|Pal Dardai", "PERSON"],
      Punkte: ["45|33|41|20|38|22", null],
    },
  ],
  [
    {
      pseudonym: ["p-0012|p-0013|p-0014|p-0015", null],
      age: ["34|51|67|29", "AGE"],
      sex: ["M|F|F|M", "GENDER"],
      bmi: ["23.4|31.2|27.8|19.9", null],
      diagnosis: ["Asthma|COPD|Diabetes type 2|Migraine", "HEALTH"],
    },
  ],
  [
    {
      sygdom: ["Mæslinger|Influenza|Kighoste|Hepatitis B|Astma", null],
      antal_tilfælde: ["12|431|90|22|1001", null],
      år: ["2019|2019|2019|2019|2019", null],
    },
  ],
  [
    {
      drug_name: ["Panodil|Ipren|Metformin|Insulin glargin|Penicillin V", null],
      atc: ["N02BE01|M01AE01|A10BA02|A10AE04|J01CE02", null],
    },
  ],
  [
    {
      order_id: ["1000012345|1000012346|1000012399|1000012411|1000012500|1000012631", null],
      customer_id: ["88123|88124|88199|88124|90001|90111", null],
      amount: ["1200.50|99.00|45.25|310.10|20.00|75.75", null],
      card_last4: ["4242|1881|0005|3222|1117|9424", null],
      card_type: ["Visa|Mastercard|Visa|Amex|Visa|Maestro", null],
    },
  ],
  [
    {
      ts: ["2024-01-02T10:00:00Z|2024-01-02T10:00:01Z|2024-01-02T10:00:05Z", null],
      level: ["INFO|WARN|ERROR", null],
      logger: ["com.acme.billing.InvoiceService|org.hibernate.SQL|com.acme.web.Login", null],
      message: [
        "Started in 3.2 seconds|Connection pool exhausted after 30000 ms|Request 4f9a2b failed with status 503",
        null,
      ],
    },
  ],
  [{ url: ["https://example.com/a|https://example.com/b|https://example.org/c", "URL"] }, "US"],
  [
    {
      species: ["Parus major|Turdus merula|Erithacus rubecula|Sturnus vulgaris|Passer domesticus", null],
      observer: ["Jens Frimer|Hanne Tøttrup|Kurt Rasmussen|Ole Amstrup|Lis Bech", "PERSON"],
      antal: ["4|12|1|33|20", null],
    },
  ],
  [
    {
      vessel: ["Queen Mary|Ellen Mærsk|Emma Mærsk|Marco Polo|Christian Radich|Anna Elise", null],
      imo: ["9633422|9321483|9778791|9454436|5372965|9134244", null],
      flag: ["DK|DK|MT|GB|NO|DK", null],
    },
  ],
  [
    {
      wine: ["Chateau Margaux|Dom Pérignon|Louis Jadot|Georges Duboeuf|Robert Mondavi|Joseph Drouhin", null],
      vintage: ["2010|2008|2015|2019|2012|2016", null],
      region: ["Bordeaux|Champagne|Burgundy|Beaujolais|Napa|Burgundy", null],
    },
  ],
  [
    {
      prize: ["Nobel|Pulitzer|Booker|Fields|Abel|Turing", null],
      year: ["1999|2001|2005|2010|2014|2020", null],
    },
  ],
  [
    {
      school: ["Sankt Petri Skole|Kildegård|Rysensteen|N. Zahles Gymnasium|Ingrid Jespersens", null],
      by: ["København|Hellerup|København|København|København", "LOCATION"],
    },
  ],
  [
    {
      street: ["Nygade|Vestergade|Algade|Jernbanegade|Torvet|Havnevej", "ADDRESS"],
      asfalt_aar: ["2001|1999|2010|2015|2008|2020", null],
    },
  ],
  [
    {
      name: [
        "Jens Otto Krag|H.C. Hansen|Viggo Kampmann|Hilmar Baunsgaard|Anker Jørgensen|Poul Schlüter",
        "PERSON",
      ],
      parti: [
        "Socialdemokratiet|Socialdemokratiet|Socialdemokratiet|Radikale Venstre|Socialdemokratiet|Konservative",
        "NATIONALITY_RELIGION_POLITICS",
      ],
      født: ["1914-09-15|1906-11-08|1910-07-21|1920-01-12|1922-07-13|1929-04-03", "DATE_OF_BIRTH"],
    },
  ],
  [
    {
      klub: ["OB|AGF|Brøndby IF|FC Midtjylland|Vejle Boldklub|Randers FC", null],
      stadion: [
        "Odense Stadion|Aarhus Idrætspark|Brøndby Stadion|MCH Arena|Vejle Stadion|Cepheus Park",
        null,
      ],
    },
  ],
  [
    {
      "Kd.-Nr.": ["100234|100235|100299|100301|100455|100460", null],
      Name: ["Huber|Öztürk|Wieczorek|Nguyen|Papadopoulos|Krämer", "PERSON"],
      "E-Mail": ["a@huber.de|oz@web.de|w@gmx.de|n@t-online.de|p@gmx.net|k@web.de", "EMAIL"],
      "Geb.-Datum": ["01.02.1980|14.11.1975|30.06.1990|22.12.1968|05.05.1955|09.09.1999", "DATE_OF_BIRTH"],
      "Tel.": ["030 1234567|089/9876543|0221-445566|040 334455|0711 998877|069 112233", "PHONE"],
      Betrag: ["12,50|99,95|5,00|120,00|33,30|1.200,00", null],
      IBAN: [
        "DE89370400440532013000|DE02120300000000202051|DE02500105170137075030|DE02100500000054540402|DE02300209000106531065|DE02200505501015871393",
        "IBAN",
      ],
    },
    "DE",
  ],
  [
    {
      "Raison sociale": ["Boulangerie Martin|Dupont SARL|Garage Leroy|Pharmacie Moreau", "ORGANISATION"],
      siret: ["73282932000074|35600000000048|44306184100047|55203253400646", "TAX_ID"],
      "Code APE": ["1071C|4711D|4520A|4773Z", null],
    },
    "FR",
  ],
  [
    {
      matricula: ["1234 BCD|5678 FGH|9012 JKL|3456 MNP", "VEHICLE"],
      marca: ["Seat|Renault|Citroën|Ford", null],
      conductor: ["José García|Marta Ruiz|Iván Torres|Lucía Vidal", "PERSON"],
    },
    "ES",
  ],
  [
    {
      kenteken: ["GB-123-K|12-ABC-3|H-456-JK|98-XY-ZT", "VEHICLE"],
      merk: ["Opel|Peugeot|Ford|Saab", null],
      bouwjaar: ["2011|2015|2008|2019", null],
    },
    "NL",
  ],
  [
    {
      personnr: ["811218-9876|640823-3234|900101-2392|850709-9805", "NATIONAL_ID"],
      förnamn: ["Åsa|Björn|Göran|Märta", "PERSON"],
      ort: ["Växjö|Umeå|Kiruna|Ystad", "LOCATION"],
      kommunkod: ["0780|2480|2584|1286", null],
    },
    "SE",
  ],
  [
    {
      nip: ["5260001246|7740001454|5270103391|5252248481", "TAX_ID"],
      nazwa: ["PKN Orlen S.A.|Piekarnia Złoty Kłos|Kowalski i Syn sp. z o.o.|Żabka Polska", null],
    },
    "PL",
  ],
  [
    {
      lot: ["L240101A|L240102B|L240115A|L240201C", null],
      exp: ["2026-01-01|2026-02-01|2026-03-01|2026-04-01", null],
      gtin: ["05701234567899|05709876543217|04006381333931|05012345678900", null],
    },
  ],
  [
    {
      survey_q1: ["Very satisfied|Satisfied|Neutral|Dissatisfied", null],
      survey_q2: ["Yes|No|Yes|No", null],
    },
  ],
  [
    {
      github_repo: ["facebook/react|torvalds/linux|rust-lang/rust|duckdb/duckdb", null],
      maintainer: ["gaearon|torvalds|nrc|hannes", null],
    },
  ],
  [
    {
      pokemon: ["Pikachu|Charmander|Bulbasaur|Squirtle|Eevee|Snorlax", null],
      level: ["4|9|12|3|7|20", null],
    },
  ],
  [
    {
      character: ["Luke Skywalker|Leia Organa|Han Solo|Obi-Wan Kenobi|Padmé Amidala|Lando Calrissian", null],
      film: ["A New Hope|A New Hope|A New Hope|A New Hope|The Phantom Menace|Empire", null],
    },
  ],
  [
    {
      contact_email: ["info@netto.dk|kundeservice@coop.dk|post@aarhus.dk", "EMAIL"],
      contact: ["Kundeservice|Reception|Borgerservice", null],
    },
  ],
  [
    {
      opened_by: ["mhansen|klund|pjuhl|mhansen|tbrandt", "USERNAME"],
      ticket: ["INC0012345|INC0012346|INC0012350|INC0012377|INC0012380", null],
      assigned_group: ["Network|Desktop|Network|SAP|Desktop", null],
    },
  ],
  [
    {
      job_title: ["Baker|Cook|Mason|Carpenter|Taylor|Smith", null],
      salary: ["32000|28000|41000|39000|30000|45000", null],
    },
    "US",
  ],
  [
    {
      first_name: ["May|June|April|Rose|Grace|Hope", "PERSON"],
      last_name: ["Black|White|Brown|Green|Young|Long", "PERSON"],
    },
    "US",
  ],
  [
    {
      vat_no: ["DK13585628|DE136695976|NL004495445B01|FR40303265045|GB980780684", "TAX_ID"],
      company: ["Novo A/S|SAP SE|Philips BV|Renault SA|BP plc", "ORGANISATION"],
    },
  ],
  [{ fødselsår: ["1961|1975|1988|1990", null], alder: ["62|48|35|33", "AGE"] }],
  [
    {
      "navn på virksomhed": [
        "Hansens Vognmandsforretning|Møllers Bageri|Jensen & Søn|Lunds Tømrer ApS",
        "ORGANISATION",
      ],
      cvrnr: ["13585628|25313763|61126228|10403782", "TAX_ID"],
      branchekode: ["494100|107110|433200|433200", null],
    },
  ],
  [
    {
      adresse: [
        "Vestergade 5, 8000 Aarhus C|Algade 12, 4000 Roskilde|Torvegade 3 st. tv., 6700 Esbjerg|Bredgade 77, 7400 Herning",
        "ADDRESS",
      ],
      bfe: ["100234561|100234562|100234577|100234601", null],
      matrikel: ["12a|7bc|1f|33", null],
    },
  ],
];

describe("whole tables nobody has seen", () => {
  it.each(tables)("table %#", async (columns, region) => {
    const values = Object.fromEntries(Object.entries(columns).map(([name, [list]]) => [name, list]));
    const wanted = Object.fromEntries(Object.entries(columns).map(([name, [, entity]]) => [name, entity]));
    expect(await said(values, region)).toEqual(wanted);
  });
});
