// Detectors of npm as commands that answer like `atlas detect`: NDJSON texts in, NDJSON spans out. Run:
//   node bench/text-tools/from-npm.mjs compromise|redact-pii FOLDER detect --language en
// FOLDER has them in its node_modules (`npm install compromise redact-pii`).
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const [tool, folder = "."] = process.argv.slice(2);
const load = createRequire(join(resolve(folder), "package.json"));

/** Words and numbers by a small grammar of English. */
function compromise() {
  const nlp = load("compromise");
  const kinds = {
    people: "PERSON",
    places: "LOCATION",
    organizations: "ORGANISATION",
    emails: "EMAIL",
    phoneNumbers: "PHONE",
    urls: "URL",
  };
  return (text) => {
    const doc = nlp(text);
    return Object.entries(kinds).flatMap(([method, entity]) =>
      doc[method]()
        .json({ offset: true })
        .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, entity })),
    );
  };
}

const markers = {
  PERSON_NAME: "PERSON",
  EMAIL_ADDRESS: "EMAIL",
  PHONE_NUMBER: "PHONE",
  CREDIT_CARD_NUMBER: "CREDIT_CARD",
  US_SOCIAL_SECURITY_NUMBER: "NATIONAL_ID",
  IP_ADDRESS: "IP_ADDRESS",
  URL: "URL",
  STREET_ADDRESS: "ADDRESS",
  ZIPCODE: "POSTAL_CODE",
  USERNAME: "USERNAME",
  PASSWORD: "PASSWORD",
  CREDENTIALS: "PASSWORD",
  DIGITS: "DIGITS",
};

/** It only writes markers into the text: what stood in their place is what lies between the words around them. */
function redactPii() {
  const { SyncRedactor } = load("redact-pii");
  const redactor = new SyncRedactor();
  const marker = new RegExp(`\\b(${Object.keys(markers).join("|")})\\b`);
  return (text) => {
    const [first = "", ...parts] = redactor.redact(text).split(marker);
    const spans = [];
    let at = first.length;
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const [name, literal] = [parts[i], parts[i + 1]];
      const last = i + 2 >= parts.length;
      const next = last ? text.length - literal.length : literal === "" ? at : text.indexOf(literal, at);
      if (next < at) break;
      spans.push({ start: at, end: next, entity: markers[name] });
      at = next + literal.length;
    }
    return spans;
  };
}

const tools = { compromise, "redact-pii": redactPii };
if (!(tool in tools))
  throw new Error(`Name one of ${Object.keys(tools).join(", ")}, then the folder it is installed in.`);
const detect = tools[tool]();
for await (const line of createInterface({ input: process.stdin })) {
  if (line === "") continue;
  const { id, text } = JSON.parse(line);
  const spans = detect(text).map((span) => ({ score: 1, ...span }));
  process.stdout.write(`${JSON.stringify({ id, spans })}\n`);
}
