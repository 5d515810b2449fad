import { drawFrom, type Random } from "./draw";
import { countriesOf, part, personIn, townsOf, words } from "./make-names";

const streetStems: Record<string, string> = {
  da: "Nørre|Vester|Øster|Skov|Kirke|Birke|Linde|Møllebæk|Sol|Enghave|Strand|Bøge|Park|Skole|Havne|Rosen|Tulipan|Stations|Jernbane|Kastanie",
  sv: "Kungs|Drottning|Skol|Björk|Industri|Stor|Kyrko|Ring|Ek|Hamn",
  no: "Kirke|Stor|Skole|Bjørke|Strand|Konge|Elve|Fjell|Dronningens |Havne",
  de: "Linden|Haupt|Garten|Berg|Schul|Kirch|Mozart|Bahnhof|Wald|Wiesen",
  nl: "Dorps|Kerk|Molen|Prinsen|School|Linden|Haven|Stations|Beatrix|Beuken",
};
const streetEnds: Record<string, string> = {
  da: "gade|vej|allé|stræde|vænget|vej|gade|parken|bakken|svinget",
  sv: "gatan|vägen|gatan|gränd",
  no: "gata|veien|vegen|gate",
  de: "straße|weg|gasse|allee|str.|platz",
  nl: "straat|weg|laan|plein",
};
const streetStarts: Record<string, string> = {
  es: "Calle|Avenida|Plaza|C/|Paseo",
  fr: "rue|avenue|boulevard|place|chemin",
  it: "Via|Viale|Piazza|Corso",
  pt: "Rua|Avenida|Travessa",
  pl: "ul.|al.",
};

/** A street with its number, and sometimes floor and door. */
export function addressIn(language: string, random: Random): string {
  const number = 1 + Math.floor(random() * 180);
  const stem = streetStems[language];
  if (stem) {
    const street = `${drawFrom(stem.split("|"), random)}${drawFrom((streetEnds[language] ?? "").split("|"), random)}`;
    const floor =
      language === "da" && random() < 0.4
        ? `, ${drawFrom(["st.", "1.", "2.", "3.", "4."], random)} ${drawFrom(["tv", "th", "tv.", "th.", "mf"], random)}`
        : "";
    return `${street} ${number}${random() < 0.12 ? drawFrom(["A", "B", "C"], random) : ""}${floor}`;
  }
  const start = streetStarts[language];
  if (start) {
    const name = random() < 0.5 ? part(language, "last_name", random) : personIn(language, "full", random);
    const kind = drawFrom(start.split("|"), random);
    return language === "fr" ? `${number} ${kind} ${name}` : `${kind} ${name} ${number}`;
  }
  const name = random() < 0.4 ? part("en", "last_name", random) : drawFrom(words, random);
  const kind = drawFrom(
    "Street Road Lane Avenue Close Drive Way Crescent St Rd Ave Blvd Court Place Gardens Row Hill".split(" "),
    random,
  );
  const unit = random() < 0.2 ? drawFrom(["Flat 2, ", "Apt 4, ", "Unit 7, ", "Suite 300, "], random) : "";
  return `${unit}${number} ${name} ${kind}`;
}

/** Postal code and town. */
export function postalIn(language: string, random: Random): [code: string, town: string] {
  const digits = (n: number) => Array.from({ length: n }, () => Math.floor(random() * 10)).join("");
  const town = drawFrom(townsOf(language in countriesOf ? language : "*"), random);
  if (language === "en")
    return [
      town,
      drawFrom(
        [
          `TX ${digits(5)}`,
          `LS${digits(1)} ${digits(1)}QT`,
          `CA ${digits(5)}`,
          `M${digits(2)} ${digits(1)}AB`,
        ],
        random,
      ),
    ];
  const length = { da: 4, no: 4, nl: 4, pl: 5, pt: 4 }[language] ?? 5;
  return [
    language === "pl"
      ? `${digits(2)}-${digits(3)}`
      : language === "sv"
        ? `${digits(3)} ${digits(2)}`
        : digits(length),
    town,
  ];
}
