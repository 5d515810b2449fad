import { describe, expect, it } from "vitest";
import { withJudge } from "./judge-for-tests";

const said = withJudge();

describe("headers of many languages", () => {
  const tables: [Record<string, [string, string | null]>, string?][] = [
    [
      {
        "Nom et prénom": ["Lemoine Odile|Pereira Théo|Blot Solange|Roux Aimé", "PERSON"],
        "N° de téléphone": ["04 75 00 91 00|04 42 05 65 84|02 52 57 82 60|07 94 78 03 65", "PHONE"],
        "N° de carte": ["4111111111111111|5555555555554444|378282246310005|6011111111111117", "CREDIT_CARD"],
        employeur: ["Blot Lemoine|Roux SARL|Pereira et Fils|Mairie de Lyon", "ORGANISATION"],
        "nom d'utilisateur": ["olemoine|tpereira12|sblot|aroux", "USERNAME"],
      },
      "FR",
    ],
    [
      {
        prénom: ["Odile|Théo|Solange|Aimé", "PERSON"],
        nom: ["Wiscart|Pereira|Blotz|Rouxel", "PERSON"],
      },
      "FR",
    ],
    [
      {
        Nazwisko: ["Pezda|Adamiuk|Bodzak|Jaźwiec", "PERSON"],
        "tel. kom.": ["539 086 769|787 241 047|506 720 607|793 354 638", "PHONE"],
        miejscowość: ["Bodzechowo|Górkowice Dolne|Zabrodzice|Mokre", "LOCATION"],
        pracodawca: [
          "FPUH Łapot|Sacharczuk i syn s.c.|Grupa Dyja Sp. z o.o.|Stowarzyszenie Fic",
          "ORGANISATION",
        ],
        "nr rejestracyjny": ["UY 9Y363|CZ 84738|KYB GB76|VBE 290US", "VEHICLE"],
      },
      "PL",
    ],
    [
      {
        "Контактное лицо": ["Карп Казаков|Тамара Гусева|Филимон Власов|Ираклий Назаров", "PERSON"],
        "Мобильный телефон": ["+7 912 345-67-89|+7 903 222-11-00|8 916 555 44 33|+7 921 777-88-99", "PHONE"],
        Индекс: ["312763|824587|934391|188865", "POSTAL_CODE"],
        "Населенный пункт": ["Сортавала|Шенкурск|Саянск|Балтийск", "LOCATION"],
        Пол: ["женский|мужской|мужской|женский", "GENDER"],
        Возраст: ["54|40|80|53", "AGE"],
        "Имя пользователя": ["karpk|tguseva|fvlasov|inazarov", "USERNAME"],
      },
      "RU",
    ],
    [
      {
        Πελάτης: ["Ξανθίππη Παπαγιάννη|Μένανδρος Δρακουλής|Ματθίλδη Λάτσκου|Νίκανδρος Σολακίδης", "PERSON"],
        Φύλο: ["Α|Θ|Θ|Α", "GENDER"],
        ΤΚ: ["178 22|546 21|262 23|ΤΚ 104 31", "POSTAL_CODE"],
        Κινητό: ["6944123456|6977654321|6932112233|6955443322", "PHONE"],
      },
      "GR",
    ],
    [
      {
        名: ["真綾|桃子|拓真|翔太", "PERSON"],
        担当者: ["佐藤 真綾|鈴木 桃子|高橋 拓真|田中 翔太", "PERSON"],
        ユーザー名: ["maaya01|momoko|takuma88|shota", "USERNAME"],
        メールアドレス: ["a@example.jp|b@example.jp|c@example.jp|d@example.jp", "EMAIL"],
      },
      "JP",
    ],
    [
      {
        Cím: ["Újmelléki út 198.|Szolnoki utca 162.|Dunaújvárosi utca 27.|Fő tér 3.", "ADDRESS"],
        Irányítószám: ["1054|6720|4024|9021", "POSTAL_CODE"],
        Munkáltató: ["Kovács és Társa Bt.|Tisza Kft.|Nagy Zrt.|Duna Nyrt.", "ORGANISATION"],
      },
      "HU",
    ],
    [
      {
        morada: [
          "Vereda Luara Moura, 75|Via de Barros, 618|Distrito Luigi Souza, 99|Praia do Norte, 4",
          "ADDRESS",
        ],
        telemóvel: ["912 345 678|933 222 111|966 555 444|921 777 888", "PHONE"],
        utilizador: ["anthony91|beatrizpimenta|cpastor|pietro92", "USERNAME"],
      },
      "PT",
    ],
  ];
  it.each(tables)("%j", async (table, region = "DK") => {
    const columns = Object.fromEntries(Object.entries(table).map(([name, [values]]) => [name, values]));
    const wanted = Object.fromEntries(Object.entries(table).map(([name, [, entity]]) => [name, entity]));
    expect(await said(columns, region)).toEqual(wanted);
  });
});

