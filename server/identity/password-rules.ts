import { fail } from "../platform/errors";
import { passwordLength } from "./schema";

let common: Promise<ReadonlySet<string>> | undefined;

/** Fails as invalid, naming the reason, unless the password may be used by the person with this e-mail. */
export async function requireGoodPassword(
  password: string,
  email: string,
  minimum: number = passwordLength.min,
): Promise<void> {
  const characters = [...password.normalize("NFKC")];
  if (characters.length < minimum) refuse(`Use at least ${minimum} characters; a few words make a good one.`);
  if (characters.length > passwordLength.max) refuse(`Use at most ${passwordLength.max} characters.`);
  const lower = password.normalize("NFKC").toLowerCase();
  if (lower === email || lower === email.split("@")[0])
    refuse("The password must differ from the e-mail address.");
  if (new Set(lower).size < 4 || isSequence(lower)) refuse("This password is too regular to be safe.");
  const list = await commonPasswords();
  if (list.has(lower) || list.has(core(lower)) || isRepeated(lower, list))
    refuse("This is one of the passwords attackers try first. Choose another.");
}

/** What is left without the digits and signs people put around a common word to reach a length. */
function core(password: string): string {
  const word = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return word.length >= 4 ? word : password;
}

/** `letmeinletmein`: a common password said twice or more. */
function isRepeated(password: string, list: ReadonlySet<string>): boolean {
  const unit = /^(.+?)\1+$/u.exec(password)?.[1];
  return unit !== undefined && (unit.length < 5 || list.has(unit));
}

/** `123456789012`, `abcdefghijkl` and the like, up or down. */
function isSequence(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => (code - (codes[index] ?? 0) + 10) % 10));
  return steps.size === 1 && (steps.has(1) || steps.has(9));
}

/** 49,000 passwords from public breaches, read when the first password is chosen. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  common ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"].map((entry) => entry.toLowerCase())),
  );
  return common;
}

function refuse(message: string): never {
  return fail("invalid", "identity.weak_password", message, { field: "password" });
}
