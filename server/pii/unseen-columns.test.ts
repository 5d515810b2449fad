import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { judgeColumns } from "./judge-columns";

let session: EngineSession;
beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
});
afterAll(() => session.close());

/** What is said of each column of a table; a column is its values with bars between. Short ones begin again. */
async function said(columns: Record<string, string>, defaultRegion = "DK"): Promise<Record<string, unknown>> {
  const names = Object.keys(columns);
  const lists = names.map((name) => (columns[name] ?? "").split("|"));
  const rows = Math.max(...lists.map((list) => list.length));
  const line = (i: number) => `(${lists.map((list) => quoteText(list[i % list.length] ?? "")).join(", ")})`;
  await session.run(
    `CREATE OR REPLACE TABLE unseen AS SELECT * FROM (VALUES ${Array.from({ length: rows }, (_, i) => line(i)).join(", ")}) v(${names.map(quoteName).join(", ")})`,
  );
  const described = names.map((name) => ({ name }));
  const verdicts = await judgeColumns(session, "unseen", described, { defaultRegion, rows });
  return Object.fromEntries(names.map((name) => [name, verdicts.get(name)?.entity ?? null]));
}

describe("things, however they are called", () => {
  it.each([
    ["ordrenr", "4500123987|4500124011|4500124390|4500125002|4500125717|4500126118|4500127003|4500127999"],
    ["bestillingsnummer", "2023004471|2023004486|2023004502|2023004519|2023005001|2023005118|2023005230"],
    ["serienummer", "SN-8841-220X|SN-8841-221B|SN-8841-230K|SN-8842-004P|SN-8842-110Q|SN-8843-001A"],
    ["varenavn", "Rødløg 500 g|Hakket oksekød|Skummetmælk|Rugbrød med kerner|Leverpostej|Gulerødder"],
    ["navn", "Stol Ludvig|Bord Anna|Lampe Solveig|Reol Magnus|Sofa Astrid|Puf Viggo|Skab Holger|Hylde Ida"],
    ["servernavn", "web-01|web-02|db-primary|db-replica-3|cache-eu-1|queue-04|proxy-02"],
    ["model", "Golf|Polo|Octavia|Clio|Corsa|Mercedes-Benz C 220|Giulia|Astra|Fabia|Zoe"],
    ["phone_model", "iPhone 14 Pro|Galaxy S23|Pixel 7a|Xperia 5 IV|Redmi Note 12|Moto G84|Nokia 3310"],
    ["email_verified", "true|false|true|true|false"],
    ["email_status", "bounced|delivered|opened|deferred|delivered"],
    ["phone_verified_at", "2023-01-04 11:20:01|2023-02-14 08:00:59|2023-02-19 23:41:12"],
    ["browser", "Safari|Chrome|Firefox|Edge|Opera|Vivaldi|Brave"],
    ["user_agent", "Mozilla/5.0 (X11; Linux x86_64)|curl/8.4.0|okhttp/4.9.3|PostmanRuntime/7.32.3"],
    ["version", "10.0.19045.3570|10.0.22621.2428|6.1.7601.24545|10.0.17763.4974|12.6.8.1"],
    ["firmware", "192.4.17.2|192.4.18.0|193.0.1.1|193.0.2.7|194.1.0.3"],
    ["commit", "9fceb02d0ae598e95dc970b74767f19372d61af8|e83c5163316f89bfbde7d9ab23ca2e25604af290"],
    ["checksum", "d41d8cd98f00b204e9800998ecf8427e|900150983cd24fb0d6963f7d28e17f72"],
    ["id", "1f0e4c1a-3f59-4d3b-9d4f-0c8f1a3cf001|7a6e4c1a-1f59-4d3b-9d4f-0c8f1a3cf002"],
    ["created", "1698765432|1698765999|1698770123|1698812345|1698898989|1699000001"],
    ["created_ms", "1698765432123|1698765999456|1698770123789|1698812345012|1698898989345"],
    ["farve", "Rosa|Violet|Grøn|Sort|Hvid|Gylden|Lilla|Brun"],
    ["colour", "Brown|White|Green|Black|Gray|Rose|Olive|Scarlett|Hazel|Amber"],
    ["maaned", "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"],
    ["month", "April|May|June|August|January|March|July|September"],
    ["stilling", "Sygeplejerske|Tømrer|Smed|Møller|Bager|Lærer|Jurist|Pædagog"],
    ["Beruf", "Müller|Bäcker|Schmidt|Schneider|Koch|Fischer|Zimmermann|Wagner|Weber"],
    ["brand", "Hugo Boss|Calvin Klein|Ralph Lauren|Tommy Hilfiger|Paul Smith|Louis Vuitton|Marc Jacobs"],
    ["mærke", "Jack & Jones|Georg Jensen|Rosendahl|Bodum|Arne Jacobsen|Royal Copenhagen|Ganni"],
    ["sang", "Jolene|Billie Jean|Roxanne|Angie|Layla|Hey Jude|Michelle|Julia|Maria|Rosanna"],
    ["song_title", "Eleanor Rigby|Peggy Sue|Maggie May|Barbara Ann|Mary Jane|Suzie Q|Mustang Sally"],
    ["film", "Forrest Gump|Jerry Maguire|Annie Hall|Erin Brockovich|Donnie Darko|Jackie Brown|John Wick"],
    ["hest", "Totilas|Valegro|Bella Rose|Cathrine|Dalera|Weihegold|Freestyle|Zack"],
    ["hurricane", "Andrew|Katrina|Harvey|Irma|Maria|Michael|Sandy|Ike|Hugo|Camille|Ida|Ian"],
    ["variety", "Granny Smith|Pink Lady|Red Delicious|Golden Delicious|Jonagold|Elstar|Fuji|Braeburn"],
    ["acid_level", "5.5|6.1|7.0|4.8|6.9"],
    ["SCN", "SCN-125|SCN-126|SCN-190|SCN-201"],
    ["pris", "129,95|89,00|1.299,00|45,50|10,00"],
    ["stregkode", "5701234567899|5709876543217|4006381333931|5012345678900|8711319992341"],
    ["isbn", "978-3-16-148410-0|978-0-306-40615-7|978-87-02-11332-4|978-0-13-110362-7"],
    ["sku", "100-20-3000|100-20-3001|110-21-4400|120-22-5001|130-90-1200"],
    ["tracking_no", "1Z999AA10123456784|1Z12345E0291980793|1Z5R89390357567127|1Z879E930346834440"],
    ["flight", "SK1501|BA0238|LH0442|AF1264|KL1126|DY3340"],
    ["container", "MSKU1234565|MAEU7654321|TCLU4265891|CMAU0000020"],
    ["language", "Danish|German|French|Spanish|Polish|Japanese"],
    ["country", "Denmark|Germany|France|Jordan|Chad|Georgia"],
    ["departement", "Salg|Økonomi|HR|Lager|IT|Indkøb"],
    ["butik", "Magasin Aarhus|Netto Vesterbro|Føtex Odense|Kvickly Randers|Irma Hellerup"],
    ["queue", "billing|support|sales|returns|escalation"],
    ["table_name", "users|persons|addresses|emails|payments"],
    ["ip_count", "4|17|2|350|12"],
    ["address_type", "home|work|billing|home"],
    ["kundetype", "privat|erhverv|offentlig"],
    ["age_group", "0-17|18-29|30-49|50-64|65+"],
    ["passagerer", "45|12|63|28|31"],
    ["room", "A. Hansen|B. Nielsen|Auditorium 4|Lokale 12|Kantinen|Mødelokale 3"],
    ["street_lamp_type", "LED|Natrium|LED|Halogen"],
    ["gate", "A12|B7|C33|A4|D1"],
    ["by", "admin|system|import|admin|cron"],
    ["via", "web|app|phone|store"],
    ["plan", "Basic|Premium|Enterprise|Free"],
    ["genre", "Rock|Jazz|Pop|Metal|Folk"],
    ["party_size", "2|4|6|2|8"],
    ["race", "5 km|10 km|Half marathon|Marathon"],
  ])("%s", async (name, values) => {
    expect((await said({ [name]: values }))[name]).toBeNull();
  });
});

