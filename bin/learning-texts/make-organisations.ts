import { drawFrom, type Random } from "./draw";
import { capital, invented, part, placeIn, words } from "./make-names";

const known =
  "Microsoft|Google|Amazon|IKEA|Siemens|Bosch|Tesco|Sainsbury's|Barclays|HSBC|KPMG|Deloitte|PwC|Vodafone|Shell|Nestlé|Unilever|Spotify|Netflix|DHL|FedEx|UPS|Royal Mail|Lidl|Aldi|Starbucks|McDonald's|Toyota|BMW|Pfizer|AstraZeneca|Red Cross|Oxfam|UNICEF|NHS|HMRC|Citibank|Allianz|AXA|Zurich Insurance";
const knownDanish =
  "Danske Bank|Nordea|Jyske Bank|Mærsk|Novo Nordisk|Arla|Coop|Netto|Føtex|Bilka|Matas|TDC|YouSee|PostNord|DSB|Tryg|Topdanmark|Falck|COWI|NNE|Grundfos|Danfoss|Lego|Carlsberg|Ørsted|Salling Group|Elgiganten|Jysk|Skat|Borger.dk|Udbetaling Danmark|Rigshospitalet|Dansk Industri|3F|HK|FOA|Lærerforeningen";
const branches =
  "Plumbing|Logistics|Consulting|Foods|Software|Energy|Dental|Design|Partners|Holdings|Motors|Travel|Security|Cleaning|Catering|Media|Solutions|Bakery|Properties|Insurance|Roofing|Systems|Packaging|Timber|Interiors";
const branchesDanish =
  "Byg|El|VVS|Transport|Rengøring|Auto|Revision|Consult|Maskinfabrik|Entreprise|Ejendomme|Tømrer|Malerfirma|Bageri|Gartneri|Smedje|Kommunikation|Invest|Møbler|Data";
const forms: Record<string, string> = {
  en: "Ltd|Inc.|LLC|plc|LLP|Limited|Inc|Corp.|Co.|& Co.|Pty Ltd|Group",
  da: "ApS|A/S|I/S|IVS|K/S|P/S|Holding ApS|Amba",
  de: "GmbH|AG|GmbH & Co. KG|KG|e.V.|UG",
  sv: "AB|HB|Aktiebolag",
  no: "AS|ASA",
  es: "S.L.|S.A.|SL|y Hijos",
  fr: "SARL|SA|SAS|et Fils",
  nl: "B.V.|N.V.|BV",
  it: "S.r.l.|S.p.A.|Srl",
  pt: "Ltda.|Lda|S.A.",
  pl: "Sp. z o.o.|S.A.",
};

/** A company, an authority, a school or a club. */
export function organisationIn(language: string, random: Random): string {
  const danish = language === "da";
  const name = () => part(language, "last_name", random);
  const town = () => placeIn(language, "town", random);
  const form = drawFrom((forms[language] ?? forms.en ?? "").split("|"), random);
  const branch = drawFrom((danish ? branchesDanish : branches).split("|"), random);
  const word = drawFrom(words, random);
  const chance = random();
  if (chance < 0.11) return drawFrom((danish ? knownDanish : known).split("|"), random);
  if (chance < 0.2)
    return invented(["ix", "ia", "tech", "ify", "ex", "on", "co", "soft", "lab", "net"], random);
  if (chance < 0.29)
    return `${name()} ${danish || language === "en" ? branch : ""} ${form}`.replace("  ", " ");
  if (chance < 0.36) return `${word} ${branch}${random() < 0.5 ? ` ${form}` : ""}`;
  if (chance < 0.43)
    return `${name()} & ${danish && random() < 0.5 ? "Søn" : name()}${random() < 0.6 ? ` ${form}` : ""}`;
  if (chance < 0.48) return `${invented(["ex", "ia", "on"], random)} ${form}`;
  if (chance < 0.51)
    return Array.from({ length: 3 }, () => drawFrom([..."ABCDEFGHKLMNPRST"], random)).join("");
  if (danish)
    return drawFrom(
      [
        `${town()} Kommune`,
        `${town()} Sygehus`,
        `${town()} Skole`,
        `${town()} Boldklub`,
        `${capital(invented(["e", "er"], random).toLowerCase())}skolen`,
        `Café ${word}`,
        `${name()}s ${branch}`,
        `${branch}firmaet ${name()}`,
        `Region ${town()}`,
        `FC ${town()}`,
        `${town()} IF`,
        `${town()} Stiftstidende`,
        `Dansk ${branch}forening`,
        `${town()} Byråd`,
        `Retten i ${town()}`,
        drawFrom(
          "DR|TV 2|Politiken|Berlingske|Jyllands-Posten|Ritzau|Venstre|Socialdemokratiet|SF|Enhedslisten|Folketinget|EU|FN|NATO|LO|Brøndby|FCK|AGF|OB|Københavns Universitet|CBS|DTU|Rigspolitiet|PET|Højesteret|Nationalbanken".split(
            "|",
          ),
          random,
        ),
        `Grundejerforeningen ${invented(["vang", "bo", "lund"], random)}`,
        `Advokatfirmaet ${name()}`,
        `${town()} Apotek`,
        `Plejecenter ${invented(["gården", "bo", "lund"], random)}`,
        `${drawFrom(["Justits", "Skatte", "Miljø", "Sundheds", "Social"], random)}${drawFrom(["ministeriet", "styrelsen"], random)}`,
      ],
      random,
    );
  if (language !== "en")
    return drawFrom([`${name()} ${form}`, `${word} ${form}`, `${town()} ${form}`], random);
  return drawFrom(
    [
      `University of ${town()}`,
      `${town()} University`,
      `${town()} City Council`,
      `${town()} General Hospital`,
      `St. ${part(language, "first_name", random)}'s School`,
      `${town()} High School`,
      `${name()}'s ${branch}`,
      `Bank of ${town()}`,
      `${town()} Rugby Club`,
      `The ${word} ${drawFrom(["Cafe", "Kettle", "Lion", "Bakery", "Inn"], random)}`,
      `${word} ${drawFrom(["Veterinary Clinic", "Primary School", "Credit Union", "Care Home", "Surgery", "Foundation", "Trust"], random)}`,
      `Department of ${drawFrom(["Health", "Transport", "Education", "Justice"], random)}`,
      `${name()}, ${name()} & ${name()}`,
      `FC ${town()}`,
      `${town()} United`,
      `The ${town()} Times`,
      `${town()} Police Department`,
      `Ministry of ${drawFrom(["Defence", "Finance", "Culture", "Agriculture"], random)}`,
      `National ${drawFrom(["Health", "Science", "Farmers", "Teachers"], random)} ${drawFrom(["Association", "Institute", "Union", "Council"], random)}`,
      drawFrom(
        "NATO|UN|EU|WHO|FBI|CIA|BBC|CNN|NASA|IMF|UNESCO|Reuters|Congress|Parliament|Labour|the Senate|Manchester United|Liverpool|Chelsea|New York Times|Guardian|Supreme Court|Harvard|MIT|Oxford University|Facebook|Twitter|Apple|Samsung|Sony|Disney|Ford|Boeing".split(
          "|",
        ),
        random,
      ),
      `${name()} ${name()} LLP`,
    ],
    random,
  );
}
