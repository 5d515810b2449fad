import type { Header } from "../header/read-header";
import { countriesInName, headerNames, whatHeaderSays } from "../header/what-header-says";
import { recognisers } from "../registry";
import { type Judge, percent, shareOf } from "./candidate";
import { haveFewForms } from "./forms-of-codes";
import { isPlainName } from "./judge-named-forms";
import { yearOf } from "./judge-quantities";
import { thin } from "./sample";
import { schemesByCountry } from "./schemes-of-countries";

const split = (text: string) => text.split("|");

/** What people call the number a state gives a person, in words that name no scheme or those of several countries. */
const ofPersons = split(
  "ssn|ssn number|ssn no|ss number|social security|social security number|social security no|soc sec no|social insurance number|national id|national id number|national id no|national identity|national identity number|national identification|national identification number|national insurance number|national number|national no|nationalid|nid number|personal id|personal id number|personal id no|personal id code|personal number|personal no|personal code|personal identity number|personal identity code|personal identification number|personal identification code|person number|identity number|identity no|identity card|identity card number|identity card no|id card number|id card no|government id|govt id|citizen id|citizen number|citizen service number|resident id|resident registration number|civil id|civil registration number|population number|birth number|cpr|cprnr|cpr nr|cpr nummer|personnummer|personnr|person nr|fodselsnummer|fodselsnr|henkilotunnus|hetu|kennitala|isikukood|asmens kodas|personas kods|personalausweisnummer|ausweisnummer|sozialversicherungsnummer|rijksregisternummer|burgerservicenummer|bsn|nino|numero de securite sociale|numero securite sociale|numero de seguridad social|numero de identidad|documento de identidad|documento nacional de identidad|dni|carnet de identidad|cedula de identidad|cedula de ciudadania|carte d identite|numero d identite|numero di identita|carta d identita|codice fiscale|cartao de cidadao|cpf|curp|pesel|nr pesel|rodne cislo|cislo op|numer dowodu|dowod osobisty|tajszam|taj szam|taj|szemelyi szam|szemelyi azonosito|cnp|cod numeric personal|egn|егн|единен граждански номер|jmbg|јмбг|oib|emso|amka|αμκα|αριθμος ταυτοτητας|tckn|tc kimlik|tc kimlik no|kimlik no|kimlik numarasi|инн|inn|снилс|snils|іпн|рнокпп|aadhaar|aadhar|aadhaar number|nric|mykad|nomor ktp|nomor induk kependudukan|cccd|cmnd|so cmnd|can cuoc|身份证|身份证号|身份证号码|身分證字號|マイナンバー|個人番号|주민등록번호|주민번호|رقم الهوية|الرقم القومي|الرقم الوطني|رقم البطاقة|کد ملی|کدملی|شماره ملی|תעודת זהות|מספר זהות|เลขบัตรประชาชน|เลขประจำตัวประชาชน|आधार|आधार संख्या",
);

/** Tables of these give the letters of a short name another meaning: scenes, seasons, ships. */
const otherMeanings: Record<string, readonly string[]> = {
  ssn: split(
    "scene|scenes|season|seasons|episode|episodes|film|films|movie|movies|shot|shots|take|session|sessions|ship|ships|hull|submarine|vessel|crater",
  ),
};

/**
 * Numbers in a column that is called a number of persons, though no scheme's check agrees and they may have more forms
 * than one: made up for a test, changed by a transfer, of a country nobody here knows. Masking them in vain is cheap and
 * letting them through is not.
 */
export const judgeCalledPersonal: Judge = (sample, table) => {
  const { header } = sample;
  if (whatHeaderSays(header, "NATIONAL_ID") === "against" || !isCalledPersonal(header)) return null;
  if (header.words.some((word) => otherMeanings[word]?.some((other) => table.words.has(other)))) return null;
  // Of a country whose numbers are known the check has spoken already.
  const known = schemesByCountry(table);
  if (countriesInName(sample.name).some((country) => known.has(country)) || !haveFewForms(sample))
    return null;
  if (shareOf(thin(sample.values, 100), (text) => yearOf(text) !== null).distinct > 0.5) return null;
  const share = shareOf(sample.values, (text) => /\d/.test(text)).rows;
  return {
    entity: "NATIONAL_ID",
    class: "direct",
    confidence: 0.62,
    share: 1,
    evidence: [
      `The column is called a number of persons, and ${percent(share)} of the values are codes with digits in few lengths.`,
      "The numbers fit no scheme's check; this is weaker evidence than a check that passes.",
    ],
  };
};

const isCalledPersonal = (header: Header) =>
  headerNames(header, ofPersons) ||
  recognisers.some(
    (recogniser) =>
      recogniser.entity === "NATIONAL_ID" && recogniser.check && isPlainName(header, recogniser),
  );
