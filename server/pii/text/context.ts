import type { Recogniser } from "../define-recogniser";
import type { PiiEntity } from "../schema";
import { fold } from "../words/fold";

/** Words that announce a kind in a sentence, beside the names of its recognisers. Folded. */
const announcing: Partial<Record<PiiEntity, string>> = {
  PHONE:
    "phone|phones|telephone|tel|mobile|cell|call|calls|called|dial|text me|sms|fax|number is|reach me|reach us|hotline|whatsapp|telefon|telefonnummer|tlf|mobil|mobilnummer|ring|ringe|telefono|telefonos|movil|tfno|tlfno|telefonnr|ruf|handy|contact|cep|cep no|gsm",
  NATIONAL_ID:
    "national identification number|national identification|national id|identification number|identity number|identity card|id number|id card|personal number|personal id|citizen number|social security|personnummer|nationalt id|documento de identidad|resident|registration number|identity|identificacion|identiteetti|ausweis|ausweisnummer|personalausweis",
  TAX_ID:
    "tax number|tax id|tax identification|taxpayer|tin|vat|vat number|moms|tax|gst|skat|steuer|fiscal|business number|company number|company identity|organisation number|orgnr|vergi|gst registration|business registration",
  BANK_ACCOUNT:
    "bank account|account number|account no|account|bank|konto|kontonummer|routing|cuenta|transfer",
  PASSPORT: "passport|pas|pasnummer|reisepass|pasaporte|passeport|passaporto",
  DRIVING_LICENCE:
    "driving licence|driving license|driver license|driver s license|drivers license|driver licence|licence number|license number|korekort|korekortnummer|dl number",
  MEDICAL_ID:
    "patient|patient number|medical record|mrn|health number|health card|nhs|medicare|nhc|nass|historia|journal|insurance number|provider|npi|dea|krankenkasse|kvnr|versichertennummer|arztnummer|lanr",
  VEHICLE:
    "licence plate|license plate|number plate|plate|plates|registration|vehicle|vehicles|car|vin|nummerplade|kennzeichen|matricula|plaka|plaka numarasi",
  CREDIT_CARD: "card|credit|visa|mastercard|amex|kort|kortnummer|tarjeta|payment",
  POSTAL_CODE: "postal code|postcode|zip|zip code|postnummer|postnr|post code|plz|codigo postal|cp",
  CRYPTO_WALLET: "wallet|bitcoin|btc|ethereum|eth|crypto",
  IP_ADDRESS: "ip|address",
};

const reachBefore = 80;
const reachAfter = 25;

const patterns = new Map<string, RegExp>();

/** The pattern kept under the id; `phrases` is only asked the first time. */
function pattern(id: string, phrases: () => string): RegExp {
  let made = patterns.get(id);
  if (!made) {
    made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases()})(?![\\p{L}\\p{N}])`, "u");
    patterns.set(id, made);
  }
  return made;
}

const literal = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

let last = { text: "", start: -1, end: -1, words: "" };

/** The words around a span, folded, with everything but letters and digits as single spaces. */
export function around(text: string, start: number, end: number): string {
  // Many recognisers ask about the same place one after the other.
  if (last.text === text && last.start === start && last.end === end) return last.words;
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const words = fold(`${before} | ${text.slice(end, end + reachAfter)}`).replace(/[^\p{L}\p{N}|]+/gu, " ");
  last = { text, start, end, words };
  return words;
}

/** Whether the words around name exactly this recogniser. */
export function isNamed(recogniser: Recogniser, context: string): boolean {
  return (
    recogniser.names.length > 0 &&
    pattern(recogniser.id, () => recogniser.names.map((name) => literal(fold(name))).join("|")).test(context)
  );
}

/** Whether the words around announce a value of this kind. */
export function isAnnounced(entity: PiiEntity, context: string): boolean {
  const phrases = announcing[entity];
  return phrases !== undefined && pattern(`#${entity}`, () => phrases).test(context);
}

/** Words between the name of a kind and its value, as in "the passport number of her son is", and the name. */
const nearWords = 5;

/** Whether the words right before name another kind than this one. */
export function namesAnother(entity: PiiEntity, context: string): boolean {
  const others = pattern(`!${entity}`, () =>
    Object.entries(announcing)
      .filter(([kind]) => kind !== entity)
      .map(([, phrases]) => phrases)
      .join("|"),
  );
  const before = context.slice(0, context.indexOf("|")).trim();
  return others.test(before.split(" ").slice(-nearWords).join(" "));
}
