import type { PiiSpan } from "../schema";

const user =
  /(?<![\p{L}\p{N}])(?:user[ _-]?(?:name|id)?|log[ _-]?in|brugernavn|bruger[ _-]?id|benutzername|nombre de usuario|usuario|nom d'utilisateur|användarnamn|brukernavn|gebruikersnaam)[ ]?(?:[:=]|\bis\b|\ber\b)[ ]?"?([\p{L}\p{N}][\p{L}\p{N}._-]{2,40})/giu;
/** As logs say it: `failed for user anna98 from …`. */
const loggedUser =
  /(?<![\p{L}\p{N}])(?:for|by|of|from|as) (?:(?:invalid|unknown|existing|local|remote) )?(?:user|account) ["']?([\p{L}\p{N}][\p{L}\p{N}._-]{2,40})/giu;
const password =
  /(?<![\p{L}\p{N}])(?:password|passwd|passcode|pwd|adgangskode|kodeord|passwort|kennwort|contraseña|mot de passe|lösenord|passord|wachtwoord|hasło|senha)[ ]?(?:[:=]|\bis\b|\ber\b|\bist\b|\bes\b)[ ]?["'“„]?([^\s"'“”<>{}()[\],;]{5,60})/giu;

/** Part of every word above: most texts have none of them and are not looked through. */
const announcement =
  /user|log[ _-]?in|bruger|benutzer|usuario|utilis|använd|bruker|gebruik|pass|pwd|kode|kennw|contras|lösen|wacht|hasło|senha/i;

/** Names of accounts have a digit, a point or no capital; words of a form and of code do not. */
const isAccount = (name: string) =>
  (/\d|[._]/.test(name) || name === name.toLowerCase()) &&
  /\p{L}/u.test(name) &&
  !/^(?:true|false|null|none|undefined|string|str|number|int|bool\w*|object|any|name|required|optional|user|admin|root|guest|unknown|anonymous|the|not|that|this|your|already|for|and|logged|locked|er|ikke|som|der|dit|din|blevet)$/i.test(
    name,
  );

/** Behind a mere "user" stands many a word: a name of an account is told by its digit, point or line. */
const isPlainlyAccount = (name: string) => /\d|\p{L}[._]\p{L}/u.test(name) && isAccount(name);

/** A word with digits or signs among its letters: a plain word after "password is" is no password. */
const isPassword = (value: string) =>
  /\p{L}/u.test(value) &&
  /\d|[!#%&*+?@^~€£§]/.test(value) &&
  !/^[$@%]|^(?:process|os|env|config|https?)\b/i.test(value);

/** Names of accounts and passwords that the word right before announces. */
export function scanCredentials(text: string): PiiSpan[] {
  if (!announcement.test(text)) return [];
  const spans: PiiSpan[] = [];
  const find = (
    pattern: RegExp,
    entity: PiiSpan["entity"],
    recogniser: string,
    fits: (value: string) => boolean,
  ) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = (match[1] ?? "").replace(/[.:,]+$/, "");
      const start = match.index + match[0].length - (match[1] ?? "").length;
      if (fits(value)) spans.push({ start, end: start + value.length, entity, score: 0.9, recogniser });
    }
  };
  find(user, "USERNAME", "user-name-announced", isAccount);
  find(loggedUser, "USERNAME", "user-name-logged", isPlainlyAccount);
  find(password, "PASSWORD", "password-announced", isPassword);
  return spans;
}
