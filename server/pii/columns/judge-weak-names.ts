import { whatHeaderSays } from "../header/what-header-says";
import { type Judge, percent } from "./candidate";
import { nameFacts } from "./name-facts";

/** `nom` beside `prénom`: a header that may mean a name, next to a column that is one part of a person's. */
export const judgeWeakNameBesidePerson: Judge = (sample, table) => {
  if (sample.values.length < 4 || (sample.type !== null && sample.type !== "text")) return null;
  if (!alone.test(sample.header.text)) return null;
  const part = table.samples.find(
    ({ index, header }) =>
      index !== sample.index &&
      table.found.get(index)?.entity === "PERSON" &&
      whatHeaderSays(header, "PERSON") === "strong",
  );
  if (!part || nameFacts(part).single < 0.6) return null;
  const facts = nameFacts(sample);
  if (facts.like < 0.9 || facts.everyday > 0.3 || facts.organisation > 0.1 || facts.single < 0.6) return null;
  return {
    entity: "PERSON",
    class: "direct",
    confidence: 0.76,
    share: facts.like,
    evidence: [
      `${percent(facts.like)} of the distinct values have the form of names.`,
      "The column name allows it, and the other part of the name stands beside them.",
    ],
  };
};

const alone = /^(?:nom|nome|nombre|name|navn|namn|naam|nimi|nazwa|nev|nume|ime|ad|adi)$/;
