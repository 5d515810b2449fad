import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { defineRecogniser } from "../define-recogniser";

/** The country of a region code, or Denmark where the code is not one. */
function regionOf(region: string): CountryCode {
  return isSupportedCountry(region) ? region : "DK";
}

/** Valid in its country; numbers without a prefix are read as numbers of `region`. */
export function phoneCountry(value: string, region: string): string | null {
  const text = value.replace(/^00(?=[1-9])/, "+");
  const number = parsePhoneNumberFromString(text, { defaultCountry: regionOf(region), extract: false });
  return number?.isValid() ? (number.country ?? "001") : null;
}

const names = [
  "phone",
  "phone number",
  "phone no",
  "telephone",
  "telephone number",
  "tel",
  "tel nr",
  "telno",
  "mobile",
  "mobile number",
  "mobile phone",
  "cell",
  "cell phone",
  "cellphone",
  "cellular",
  "contact number",
  "fax",
  "fax number",
  "telefon",
  "telefonnummer",
  "telefonnr",
  "tlf",
  "tlfnr",
  "tlf nr",
  "mobil",
  "mobilnr",
  "mobilnummer",
  "mobiltelefon",
  "handy",
  "handynummer",
  "handynr",
  "handy nr",
  "mobilfunknummer",
  "rufnummer",
  "telefonnr",
  "telnr",
  "nr telefonu",
  "telefonos",
  "tel privat",
  "telefono",
  "celular",
  "movil",
  "cellulare",
  "telefone",
  "portable",
  "telephone portable",
  "telefoon",
  "telefoonnummer",
  "mobiel",
  "puhelin",
  "puhelinnumero",
  "simi",
  "telefonszam",
  "numer telefonu",
  "whatsapp",
  "msisdn",
  "telefonas",
  "telepon",
  "nomor hp",
  "телефон",
  "τηλεφωνο",
  "電話番号",
  "電話",
  "电话",
  "手机",
  "전화번호",
  "الهاتف",
  ..."telf|telf 1|telf 2|telfx|tel number|ph no|ph num|ph nr|phn|phn no|mob|mob no|mob nr|mob num|tfno|tlfno|tfn|tlf priv|fono|nr telefonu|wk phone|hm phone".split(
    "|",
  ),
  ..."تلفن|موبایل|โทรศัพท์|เบอร์โทร|հեռախոս|ტელეფონი|mobiil|mobilais|mobilus tel|мобилен|моб|моб телефон|gsm nr|contact nr|contact tel|tel contacto|tel contact|telefone celular|telemovel|telemovel nr|recapito telefonico|recapito|numero di telefono|numero de telefono|numero de telephone|n de telephone|n telephone|gsm|gsm no|cep|cep telefonu|cep tel|telefon numarasi|ev telefonu|is telefonu|matkapuhelin|matkapuhelinnumero|gsm nro|mobiltelefonnummer|mobilnummer|tel kom|telefon komorkowy|numer komorkowy|nr tel|nr kom|komorka|telefonni cislo|mobilni telefon|telefonne cislo|mobilszam|mobiltelefonszam|telefonski broj|broj telefona|mobitel|broj mobitela|telefonska stevilka|numar de telefon|numar telefon|nr telefon|telefoninumber|talrunis|telefona numurs|telefono numeris|mobilus|мобильный|мобильный телефон|номер телефона|моб телефон|тел|контактный телефон|номер телефону|мобільний|κινητο|τηλ|κινητο τηλεφωνο|σταθερο|携帯|携帯電話|携帯番号|tel番号|手机号|手机号码|电话号码|联系电话|手機|電話號碼|휴대폰|휴대전화|연락처|رقم الهاتف|الجوال|טלפון|נייד|so dien thoai|dien thoai|no hp|no telepon|फोन|मोबाइल".split(
    "|",
  ),
];

export const internationalPhone = defineRecogniser({
  id: "phone-international",
  label: "phone number with country prefix",
  entity: "PHONE",
  class: "direct",
  shape: /^(?:\+|00)[1-9][\d ()./-]{5,20}$/,
  check: (value, { region }) => phoneCountry(value, region) !== null,
  chance: 0.1,
  names,
  scan: /(?<![\w+])(?:\+|00)[1-9](?:[ ().\-/]{0,2}\d){6,14}(?!\d)/g,
  matches: ["+45 20 12 34 56", "+4520123456", "0045 20123456", "+1 202-555-0143"],
  ignores: ["+45 12", "20123456", "+999 12345678"],
});

export const nationalPhone = defineRecogniser({
  id: "phone-national",
  label: "phone number",
  entity: "PHONE",
  class: "direct",
  shape: /^\+?[(\d][\d ()./-]{4,22}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i,
  check: (value, { region }) =>
    !dateOrAmount.test(value) && (phoneCountry(value, region) !== null || looksLikePhone(value)),
  chance: 0.5,
  needsName: true,
  names,
  matches: ["20 12 34 56", "20123456", "(202) 555-0143", "020 7946 0018"],
  ignores: ["12", "2024-01-31", "1.234,56"],
});

const dateOrAmount =
  /^\d{1,3}\.\d{5,}$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d{1,3}(?:\.\d{3})+,/;

/** Groups of digits as people write numbers of other countries; too loose without a name beside it. */
function looksLikePhone(value: string): boolean {
  const digits = value.replace(/(?:x|ext).*$/i, "").replace(/\D/g, "");
  return digits.length >= 6 && digits.length <= 15 && !/^(\d)\1+$/.test(digits);
}

/** North American numbers are written in a way nothing else is. */
export const northAmericanPhone = defineRecogniser({
  id: "phone-north-american",
  label: "North American phone number",
  entity: "PHONE",
  class: "direct",
  shape:
    /^(?:1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i,
  check: (value) => phoneCountry(value, "US") !== null,
  chance: 0.05,
  names,
  scan: /(?<![\w+.-])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\w-]|\.\d)/gi,
  matches: ["(202) 555-0143", "202-555-0143", "1-202-555-0143 x12"],
  ignores: ["2025550143", "102-555-0143", "202-555-014"],
});

export const danishPhone = defineRecogniser({
  id: "dk-phone",
  label: "Danish phone number",
  entity: "PHONE",
  class: "direct",
  country: "DK",
  shape: /^[2-9]\d(?:[ .-]\d\d){3}$/,
  chance: 0.1,
  names,
  scan: /(?<![\w+.,/-])(?<!\d\d \d\d )[2-9]\d(?:(?: \d\d){3}|(?:-\d\d){3}|(?:\.\d\d){3}|\d\d \d{4})(?![\w/-]|[.,]\d| \d\d(?!\d))/g,
  matches: ["20 12 34 56", "20-12-34-56"],
  ignores: ["20123456", "10 12 34 56", "2024-01-31"],
});
