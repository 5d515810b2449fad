import { hash, verify } from "@node-rs/argon2";

/**
 * Argon2id with the first parameters OWASP recommends (Password Storage Cheat Sheet): 19 MiB, two
 * passes, one lane; id is the variant the library uses unless told otherwise. About 25 ms, so a wave of sign-ins neither blocks nor fills a small machine.
 */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

export async function hashPassword(password: string): Promise<string> {
  return await hash(normalise(password), parameters);
}

/**
 * Whether the password belongs to the hash. Without a hash (nobody has that address, or they use
 * single sign-on) it works as long and says no, so that the time does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const matches = await verify(passwordHash ?? (await decoy), normalise(password));
  return matches && passwordHash !== null;
}

/** The same characters typed on different keyboards give the same password (NIST SP 800-63B, 3.1.1.2). */
function normalise(password: string): string {
  return password.normalize("NFKC");
}
