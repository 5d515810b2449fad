import type { Recogniser } from "../define-recogniser";
import { recognisers } from "../registry";
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

/** A phrase after its first word, and what it names: a recogniser's id, or `#` and a kind that it announces. */
type Phrase = { rest: string; of: string };

let phrases: Map<string, Phrase[]> | undefined;

/** All phrases by their first word: a handful of words stand around a value, and most begin no phrase. */
function phrasesByFirstWord(): Map<string, Phrase[]> {
  if (phrases) return phrases;
  phrases = new Map();
  const add = (phrase: string, of: string) => {
    const [first = "", ...rest] = phrase.split(" ");
    const list = phrases?.get(first);
    const entry = { rest: rest.map((word) => ` ${word}`).join(""), of };
    if (list) list.push(entry);
    else phrases?.set(first, [entry]);
  };
  for (const { id, names } of recognisers) for (const name of names) add(fold(name), id);
  for (const [entity, words] of Object.entries(announcing))
    for (const phrase of words.split("|")) add(phrase, `#${entity}`);
  return phrases;
}

/** What the words name, of recognisers and kinds. Words are divided by single spaces. */
function namedIn(words: string): Set<string> {
  const named = new Set<string>();
  const text = `${words} `;
  for (let start = 0; start < words.length; ) {
    const end = text.indexOf(" ", start);
    for (const { rest, of } of phrasesByFirstWord().get(text.slice(start, end)) ?? [])
      if (rest === "" || text.startsWith(`${rest} `, end)) named.add(of);
    start = end + 1;
  }
  return named;
}

/** What the words around a span say of it. */
export type Context = {
  /** Ids of recognisers and, after `#`, kinds that they name anywhere; those that the words right before name. */
  named: ReadonlySet<string>;
  near: ReadonlySet<string>;
};

/** Words between the name of a kind and its value, as in "the passport number of her son is", and the name. */
const nearWords = 5;

/** What was told of places of the text that is being looked at. */
let told: { text: string; places: Map<string, Context> } = { text: "", places: new Map() };

/** What the words around a span name; everything but letters and digits divides them. */
export function around(text: string, start: number, end: number): Context {
  // Many recognisers ask about the same places.
  if (told.text !== text) told = { text, places: new Map() };
  const place = `${start}-${end}`;
  const known = told.places.get(place);
  if (known) return known;
  const before = wordsOf(text.slice(Math.max(0, start - reachBefore), start));
  const after = wordsOf(text.slice(end, end + reachAfter));
  const context = {
    named: namedIn(`${before} | ${after}`),
    near: namedIn((before.split("|")[0] ?? "").trim().split(" ").slice(-nearWords).join(" ")),
  };
  told.places.set(place, context);
  return context;
}

const wordsOf = (text: string) =>
  fold(text)
    .replaceAll("|", " | ")
    .replace(/[^\p{L}\p{N}|]+/gu, " ")
    .trim();

/** Whether the words around name exactly this recogniser. */
export const isNamed = ({ id }: Recogniser, { named }: Context) => named.has(id);

/** Whether the words around announce a value of this kind. */
export const isAnnounced = (entity: PiiEntity, { named }: Context) => named.has(`#${entity}`);

/** Money goes from an account or card to another: words that announce one speak of all. */
const ofMoney = new Set(["#IBAN", "#BANK_ACCOUNT", "#CREDIT_CARD"]);

/** Whether the words right before name another kind than this one, or than its like. */
export function namesAnother(entity: PiiEntity, { near }: Context): boolean {
  const own = `#${entity}`;
  for (const of of near)
    if (of.startsWith("#") && of !== own && !(ofMoney.has(of) && ofMoney.has(own))) return true;
  return false;
}
