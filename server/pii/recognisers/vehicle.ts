import { defineRecogniser } from "../define-recogniser";

const values: Record<string, number> = {};
for (const [index, letter] of [..."0123456789"].entries()) values[letter] = index;
for (const [letters, start] of [
  ["ABCDEFGH", 1],
  ["JKLMN", 1],
  ["P", 7],
  ["R", 9],
  ["STUVWXYZ", 2],
] as const)
  for (const [index, letter] of [...letters].entries()) values[letter] = start + index;
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Check digit of ISO 3779 as North America requires it. European makers need not set it. */
export function passesVin(value: string): boolean {
  let sum = 0;
  for (const [index, letter] of [...value.toUpperCase()].entries())
    sum += (values[letter] ?? 0) * (weights[index] ?? 0);
  const digit = sum % 11;
  return value.toUpperCase()[8] === (digit === 10 ? "X" : String(digit));
}

const vinNames = [
  "vin",
  "vin number",
  "vin no",
  "chassis",
  "chassis number",
  "stelnummer",
  "stelnr",
  "fahrgestellnummer",
  "vehicle identification number",
];

export const vin = defineRecogniser({
  id: "vin",
  label: "vehicle identification number",
  entity: "VEHICLE",
  class: "quasi",
  scheme: "VIN",
  shape: /^[A-HJ-NPR-Z0-9]{17}$/i,
  check: (value) => /\d/.test(value) && /[A-Z]/i.test(value) && passesVin(value),
  chance: 0.09,
  names: vinNames,
  scan: /(?<![\w-])(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}(?![\w-])/g,
  matches: ["1M8GDM9AXKP042788", "1HGCM82633A004352"],
  ignores: ["1M8GDM9A1KP042788", "12345678901234567"],
});

export const vinWithoutCheck = defineRecogniser({
  id: "vin-named",
  label: "vehicle identification number",
  entity: "VEHICLE",
  class: "quasi",
  scheme: "VIN",
  shape: /^(?=.*\d)(?=.*[A-Z])[A-HJ-NPR-Z0-9]{17}$/i,
  chance: 1,
  needsName: true,
  names: vinNames,
  matches: ["WVWZZZ1JZ3W386752"],
  ignores: ["12345678901234567", "WVWZZZ1JZ3W38675"],
});

/** Plates of many countries: too loose to believe without a name beside them. */
export const plate = defineRecogniser({
  id: "licence-plate",
  label: "licence plate",
  entity: "VEHICLE",
  class: "quasi",
  shape: /^(?=.*\d)(?=.*\p{L})(?=.{3,13}$)[\p{L}\d]{1,5}(?:[ ·-]{0,2}[\p{L}\d]{1,5}){0,3}$/iu,
  chance: 1,
  needsName: true,
  names: [
    "plate",
    "plate no",
    "plate number",
    "bilnr",
    "license plate",
    "licence plate",
    "registration plate",
    "number plate",
    "nummerplade",
    "nummerpladenr",
    "reg nr bil",
    "registreringsnummer",
    "kennzeichen",
    "immatriculation",
    "matricula",
    "targa",
    "kenteken",
    "registration no",
    "reg nr",
    "regnr",
    ..."рег номер|регистрационен номер|auto nr|auto numurs|valstybinis nr|registrska|registrska oznaka|plat nomor|מספר רישוי|מספר רכב|ev cislo|plates|vehicle registration|vehicle registration number|vehicle reg|tag number|registreringsnr|registreringsskylt|bilskilt|skiltnummer|skilt|kjennemerke|kfz kennzeichen|amtliches kennzeichen|autokennzeichen|plaque|plaque d immatriculation|numero d immatriculation|targa veicolo|numero targa|numero de matricula|placa|placas|placa do veiculo|placa del vehiculo|nr rejestracyjny|numer rejestracyjny|tablica rejestracyjna|nr rej|spz|rz vozidla|registracni znacka|ecv|rendszam|forgalmi rendszam|numar inmatriculare|nr inmatriculare|numar de inmatriculare|registarska oznaka|registracija|registarske tablice|registrska stevilka|rekisterinumero|rekisteritunnus|rekkari|autonumber|valstybinis numeris|plaka|plaka no|arac plakasi|госномер|гос номер|номер авто|номер машины|регистрационный номер|номерной знак|номерний знак|πινακιδα|αριθμος κυκλοφοριας|ナンバー|ナンバープレート|車両番号|车牌|车牌号|车牌号码|車牌|차량번호|رقم اللوحة|bien so|bien so xe|nomor polisi".split(
      "|",
    ),
  ],
  scan: /(?<![\w.-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|\d{2} [A-Z]{1,3} \d{2,5}|[A-Z]{2} ?\d{1,2} ?[A-Z]{1,3} ?\d{4}|[A-Z]{3}[- ]\d{3} ?[A-Z]{2}|[A-Z]{2} ?\d{2} ?\d{3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4})(?![\w-])/g,
  matches: ["1234 BCD", "AB 12 345", "AB12345", "ABC-123", "M A 1", "AA-12-34", "MH 04 AD 0001"],
  ignores: ["12345", "ABCDEF", "hello world"],
});
