import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedText } from "@/server/pii/learn-names";
import { drawFrom, type Random, randomFrom } from "./draw";
import { addressIn, postalIn } from "./make-addresses";
import { personIn, placeIn } from "./make-names";
import { organisationIn } from "./make-organisations";

/** How often every sentence is filled; each time with other names. */
const timesFilled = { en: 6, da: 8, others: 9 };

const kindsOfSlot: Record<string, { entity: string | null; type: string }> = {
  P: { entity: "PERSON", type: "PERSON" },
  PC: { entity: "PERSON", type: "PERSON" },
  F: { entity: "PERSON", type: "PERSON" },
  FC: { entity: "PERSON", type: "PERSON" },
  S: { entity: "PERSON", type: "PERSON" },
  SC: { entity: "PERSON", type: "PERSON" },
  L: { entity: "LOCATION", type: "LOCATION" },
  C: { entity: "LOCATION", type: "LOCATION" },
  O: { entity: "ORGANISATION", type: "ORGANISATION" },
  A: { entity: "ADDRESS", type: "ADDRESS" },
  AF: { entity: "ADDRESS", type: "ADDRESS" },
  M: { entity: null, type: "MISC" },
  X: { entity: null, type: "MISC" },
};

const jobs: Record<string, string> = {
  en: "nurse|teacher|electrician|sales manager|software engineer|plumber|accountant|store manager|Senior Consultant|project lead|Office Manager|caretaker|chef|lawyer|driver",
  da: "sygeplejerske|lærer|elektriker|salgschef|udvikler|tømrer|bogholder|Projektleder|konsulent|pædagog|chauffør|advokat|kok|Kontorassistent|murer",
};
const titles: Record<string, string> = {
  en: "Mr|Mrs|Ms|Miss|Dr|Mr.|Mrs.|Ms.|Dr.|Prof.",
  da: "hr.|fru|dr.|læge|overlæge|advokat|Fru|Dr.|frk.",
};
const products =
  "Adobe Illustrator|Microsoft Excel|Photoshop|Slack|Outlook|Windows 11|Android|Java|Python|Node|Postgres|Redis|Kubernetes|Docker|Salesforce|Dinero|e-conomic|WordPress|Chrome|Firefox|iPhone 15|Galaxy S23|PlayStation|AutoCAD|QuickBooks|Jira|Teams|Zoom|Excel|Power BI";
const animals = "Bella|Max|Rex|Luna|Fido|Buster|Molly|King|Coco|Rocky|Trofast|Misse|Bamse|Snoopy";
const months: Record<string, string> = {
  en: "January|February|March|April|May|June|July|August|September|October|November|December",
  da: "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
};

function plainSlot(slot: string, language: string, random: Random): string {
  const pick = (list: Record<string, string> | string) =>
    drawFrom((typeof list === "string" ? list : (list[language] ?? list.en ?? "")).split("|"), random);
  const digits = (n: number) => Array.from({ length: n }, () => Math.floor(random() * 10)).join("");
  const up = (most: number) => 1 + Math.floor(random() * most);
  switch (slot) {
    case "TI":
      return pick(titles);
    case "PRO":
      return pick("He|She");
    case "JOB":
      return pick(jobs);
    case "D":
      return pick(
        `${up(28)} ${pick(months)} 202${up(5)}|2024-0${up(9)}-1${up(8)}|${up(28)}/${up(12)}/2023|${up(28)}. ${pick(months)}`,
      );
    case "W":
      return `${8 + up(12)}:${10 + up(49)}`;
    case "N":
      return digits(3 + up(5));
    case "AGE":
      return String(18 + up(70));
    case "T":
      return pick(
        `+45 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}|0${digits(4)} ${digits(6)}|(${digits(3)}) 555-0${digits(3)}|${digits(8)}`,
      );
    case "E":
      return `${pick("info|sales|post|m.k|jens|anna.b|office")}@${pick("example.com|firma.dk|mail.org|contoso.co.uk")}`;
    case "H":
      return `${pick("kim|sunny|the_real|xx|just|dj|lars")}${pick("_|")}${pick("fan|smith|cat|77|boy|official")}${digits(2)}`;
    case "AN":
      return pick(animals);
    default:
      throw new Error(`Slot {${slot}} is unknown: use one of fill-texts.ts.`);
  }
}

function namedSlot(slot: string, language: string, random: Random): string {
  switch (slot) {
    case "P":
      return personIn(language, "full", random);
    case "PC":
      return personIn(language, "surname-first", random);
    case "F":
      return personIn(language, "given", random);
    case "S":
      return personIn(language, "surname", random);
    case "FC":
      return personIn(language, "given", random).toUpperCase();
    case "SC":
      return personIn(language, "surname", random).toUpperCase();
    case "L":
      return placeIn(language, "town", random);
    case "C":
      return placeIn(language, "country", random);
    case "O":
      return organisationIn(language, random);
    case "A":
      return addressIn(language, random);
    case "X":
      return drawFrom(["town", "given", "surname"], random) === "town"
        ? placeIn(language, "town", random)
        : personIn(language, drawFrom(["given", "surname"] as const, random), random);
    case "AF":
      return `${addressIn(language, random)}, ${postalIn(language, random).join(language === "en" ? ", " : " ")}`;
    default:
      return drawFrom(products.split("|"), random);
  }
}

function fill(template: string, language: string, random: Random): AnnotatedText {
  let text = "";
  const spans: { start: number; end: number; entity: string | null; type: string }[] = [];
  const write = (value: string, kind?: { entity: string | null; type: string }) => {
    const last = spans.at(-1);
    const goesOn = kind?.entity === "PERSON" && last?.entity === "PERSON" && text.slice(last.end) === " ";
    if (kind && last && goesOn) last.end = text.length + value.length;
    else if (kind) spans.push({ start: text.length, end: text.length + value.length, ...kind });
    text += value;
  };
  for (const part of template.replaceAll("\\n", "\n").split(/(\{[A-Z]+\})/)) {
    const slot = /^\{([A-Z]+)\}$/.exec(part)?.[1];
    if (slot === undefined) write(part);
    else if (slot === "Z") {
      const [code, town] = postalIn(language, random);
      write(`${code} `);
      write(town, kindsOfSlot.L);
    } else if (kindsOfSlot[slot]) write(namedSlot(slot, language, random), kindsOfSlot[slot]);
    else write(plainSlot(slot, language, random));
  }
  return { text, spans };
}

const linesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** Sentences of our own, filled with names of many countries; the same ones each time. */
export function ownTexts(): AnnotatedText[] {
  const random = randomFrom(7);
  const texts: AnnotatedText[] = [];
  const add = (template: string, language: string, times: number) => {
    // A sentence without a name says the same each time: twice is enough to be learnt from.
    for (let i = 0; i < (template.includes("{") ? times : 2); i++)
      texts.push(fill(template, language, random));
  };
  for (const line of linesOf("en.txt")) add(line, "en", timesFilled.en);
  for (const line of linesOf("da.txt")) add(line, "da", timesFilled.da);
  for (const line of [...linesOf("others.txt"), ...linesOf("technical.txt")]) {
    const [language = "", template = ""] = line.split(/\|(.*)/s);
    add(template, language, timesFilled.others);
  }
  return texts;
}