describe("words that name persons elsewhere", () => {
  it.each([
    ["Индекс", "101.4|99.8|102.7|100.0|98.3"],
    ["GSM", "80|90|120|160|300"],
    ["kor", "A1|B2|C3|D4|E5"],
    ["NIC", "eth0|eth1|wlan0|ens33|lo"],
    ["CI", "0.91-1.22|1.01-1.40|0.77-0.93|1.10-2.01"],
    ["TIN", "99.9|98.7|97.2|99.1"],
    ["pvm", "1.2.2024|3.2.2024|14.2.2024|28.2.2024"],
    ["driver", "nvidia|e1000e|iwlwifi|snd_hda_intel|usbhid"],
    ["race", "Monaco GP|Le Mans 24h|Spa 6h|Daytona 500"],
    ["party size", "2|4|6|3|8"],
    ["memory address", "0x7ffe12|0x7fff00|0x400000|0x601040"],
    ["card type", "Visa|Mastercard|Amex|Dankort"],
    ["phone model", "iPhone 13|Pixel 7|Galaxy S22|Nokia 3310"],
    ["plate", "flat|round|oval|square"],
    ["organisation code", "1001|1002|1003|1004"],
    ["vat", "250.00|1250.50|99.75|12000.00"],
    ["tax code", "A|B|C|D|E"],
    ["username count", "12|44|3|91"],
    ["название товара", "Стол дубовый|Лампа настольная|Кресло|Шкаф"],
    ["nom du produit", "Chaise Martin|Lampe Rose|Table Olive|Canapé Paul"],
  ])("%s is nobody's", async (header, values) => {
    expect(await said({ [header]: values })).toEqual({ [header]: null });
  });
});

describe("codes of diagnoses", () => {
  const codes = "E11.9|J45.0|F32.1|I10|K21.9|M54.5";
  it("are nobody's in a list of codes, and health where a person stands in the row", async () => {
    const texts = "Type 2 diabetes|Asthma|Depressive episode|Hypertension|Reflux|Low back pain";
    expect(await said({ icd10: codes, description: texts })).toEqual({ icd10: null, description: null });
    expect(
      await said({ patient_id: "P-100231|P-100232|P-100233|P-100234|P-100235|P-100236", icd10: codes }),
    ).toMatchObject({
      icd10: "HEALTH",
    });
    expect(await said({ diagnosis: codes })).toEqual({ diagnosis: "HEALTH" });
  });
});

describe("columns without a name", () => {
  const repeat = (list: string, times: number) => Array.from({ length: times }, () => list).join("|");
  it("are persons where given names stand beside surnames", async () => {
    expect(
      await said({
        c0: "Brenda|Michelle|Karen|Doris|Gary|Kevin|Susan|Pauline",
        c1: "Jensen|Jones|Whitehill|Kowalski|Anderson|O'Brien|Henriksen|Petersen",
        c2: "12|40|7|93|15|61|33|28",
      }),
    ).toMatchObject({ c0: "PERSON", c1: "PERSON", c2: null });
  });
  it("are no postal codes where every row has a number of its own, close to the others", async () => {
    const numbers = Array.from({ length: 30 }, (_, i) => String(10_000 + i * 3)).join("|");
    expect(
      await said({ c0: numbers, c1: repeat("Odense|Aarhus|Kolding|Vejle|Randers|Horsens", 5) }),
    ).toMatchObject({ c0: null });
  });
  it("are no British postal codes where they are licence plates", async () => {
    const plates = "CC233NT|LZ158HG|JX983YM|RW859HF|DD412KP|XA771BB|ZC204QQ|VV563RT|JJ118AN|QE907LD";
    expect(await said({ c0: plates })).toEqual({ c0: null });
  });
  it("are no addresses where letters of a country stand before a number", async () => {
    expect(await said({ c0: "PL 5352027130|PL 7841536584|PL 3013164950|PL 4138999836" })).toEqual({
      c0: null,
    });
  });
});

describe("headers of systems without special letters, and groups in other languages", () => {
  it("are read as if they had them", async () => {
    const licences = "02726922|03730676|04059422|04213362|05118233|06223344";
    expect(
      await said({ koerekortnr: licences, foedselsdato: "1980-04-03|1991-12-24|1975-07-14|1969-02-28" }),
    ).toEqual({
      koerekortnr: "DRIVING_LICENCE",
      foedselsdato: "DATE_OF_BIRTH",
    });
  });
  it("are beliefs", async () => {
    const beliefs = "catholique|musulman|athée|juif|catholique|catholique";
    expect(await said({ religion: beliefs })).toEqual({ religion: "NATIONALITY_RELIGION_POLITICS" });
  });
});
