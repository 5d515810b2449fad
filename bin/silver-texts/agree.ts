import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedText } from "@/server/pii/learn-names";

/** A text nobody annotated, and where it is from. */
export type SilverText = { id: string; source: string; text: string };

/** Files of a folder with what each teacher answered, `.ndjson` like `atlas detect`. */
const teachers = ["stanford-3class", "stanford-4class", "stanford-7class", "spacy"] as const;

type Part = { start: number; end: number };
type Claim = Part & { entity: string };

/** So many of the {@link teachers} must find the same name, from the same letter to the same, of the same kind. */
const needed = 3;

const named = new Set(["PERSON", "LOCATION", "ORGANISATION"]);
/** What else has capitals: only there to be told apart. */
const others = new Set(["OTHER", "NATIONALITY_RELIGION_POLITICS"]);

/** Teachers differ in articles before names and in signs after them, which are no part of a name here. */
function trimmed(text: string, { start, end, entity }: Claim): Claim {
  const from = start + (/^(?:the|an?)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0);
  const name = text.slice(from, end);
  const abbreviated = /\.\p{Lu}\.$|(?:^|\s)\w{1,4}\.$/u.test(name);
  const to = abbreviated ? end : end - (/(?:['’]s?|[.,;:])$/.exec(name)?.[0].length ?? 0);
  return { start: from, end: to, entity };
}

const touches = (part: Part, parts: readonly Part[]) =>
  parts.some((other) => other.start < part.end && part.start < other.end);

/** Names of a text that enough teachers agree on; where they do not, nobody says what there is. */
export function agreed(text: string, claims: readonly (readonly Claim[])[]): AnnotatedText {
  const votes = claims.map((list) =>
    list.map((claim) => trimmed(text, claim)).filter(({ start, end }) => end > start),
  );
  const count = new Map<string, { claim: Claim; teachers: number }>();
  for (const claim of votes.flat()) {
    if (!named.has(claim.entity)) continue;
    const key = `${claim.start} ${claim.end} ${claim.entity}`;
    const found = count.get(key) ?? { claim, teachers: 0 };
    found.teachers++;
    count.set(key, found);
  }
  const spans: AnnotatedText["spans"][number][] = [];
  const unknown: Part[] = [];
  for (const { claim, teachers } of [...count.values()].sort((a, b) => b.teachers - a.teachers)) {
    const { start, end, entity } = claim;
    const inside = spans.find((span) => span.start < end && start < span.end);
    if (inside) {
      // What one teacher adds to a name of others: the name stays, its surroundings are open.
      if (start < inside.start) unknown.push({ start, end: inside.start });
      if (inside.end < end) unknown.push({ start: inside.end, end });
    } else if (teachers >= needed) spans.push({ start, end, entity, type: entity });
    else unknown.push({ start, end });
  }
  const left = votes.flat().filter((claim) => others.has(claim.entity));
  for (const { start, end } of left)
    if (!touches({ start, end }, spans) && !touches({ start, end }, unknown))
      spans.push({ start, end, entity: null, type: "MISC" });
  return { text, spans, unknown };
}

const readLines = <T>(file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** Texts of a folder that bin/build-silver-texts.ts and the teachers filled. */
export function readSilver(folder: string): (AnnotatedText & { set: string })[] {
  const texts = readLines<SilverText>(join(folder, "texts.ndjson"));
  const answers = teachers.map(
    (teacher) =>
      new Map(
        readLines<{ id: string; spans: Claim[] }>(join(folder, `${teacher}.ndjson`)).map(({ id, spans }) => [
          id,
          spans,
        ]),
      ),
  );
  return texts.map(({ id, source, text }) => ({
    set: source,
    ...agreed(
      text,
      answers.map((answer) => answer.get(id) ?? []),
    ),
  }));
}
