import { defineRecogniser } from "../define-recogniser";
import { digitsOf, isCalendarDay, passesLuhn, weightedSum } from "./check-digits";

const same = (digits: string) => /^(\d)\1+$/.test(digits);

/** Eleven digits, the last by modulo 11; PIS, PASEP, NIS and NIT are one register. */
const brazilianWorker = defineRecogniser({
  id: "br-pis",
  label: "Brazilian worker number (PIS, PASEP, NIS)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "BR",
  scheme: "PIS/PASEP",
  shape: /^\d{3}\.?\d{5}\.?\d{2}-?\d$/,
  check: (value) => {
    const digits = digitsOf(value);
    const rest = 11 - (weightedSum(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return !same(digits) && Number(digits[10]) === (rest >= 10 ? 0 : rest);
  },
  chance: 0.09,
  needsName: true,
  names: ["pis", "pasep", "pis pasep", "nis", "numero pis", "n pis", "numero do pis"],
  matches: ["12012345672", "120.12345.67-2"],
  ignores: ["12012345673", "00000000000"],
});

/** Serial number, state (01 to 28) and two check digits. */
const brazilianVoter = defineRecogniser({
  id: "br-titulo-eleitor",
  label: "Brazilian voter number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "BR",
  scheme: "Título de eleitor",
  shape: /^\d{4} ?\d{4} ?(?:0[1-9]|1\d|2[0-8])\d{2}$/,
  check: (value) => {
    const digits = digitsOf(value);
    const first = (weightedSum(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10;
    const second = (weightedSum(digits.slice(8, 10) + first, [7, 8, 9]) % 11) % 10;
    return !same(digits) && digits.endsWith(`${first}${second}`);
  },
  chance: 0.004,
  needsName: true,
  names: ["titulo de eleitor", "titulo eleitor", "titulo eleitoral", "inscricao eleitoral"],
  matches: ["123456781295", "1234 5678 1295"],
  ignores: ["123456781296", "123456783095"],
});

/** Fifteen digits whose sum with the weights 15 to 1 is a multiple of 11. */
const brazilianHealth = defineRecogniser({
  id: "br-cns",
  label: "Brazilian health card number (CNS)",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "BR",
  scheme: "CNS",
  shape: /^[12789]\d{2} ?\d{4} ?\d{4} ?\d{4}$/,
  check: (value) =>
    weightedSum(digitsOf(value), [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  chance: 0.09,
  needsName: true,
  names: ["cns", "cartao sus", "cartao nacional de saude", "numero sus", "n sus", "cartao do sus"],
  matches: ["700001234500005"],
  ignores: ["700001234500006", "300001234500005"],
});

/** Eight digits and a check digit by the weights 9 to 2. */
const salvadoran = defineRecogniser({
  id: "sv-dui",
  label: "Salvadoran identity number (DUI)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "SV",
  scheme: "DUI",
  shape: /^\d{8}-?\d$/,
  check: (value) => {
    const digits = digitsOf(value);
    return (
      !same(digits) && (10 - (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === Number(digits[8])
    );
  },
  chance: 0.1,
  needsName: true,
  names: ["dui", "numero dui", "n dui", "documento unico de identidad"],
  matches: ["01234567-8"],
  ignores: ["01234567-9"],
});

/** Municipality, birth date, serial number and a letter. */
const nicaraguan = defineRecogniser({
  id: "ni-cedula",
  label: "Nicaraguan identity number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "NI",
  scheme: "Cédula",
  shape: /^\d{3}-?\d{6}-?\d{4}[A-Y]$/i,
  check: (value) => {
    const date = digitsOf(value).slice(3, 9);
    return isCalendarDay(2000, Number(date.slice(2, 4)), Number(date.slice(0, 2)));
  },
  chance: 0.03,
  names: ["cedula", "cedula de identidad", "numero de cedula"],
  scan: /(?<![\w.-])\d{3}-\d{6}-\d{4}[A-Y](?![\w-])/g,
  matches: ["001-120385-0012K", "0011203850012K"],
  ignores: ["001-121385-0012K"],
});

/** Eleven digits with Luhn. */
const mexicanSocialSecurity = defineRecogniser({
  id: "mx-nss",
  label: "Mexican social security number (NSS)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "MX",
  scheme: "NSS",
  shape: /^\d{2}-?\d{2}-?\d{2}-?\d{4}-?\d$/,
  check: (value) => !same(digitsOf(value)) && passesLuhn(digitsOf(value)),
  chance: 0.1,
  needsName: true,
  names: ["nss", "imss", "numero de seguridad social", "numero de seguro social", "seguro social", "no imss"],
  matches: ["12345678903", "12-34-56-7890-3"],
  ignores: ["12345678904"],
});

/** Letters of the name, birth date, state, sex and serial number. */
const mexicanVoter = defineRecogniser({
  id: "mx-elector",
  label: "Mexican voter key",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "MX",
  scheme: "Clave de elector",
  shape: /^[A-Z]{6}\d{8}[HM]\d{3}$/i,
  check: (value) => isCalendarDay(2000, Number(value.slice(8, 10)), Number(value.slice(10, 12))),
  chance: 0.001,
  names: ["clave de elector", "clave elector", "ine", "credencial de elector"],
  scan: /(?<![\w.-])[A-Z]{6}\d{8}[HM]\d{3}(?![\w-])/g,
  matches: ["GMVLMR80070501M100"],
  ignores: ["GMVLMR80170501M100", "GMVLMR80070501X100"],
});

/** Letters of the name, year, month (plus 50 for women) and day of birth, two digits. */
const quebecHealth = defineRecogniser({
  id: "ca-ramq",
  label: "Quebec health insurance number (RAMQ)",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "CA",
  scheme: "RAMQ",
  shape: /^[A-Z]{4} ?\d{4} ?\d{4}$/i,
  check: (value) => {
    const date = digitsOf(value);
    return isCalendarDay(2000, Number(date.slice(2, 4)) % 50, Number(date.slice(4, 6)));
  },
  chance: 0.07,
  names: ["ramq", "nam", "numero d assurance maladie", "assurance maladie", "carte soleil"],
  scan: /(?<![\w.-])[A-Z]{4} ?\d{4} ?\d{4}(?![\w-])/g,
  matches: ["TREM 8503 1214", "TREM85531214"],
  ignores: ["TREM 8513 1214", "TREM 8503 4014"],
});

/** Ten digits with Luhn and the letters of the version. */
const ontarioHealth = defineRecogniser({
  id: "ca-ohip",
  label: "Ontario health card number",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "CA",
  scheme: "OHIP",
  shape: /^[1-9]\d{3}[- ]?\d{3}[- ]?\d{3}(?:[- ]?[A-Z]{1,2})?$/i,
  check: (value) => passesLuhn(digitsOf(value)),
  chance: 0.1,
  needsName: true,
  names: ["ohip", "ohip number", "health card", "health card number", "health card no", "hcn"],
  matches: ["1234567897", "1234-567-897-AB"],
  ignores: ["1234567898"],
});

/** Kind of prescriber, first letter of the name, seven digits of which the last checks the others. */
const americanPrescriber = defineRecogniser({
  id: "us-dea",
  label: "DEA number of a prescriber (United States)",
  entity: "MEDICAL_ID",
  class: "quasi",
  country: "US",
  scheme: "DEA",
  shape: /^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/i,
  check: (value) => weightedSum(value.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === Number(value[8]),
  chance: 0.1,
  needsName: true,
  names: ["dea", "dea number", "dea no", "dea registration"],
  scan: /(?<![\w.-])[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?![\w-])/g,
  matches: ["AB1234563"],
  ignores: ["AB1234564", "IB1234563"],
});

/** Numbers of the Americas whose rule stands here. */
export const issuedNumbersAmericas = [
  brazilianWorker,
  brazilianVoter,
  brazilianHealth,
  salvadoran,
  nicaraguan,
  mexicanSocialSecurity,
  mexicanVoter,
  quebecHealth,
  ontarioHealth,
  americanPrescriber,
];
