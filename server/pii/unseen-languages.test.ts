import { describe, expect, it } from "vitest";
import { withJudge } from "./judge-for-tests";

const said = withJudge();

/** Tables as people keep them: each column with its values and what it must be called. */
const tables: [Record<string, [string, string | null]>, string?][] = [
  [
    {
      Namn: ["Åsa Lindqvist|Björn Ek|Karin Öhman|Per Hedlund", "PERSON"],
      Mobil: ["070-123 45 67|073-765 43 21|0708 11 22 33|076 555 44 33", "PHONE"],
      Ort: ["Gävle|Luleå|Borås|Lund", "LOCATION"],
      Postnr: ["802 52|972 31|503 30|222 22", "POSTAL_CODE"],
      Medlemsnr: ["10023|10024|10025|10026", null],
    },
    "SE",
  ],
  [
    {
      nimi: ["Matti Virtanen|Aino Korhonen|Juhani Mäkelä|Kaisa Laine", "PERSON"],
      henkilötunnus: ["131052-308T|010190-900P|290296-7808|150675-911H", "NATIONAL_ID"],
      puhelin: ["040 1234567|050 7654321|0400 112233|045 9988776", "PHONE"],
    },
    "FI",
  ],
  [
    {
      vardas: ["Jonas|Rūta|Mindaugas|Eglė|Tomas", "PERSON"],
      pavardė: ["Kazlauskas|Petrauskienė|Jankauskas|Butkutė|Žukauskas", "PERSON"],
      miestas: ["Vilnius|Kaunas|Klaipėda|Šiauliai|Panevėžys", "LOCATION"],
    },
    "LT",
  ],
  [
    {
      ad: ["Mehmet|Ayşe|Fatma|Emre|Zeynep", "PERSON"],
      soyad: ["Yılmaz|Kaya|Demir|Çelik|Şahin", "PERSON"],
      "TC kimlik no": ["10000000146|12345678950|11111111110|98765432150", "NATIONAL_ID"],
      şehir: ["İzmir|Ankara|Bursa|Konya|Adana", "LOCATION"],
    },
    "TR",
  ],
  [
    {
      nev: ["Kovács Anna|Nagy Péter|Szabó Zsuzsanna|Tóth László", "PERSON"],
      varos: ["Szeged|Debrecen|Pécs|Győr", "LOCATION"],
      szuletesi_datum: ["1980.01.02|1975.11.30|1991.06.15|1968.03.22", "DATE_OF_BIRTH"],
    },
    "HU",
  ],
  [
    {
      nume: ["Popescu|Ionescu|Dumitrescu|Radu|Stan", "PERSON"],
      prenume: ["Andrei|Ioana|Mihai|Elena|Gheorghe", "PERSON"],
      oras: ["Cluj-Napoca|Iași|Brașov|Sibiu|Oradea", "LOCATION"],
    },
    "RO",
  ],
  [
    {
      ime: ["Ivana|Marko|Luka|Petra|Tomislav", "PERSON"],
      prezime: ["Horvat|Kovačević|Babić|Marić|Jurić", "PERSON"],
      grad: ["Zagreb|Split|Rijeka|Osijek|Zadar", "LOCATION"],
    },
    "HR",
  ],
  [
    {
      氏名: ["山田太郎|鈴木花子|佐藤一郎|高橋美咲", "PERSON"],
      住所: [
        "東京都新宿区西新宿2-8-1|大阪市北区中之島1-3-20|札幌市中央区北1条西2丁目|福岡市中央区天神1-8-1",
        "ADDRESS",
      ],
      電話番号: ["03-1234-5678|06-6208-8181|011-211-2111|092-711-4111", "PHONE"],
    },
    "JP",
  ],
  [
    {
      Имя: ["Иван|Мария|Сергей|Ольга", "PERSON"],
      Фамилия: ["Иванов|Петрова|Сидоров|Смирнова", "PERSON"],
      Телефон: ["+7 912 345-67-89|8 (495) 123-45-67|+7 903 111-22-33|+7 921 555-44-33", "PHONE"],
    },
    "RU",
  ],
  [{ الاسم: ["محمد علي|فاطمة حسن|أحمد محمود|سارة خالد", "PERSON"] }, "EG"],
  [
    {
      nama: ["Budi Santoso|Siti Rahayu|Agus Wijaya|Dewi Lestari", "PERSON"],
      alamat: ["Jl. Sudirman 12|Jl. Merdeka No. 5|Jl. Diponegoro 88|Jl. Gajah Mada 3", "ADDRESS"],
    },
    "ID",
  ],
  [
    {
      emp_no: ["E10021|E10022|E10034|E10101", null],
      emp_name: ["Lars Bo|Mia Due|Ib Ask|Eva Ry", "PERSON"],
      manager_id: ["E10001|E10001|E10002|E10002", null],
      hired: ["2011-02-01|2015-08-15|2019-01-01|2022-11-01", null],
      salary_dkk: ["32000|41000|38500|60000", null],
    },
  ],
  [
    {
      payer_iban: ["DK5000400440116243|GB29NWBK60161331926819|N/A|NL91ABNA0417164300", "IBAN"],
      swift: ["DABADKKK|NWBKGB2L|NDEADKKK|ABNANL2A", null],
      reference: ["RF18539007547034|INV 2024-001|0123456789|+71<123456789012347", null],
    },
  ],
  [
    {
      beskrivelse: ["Levering af maling|Udskiftning af vindue|Service på oliefyr|Rensning af tagrende", null],
      status: ["åben|lukket|lukket|åben", null],
    },
  ],
  [
    {
      noter: [
        "Ring til Anna Holm på 20 12 34 56|ok|Skriv til bo@example.dk|intet nyt|Anna har flyttet",
        "EMAIL",
      ],
    },
  ],
  [{ log: ["login from 203.0.113.9|logout|login failed from 198.51.100.4|login from 192.0.2.44", null] }],
  [{ twitter: ["@annaholm|@bo_lund|@cjuhl|@dkrogh77", "USERNAME"], followers: ["1200|33|540|9", null] }],
  [
    {
      device_id: ["a1b2c3d4e5f60718|b2c3d4e5f6071829|c3d4e5f60718293a", null],
      imei: ["490154203237518|356938035643809|352099001761481", null],
    },
  ],
  [
    {
      gps_lat: ["55.6761|55.6867|55.6928", "GEO_COORDINATE"],
      gps_lon: ["12.5683|12.5700|12.5992", "GEO_COORDINATE"],
      speed: ["12.5|33.1|0.0", null],
    },
  ],
  [
    {
      kørekortnr: ["12345678|23456789|34567890", "DRIVING_LICENCE"],
      pasnr: ["207654321|208765432|209876543", "PASSPORT"],
    },
  ],
  [
    {
      ansvarlig: ["Mette|Søren|Lars|Hanne|Bo|Anne-Grethe", "PERSON"],
      opgave: ["Fejning|Rengøring|Vinduer|Hæk|Affald|Græs", null],
    },
  ],
  [
    {
      leder: ["Birthe Kjær|Otto Brandenburg|Grethe Sønck|Jørgen Ingmann", "PERSON"],
      afdeling: ["Økonomi|Drift|Salg|HR", null],
      antal: ["12|33|4|9", null],
    },
  ],
  [
    {
      fag: ["Dansk|Engelsk|Tysk|Fransk|Matematik", null],
      karakter: ["7|10|12|4|02", null],
      elev: ["Ida Marie Holst|Noah Friis|Karla Winther|Oscar Bay|Ella Krag", "PERSON"],
    },
  ],
  [{ language: ["Danish|English|German|Swedish", null], nationality_count: ["3|4|5|1", null] }],
  [
    {
      ethnicity: ["Hispanic or Latino|Not Hispanic or Latino|Unknown", "NATIONALITY_RELIGION_POLITICS"],
      n: ["120|340|12", null],
    },
    "US",
  ],
  [{ gender_pay_gap: ["12.1|9.4|0.5|3.3", null], sex_ratio: ["1.02|0.98|1.1|1.0", null] }],
  [{ kategori: ["Mand|Kvinde|Barn|Unisex", null], artikel: ["Jakke|Kjole|Hue|Sokker", null] }],
  [
    {
      Kirche: ["St. Michaelis|St. Petri|Frauenkirche|Kölner Dom", null],
      Ort: ["Hamburg|Hamburg|Dresden|Köln", "LOCATION"],
    },
    "DE",
  ],
  [
    {
      Straße: ["Kantstr. 4|Ringweg 12|Schulstr. 8|Marktplatz 1", "ADDRESS"],
      Hausmeister: ["Uwe Lehmann|Ralf Schulze|Gerd Pohl|Inge Busch", "PERSON"],
    },
    "DE",
  ],
  [
    {
      room_name: ["Marie Curie|Niels Bohr|Albert Einstein|Ada Lovelace|Alan Turing|Isaac Newton", null],
      capacity: ["8|12|4|20|6|10", null],
    },
  ],
  [
    {
      award: ["Nobel Prize|Turing Award|Fields Medal|Abel Prize", null],
      winner: ["Geoffrey Hinton|Judea Pearl|Maryam Mirzakhani|Karen Uhlenbeck", "PERSON"],
    },
    "US",
  ],
  [{ font: ["Times New Roman|Georgia|Verdana|Garamond|Baskerville|Franklin Gothic", null] }],
  [{ tool: ["Jenkins|Ansible|Chef|Puppet|Travis|Gitea|Nagios|Jira", null] }],
  [{ bakery_item: ["Napoleonshat|Sarah Bernhardt|Othello|Wienerbrød|Hindbærsnitte", null] }],
  [
    {
      cocktail: [
        "Tom Collins|Bloody Mary|Harvey Wallbanger|Shirley Temple|Arnold Palmer|Rob Roy|Roy Rogers",
        null,
      ],
    },
  ],
  [
    {
      disease_name: ["Parkinson|Alzheimer|Huntington|Crohn|Hodgkin|Addison|Graves|Cushing", null],
      n: ["1|2|3|4|5|6|7|8", null],
    },
  ],
  [{ unit: ["Newton|Pascal|Joule|Watt|Kelvin|Hertz|Ohm|Tesla|Weber|Henry|Siemens|Gray", null] }],
  [{ day: ["Monday|Tuesday|Wednesday|Thursday|Friday", null] }],
  [{ invoice_no: ["0101234567|0201234568|0301234569|0401234570|0501234571", null] }],
  [
    {
      cvr: ["13585628|25313763|61126228|10403782", "TAX_ID"],
      p_nr: ["1003412345|1008765432|1012233445|1001234567", "TAX_ID"],
    },
  ],
  [{ ean_lokation: ["5790000000012|5790001234565|5798009876546", null] }],
  [
    {
      kunde_id: ["K-1001|K-1002|K-1003", null],
      kundenavn: ["Hansen Byg ApS|Anna Holm|Lund & Co", null],
      e_mail_1: ["anna@holm.dk|b@lund.dk|c@x.dk", "EMAIL"],
    },
  ],
  [
    {
      time: ["12:30|13:45|08:15", null],
      temp_c: ["21.45|19.20|25.01", null],
      lux: ["120.55|340.11|88.72", null],
    },
  ],
];

describe("tables in other languages and scripts, and of things that bear names", () => {
  it.each(tables)("table %#", async (columns, region) => {
    const values = Object.fromEntries(Object.entries(columns).map(([name, [list]]) => [name, list]));
    const wanted = Object.fromEntries(Object.entries(columns).map(([name, [, entity]]) => [name, entity]));
    expect(await said(values, region)).toEqual(wanted);
  });
});