describe("persons and what is theirs, in many languages", () => {
  const cases: [string, string, string, string?][] = [
    ["cpr", "NATIONAL_ID", "707614285|0101901234|1503721117|311299-1239|2402651236|512852345|0512852345"],
    ["by", "LOCATION", "Hobro|Skive|Ringsted|Holbæk|Nakskov|Thisted|Ribe|Varde"],
    ["postnr", "POSTAL_CODE", "2100|8000|5000|9000|1550|6700|4000"],
    ["konto", "BANK_ACCOUNT", "5479-1234567|9570-0012345678|3409-1112223|0216-4069211045"],
    ["telefon", "PHONE", "20 12 34 56|+45 51 23 45 67|86123456|33 15 22 10|ingen|61 70 80 90"],
    ["kontaktperson", "PERSON", "Birgitte Møller|Søren Kjær|Anders Damgaard|Lone Vestergaard|Pia Bjerre"],
    ["medarbejder", "PERSON", "Aage Thygesen|Tove Skov|Jørn Bak|Ulla Krog|Finn Toft"],
    [
      "iban",
      "IBAN",
      "DK5000400440116243|DE89370400440532013000|DE89370400440532013001|GB29NWBK60161331926819|FR1420041010050500013M02606|NL91ABNA0417164300",
    ],
    ["Nachname", "PERSON", "Müller|Schäfer|Kowalski|Özdemir|Vogt|Petersen|Grünwald|Nowak|Obermaier"],
    ["Vorname", "PERSON", "Jürgen|Heike|Björn|Uschi|Detlef|Annegret|Sieglinde|Kevin"],
    ["Wohnort", "LOCATION", "Bad Tölz|Castrop-Rauxel|Gütersloh|Pirna|Zwickau|Husum|Ansbach", "DE"],
    ["PLZ", "POSTAL_CODE", "80331|10115|01067|45127|20095", "DE"],
    ["Straße", "ADDRESS", "Hauptstr. 5|Am Markt 12a|Goethestraße 33|Lindenweg 7|Schillerplatz 1", "DE"],
    ["Handynr", "PHONE", "0171 2345678|0160/9988776|+49 152 33445566|0176-11223344", "DE"],
    [
      "Staatsangehörigkeit",
      "NATIONALITY_RELIGION_POLITICS",
      "deutsch|türkisch|polnisch|deutsch|syrisch",
      "DE",
    ],
    ["Krankenkasse_Nr", "MEDICAL_ID", "A123456780|M987654323|T004728113|L456789010|C318099449", "DE"],
    ["apellidos", "PERSON", "García López|Fernández Ruiz|Martín Ortega|Gómez Iglesias|Muñoz Vega", "ES"],
    ["nombre", "PERSON", "María José|Francisco|Begoña|Íñigo|Montserrat|Joaquín|Inmaculada", "ES"],
    ["dni", "NATIONAL_ID", "12345678Z|87654321X|53276142T|X1234567L|72391027E", "ES"],
    ["correo", "EMAIL", "ana@ejemplo.es|luis.perez@correo.es|m.ruiz@ejemplo.com", "ES"],
    ["fecha_nac", "DATE_OF_BIRTH", "12/03/1984|30/11/1975|07/07/1999|22/01/1961", "ES"],
    ["nom", "PERSON", "Lefèvre|Dubois|Girard|Fontaine|Chevalier|Benali|Mercier|Nguyen", "FR"],
    ["prénom", "PERSON", "Éloïse|Thibault|Océane|Jean-Pierre|Clémence|Gaël|Mireille", "FR"],
    ["ville", "LOCATION", "Quimper|Saint-Étienne|Albi|Brive-la-Gaillarde|Valence|Niort|Lorient", "FR"],
    ["code_postal", "POSTAL_CODE", "29000|42000|81000|19100|26000", "FR"],
    ["né_le", "DATE_OF_BIRTH", "04/05/1978|12/12/1990|23/08/1966|01/02/2001", "FR"],
    ["nazwisko", "PERSON", "Wiśniewski|Kamińska|Zieliński|Szymańska|Dąbrowski|Wójcik|Kaczmarek", "PL"],
    ["imię", "PERSON", "Grzegorz|Małgorzata|Łukasz|Agnieszka|Paweł|Katarzyna", "PL"],
    ["miasto", "LOCATION", "Rzeszów|Gdynia|Olsztyn|Łódź|Zakopane|Toruń", "PL"],
    ["kod_pocztowy", "POSTAL_CODE", "35-001|81-300|10-100|90-001|34-500", "PL"],
    [
      "shimei",
      "PERSON",
      "Tanaka Hiroshi|Suzuki Yuko|Watanabe Kenji|Yamamoto Akiko|Kobayashi Satoshi|Nakamura Emi",
      "JP",
    ],
    [
      "customer_name",
      "PERSON",
      "Haruto Kobayashi|Nguyen Van An|Priya Raghunathan|Oluwaseun Adeyemi|Kwame Mensah|Fatima Al-Rashid",
    ],
    ["cognome", "PERSON", "Rossi|Esposito|Bianchi|Colombo|Marchetti|Lombardi|Santoro", "IT"],
    ["codice_fiscale", "NATIONAL_ID", "RSSMRA85T10A562S|VRDGNN70A01H501H|BNCLRA92D45F205D", "IT"],
    ["achternaam", "PERSON", "de Vries|van den Berg|Bakker|Jansen|van Dijk|Hoekstra|Dijkstra", "NL"],
    ["woonplaats", "LOCATION", "Zwolle|Den Bosch|Hoorn|Assen|Gouda|Sittard", "NL"],
    ["postcode", "POSTAL_CODE", "1012 AB|3511LK|9712 HX|5611 EM", "NL"],
    ["etternavn", "PERSON", "Hansen|Bakken|Haugen|Solberg|Moen|Strand|Eide", "NO"],
    ["sukunimi", "PERSON", "Korhonen|Virtanen|Mäkinen|Nieminen|Laine|Heikkilä", "FI"],
    ["efternamn", "PERSON", "Lindqvist|Öberg|Sjögren|Åkesson|Nyström|Bergman", "SE"],
    ["sobrenome", "PERSON", "Silva|Oliveira|Gonçalves|Araújo|Ferreira|Teixeira", "BR"],
    ["cpf", "NATIONAL_ID", "390.533.447-05|111.444.777-35|529.982.247-25", "BR"],
    ["příjmení", "PERSON", "Novák|Svobodová|Dvořák|Černý|Procházková|Kučera", "CZ"],
    ["src_ip", "IP_ADDRESS", "203.0.113.9|198.51.100.22|172.16.4.8|10.2.3.4|8.8.8.8"],
    ["nationalitet", "NATIONALITY_RELIGION_POLITICS", "dansk|svensk|tyrkisk|somalisk|dansk"],
    ["koen", "GENDER", "mand|kvinde|kvinde|mand"],
    ["reg_nr_bil", "VEHICLE", "AB 12 345|CD 98 765|XY 45 678|BM 30 112"],
    ["diagnosis", "HEALTH", "Asthma|Type 2 diabetes|Hypertension|Migraine"],
    ["adgangskode", "PASSWORD", "Sommer2023!|hemmelig1|kat&hund9|P4ssw0rd"],
  ];
  it.each(cases)("%s", async (name, entity, values, region) => {
    expect((await said({ [name]: values }, region))[name]).toBe(entity);
  });
});
