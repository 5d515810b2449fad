// Learns the weights of names in running text (server/pii/text/names) from annotated texts and writes
// server/pii/text/names/generated-name-weights.ts. Run it after a change of the features:
//   npm run train -- FOLDER            FOLDER holds sets.json and the texts it names
//   npm run train -- FOLDER --check    learns from four texts of five, measures on the fifth, writes nothing;
//                                                with --sources also from all sources but one, measured on that one
//   ... --silver FOLDER                learns also from texts that teachers labelled (bin/build-silver-texts.ts)
// The texts are not part of the project; server/pii/text/names/README.md says which they were.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  type AnnotatedText,
  type LearntNames,
  labelledSentences,
  learnNames,
  measureNames,
} from "@/server/pii/learn-names";
import { labelCount } from "@/server/pii/text/names/viterbi";
import { ownTexts } from "./learning-texts/fill-texts";
import { readSilver } from "./silver-texts/agree";

type Sample = AnnotatedText & { set: string };

function readSamples(folder: string): Sample[] {
  const sets = JSON.parse(readFileSync(join(folder, "sets.json"), "utf8")) as {
    file: string;
    labelled: string[];
    constructed?: boolean;
    perRecord?: boolean;
  }[];
  return sets
    .filter(({ labelled, constructed, perRecord }) => labelled.length > 0 && !constructed && !perRecord)
    .flatMap(({ file }) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => ({ set: file.replace(/\..*$/, ""), ...(JSON.parse(line) as Omit<Sample, "set">) })),
    );
}

/** Sets of one origin are no measure of each other: `uner-da-train` and `uner-da-dev` are one source. */
const sourceOf = ({ set }: Sample) => set.split("-")[0] ?? set;

/** Some texts once more without their capitals, and some in capitals only: people write so. */
function withOtherCase(samples: readonly AnnotatedText[]): AnnotatedText[] {
  const other = samples.flatMap((sample, i) => {
    const text =
      i % 12 === 0 ? sample.text.toLowerCase() : i % 12 === 6 ? sample.text.toUpperCase() : sample.text;
    return text === sample.text || text.length !== sample.text.length ? [] : [{ ...sample, text }];
  });
  return [...samples, ...other];
}

/**
 * Rows whose every root is smaller were moved by one sentence: a third of the table, which costs time and tells nothing
 * of texts to come.
 */
const leastTelling = 8;

/**
 * Eight bits per weight: a step of the square root, so that the many small weights keep their differences beside the
 * few large ones. Base64 of gzip, in lines.
 */
function write({ rows, pairs }: LearntNames): void {
  const largest = rows.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const bytes = Int8Array.from(rows, (weight) =>
    Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127),
  );
  for (let row = 0; row < bytes.length; row += labelCount) {
    const weights = bytes.subarray(row, row + labelCount);
    if (weights.every((weight) => Math.abs(weight) < leastTelling)) weights.fill(0);
  }
  const packed = gzipSync(Buffer.from(bytes.buffer), { level: 9 }).toString("base64");
  const lines = packed.match(/.{1,4000}/g) ?? [];
  const text = `/** Weights learnt by bin/train-names.ts; README.md beside it says from what. */
export const nameWeights = {
  largest: ${Number(largest.toPrecision(6))},
  pairs: [${[...pairs].map((weight) => Number(weight.toPrecision(6))).join(", ")}],
  rows: \`
${lines.join("\n")}
\`,
};
`;
  const path = join(import.meta.dirname, "../server/pii/text/names/generated-name-weights.ts");
  writeFileSync(path, text);
  process.stdout.write(`${path}: ${(text.length / 1e6).toFixed(1)} MB\n`);
}

const flags = process.argv.slice(3);
const silverAt = flags.indexOf("--silver");
const silver = silverAt < 0 ? [] : readSilver(flags[silverAt + 1] ?? "");

const sentencesIn = (texts: readonly AnnotatedText[]) =>
  withOtherCase(texts).flatMap((text) => [...labelledSentences(text)]);

/**
 * Weights learnt from annotated texts and our own sentences (learning-texts/). Beside texts that teachers labelled, all
 * English, they are shown twice: what they say of other languages and of traps must not drown.
 */
function learnFrom(samples: readonly AnnotatedText[]): LearntNames {
  const annotated = sentencesIn([...samples, ...ownTexts()]);
  return learnNames(silver.length > 0 ? [...annotated, ...annotated, ...sentencesIn(silver)] : annotated);
}

/** Learns from some texts and measures, set by set, on others. */
function check(name: string, learnt: readonly Sample[], held: readonly Sample[]): void {
  const startedAt = performance.now();
  const weights = learnFrom(learnt);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  for (const set of new Set(held.map((sample) => sample.set))) {
    const sentences = held.filter((one) => one.set === set).flatMap((one) => [...labelledSentences(one)]);
    process.stdout.write(`${name}, ${set} (${seconds} s)\n  ${measureNames(sentences, weights)}\n`);
  }
}

const folder = process.argv[2] ?? "";
const samples = readSamples(folder);
process.stdout.write(`${samples.length} texts\n`);
if (flags.includes("--check")) {
  check(
    "every fifth text held out",
    samples.filter((_, i) => i % 5 !== 0),
    samples.filter((_, i) => i % 5 === 0),
  );
  for (const source of flags.includes("--sources") ? new Set(samples.map(sourceOf)) : [])
    check(
      "the source held out",
      samples.filter((one) => sourceOf(one) !== source),
      samples.filter((one) => sourceOf(one) === source),
    );
} else write(learnFrom(samples));
