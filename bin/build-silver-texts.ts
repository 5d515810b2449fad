// Takes running text out of a package that holds articles of the English Wikipedia, for teachers to label:
//   npx tsx bin/build-silver-texts.ts DUMP FOLDER
// DUMP is gensim/test/test_data/enwiki-latest-pages-articles1.xml-p000000010p000030302-shortened.bz2 of the wheel of
// gensim 3.8.3 (PyPI), uncompressed. Writes FOLDER/texts.ndjson. Then, from the root of the project, each teacher answers:
//   java -cp 'JARS/*' bench/text-tools/stanford-ner.java MODEL detect < FOLDER/texts.ndjson > FOLDER/stanford-3class.ndjson
//     (MODEL: edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz; so english.conll.4class and
//     english.muc.7class into stanford-4class.ndjson and stanford-7class.ndjson)
//   python3 bench/text-tools/spacy-names.py en_core_web_sm detect < FOLDER/texts.ndjson > FOLDER/spacy.ndjson
// and bin/train-names.ts learns from what enough of them agree on (`--silver FOLDER`).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SilverText } from "./silver-texts/agree";
import { textsOfArticle } from "./silver-texts/wikitext";

const [dump = "", folder = ""] = process.argv.slice(2);
const articles = readFileSync(dump, "utf8").matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g);
const texts = [...articles]
  .flatMap(([, markup = ""]) => textsOfArticle(markup))
  .map((text, i): SilverText => ({ id: `wikipedia-${i}`, source: "wikipedia", text }));
const path = join(folder, "texts.ndjson");
mkdirSync(folder, { recursive: true });
writeFileSync(path, `${texts.map((text) => JSON.stringify(text)).join("\n")}\n`);
process.stdout.write(`${path}: ${texts.length} texts\n`);
