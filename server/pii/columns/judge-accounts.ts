import { isTelling, namedBy } from "../header/read-header";
import { whatHeaderSays } from "../header/what-header-says";
import { fold } from "../words/fold";
import { everyday, givenNames, surnames } from "../words/lists";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import type { ColumnSample } from "./sample";

const handle = /^@?[\p{L}][\p{L}\p{N}._-]{2,39}$/u;
const numericId = /^\d+$/;
const personalMail = /^[^@\s]+@[^@\s]+\.\p{L}+$/u;

/** Names of user accounts: the header decides, the values must be handles, varied ones. */
export const judgeUsernames: Judge = (sample, table) => {
  const { header, values } = sample;
  if (values.length === 0) return null;
  const says = whatHeaderSays(header, "USERNAME");
  const acted = whoActed.test(header.text);
  if (says === "against" && !acted) return null;
  const fits = shareOf(values, (text) => handle.test(text) && !numericId.test(text));
  if (fits.distinct < 0.85 || values.length < 2) return null;
  const distinctShare =
    values.length /
    Math.max(
      1,
      values.reduce((sum, v) => sum + v.count, 0),
    );
  const username = (confidence: number, evidence: string): Candidate => ({
    entity: "USERNAME",
    class: "direct",
    confidence,
    share: fits.rows,
    evidence: [`${percent(fits.rows)} of the values have the form of account names.`, evidence],
  });
  const digits = shareOf(values, (text) => /^[a-z]{0,3}\d{3,}$/i.test(text)).distinct;
  const explicit = namedBy(header, ["user id", "userid", "uid"]) === null;
  if (says === "strong" && (explicit || digits < 0.2) && (distinctShare > 0.02 || values.length > 20))
    return username(0.88, "The column name says so.");
  const made = shareOf(values, isMadeOfName);
  const lower = shareOf(values, (text) => /^\p{Ll}[\p{Ll}\d._-]{3,30}$/u.test(text)).distinct;
  if (acted && made.n >= 3 && made.distinct > (lower > 0.95 ? 0.3 : 0.5))
    return username(
      0.72,
      `${percent(made.distinct)} of them are made of a name, and the column is of who acted.`,
    );
  const words = shareOf(values, (text) => everyday().has(fold(text))).distinct;
  if (isWho.test(header.text) && lower > 0.95 && words < 0.2 && values.length >= 5)
    return username(0.68, "The column is of who acted, and they are no words of daily use.");
  // Nearly all of them handles in small letters, many made of names: whoever they are, they are persons' accounts.
  if (!isTelling(header) && lower > 0.95 && made.n >= 6 && made.distinct > 0.3)
    return username(0.64, `${percent(made.distinct)} of them are made of a name.`);
  return beginsMail(sample, table)
    ? username(0.7, "They are the beginnings of the e-mail addresses beside them.")
    : null;
};

/** Columns of whoever did something: `opened_by`, `assigned_to`, `reporter`. */
const whoActed =
  /\b(?:\p{L}+ed by|assigned to|(?:oprettet|rettet|aendret|godkendt|lukket|afsluttet) af|(?:erstellt|geandert|bearbeitet) von)$|^(?:assignee|reporter|requester|requestor|owner|approver|committer|maintainer|reviewer|commenter|uploader|poster|operator|agent|editor|sagsbehandler|bearbeiter)$/u;

/** Of those, the ones that are nobody but a person. */
const isWho =
  /^(?:assignee|reporter|requester|requestor|approver|committer|reviewer|commenter|uploader|poster)$/;

/** `mhansen`, `jens.lund`, `k_berg2`: an initial or a given name before a surname, in small letters. */
function isMadeOfName(text: string): boolean {
  const word = text.replace(/\d{1,4}$/, "");
  if (!/^\p{Ll}[\p{Ll}._-]{3,30}$/u.test(word)) return false;
  const folded = fold(word);
  if (everyday().has(folded)) return false;
  const [first = "", ...rest] = folded.split(/[._-]/);
  const last = rest.at(-1);
  if (last !== undefined) return surnames().has(last) && (first.length === 1 || givenNames().has(first));
  return [1, 2].some((initials) => folded.length > initials + 2 && surnames().has(folded.slice(initials)));
}

/** Whether most values are the part before the @ in another column of the same table. */
function beginsMail(sample: ColumnSample, table: TableContext): boolean {
  const mails = [...table.found].find(([, candidate]) => candidate.entity === "EMAIL");
  const column = mails === undefined ? undefined : table.samples[mails[0]];
  if (!column || sample.values.length < 5) return false;
  const locals = new Set(
    column.values.filter((v) => personalMail.test(v.text)).map((v) => v.text.split("@")[0]?.toLowerCase()),
  );
  return shareOf(sample.values, (text) => locals.has(text.toLowerCase())).distinct > 0.6;
}

const strength = (text: string) =>
  Number(/[a-z]/.test(text)) +
  Number(/[A-Z]/.test(text)) +
  Number(/\d/.test(text)) +
  Number(/[^\p{L}\p{N}\s]/u.test(text));

/** Passwords, keys and tokens: the header decides; the values must be chosen or random, not words or flags. */
export const judgeSecrets: Judge = ({ header, values }) => {
  if (values.length === 0) return null;
  const password = whatHeaderSays(header, "PASSWORD");
  const secret = whatHeaderSays(header, "SECRET");
  if (password !== "strong" && secret !== "strong" && password !== "weak") return null;
  const found = (entity: "PASSWORD" | "SECRET", share: number, sentence: string): Candidate => ({
    entity,
    class: "direct",
    confidence: 0.9,
    share,
    evidence: [sentence, "The column name says so."],
  });
  const chosen = shareOf(
    values,
    (text) => /^\S{5,128}$/.test(text) && !/^(?:true|false|null|active|yes|no)$/i.test(text),
  );
  const mixed = shareOf(values, (text) => strength(text) >= 2);
  if (password === "strong" && chosen.distinct > 0.8 && mixed.distinct > 0.3)
    return found(
      "PASSWORD",
      chosen.rows,
      `${percent(chosen.rows)} of the values have no spaces and mix kinds of characters as passwords do.`,
    );
  if (
    password === "weak" &&
    mixed.distinct > 0.9 &&
    shareOf(values, (text) => strength(text) >= 3 && text.length >= 8).distinct > 0.6 &&
    values.length > 5
  )
    return found(
      "PASSWORD",
      chosen.rows,
      `${percent(chosen.rows)} of the values mix kinds of characters as passwords do.`,
    );
  const random = shareOf(values, (text) => /^\S{16,}$/.test(text) && strength(text) >= 2);
  if (secret === "strong" && random.distinct > 0.7)
    return found(
      "SECRET",
      random.rows,
      `${percent(random.rows)} of the values are long and mix kinds of characters as keys do.`,
    );
  const cardCheck = namedBy(header, ["cvv", "cvv 2", "cvv2", "cvc", "card verification"]);
  const short = shareOf(values, (text) => /^\d{3,4}$/.test(text));
  return cardCheck !== null && short.distinct > 0.9
    ? found("SECRET", short.rows, `${percent(short.rows)} of the values are three or four digits.`)
    : null;
};
