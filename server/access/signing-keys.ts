import { randomUUID } from "node:crypto";
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { open, rotate, seal } from "../platform/crypto";
import { fail } from "../platform/errors";
import {
  deleteSigningKeysRetiredBefore,
  listSigningKeys,
  replaceSealedKey,
  replaceSigningKey,
  type SigningKeyRow,
} from "./store/signing-keys";

/** ECDSA over P-256: short tokens, and every library knows it. */
export const signingAlgorithm = "ES256";

const rotateAfterMs = 30 * 86_400_000;
/** Longer than the last token of a retired key is valid, and than any process goes on signing with it. */
const publishedForMs = 20 * 60_000;
/** How long a process believes what it read: a retired key signs on for so long, a new one is known after it. */
const rememberedMs = 60_000;
/** A key id nobody knows asks the database at most so often. */
const askAgainMs = 1_000;

type Known = { readAt: number; rows: SigningKeyRow[] };
let known: Known | undefined;

/** The key that signs now; made on first use and replaced after thirty days. */
export async function currentSigningKey(now: Date): Promise<{ id: string; key: CryptoKey }> {
  const row = await currentRow(now);
  const jwk = JSON.parse(open(row.sealed, boundTo(row.id))) as JWK;
  return { id: row.id, key: (await importJWK(jwk, signingAlgorithm)) as CryptoKey };
}

/** The public key with this id while tokens it signed may still be valid; null when there is none. */
export async function findVerificationKey(id: string, now: Date): Promise<CryptoKey | null> {
  const row = findRow(await published(now), id) ?? findRow(await published(now, askAgainMs), id);
  return row ? ((await importJWK(row.publicJwk as JWK, signingAlgorithm)) as CryptoKey) : null;
}

/** What `/.well-known/jwks.json` says: the public halves, nothing else. */
export async function publicKeySet(now: Date): Promise<{ keys: JWK[] }> {
  await currentRow(now);
  const rows = await published(now);
  return {
    keys: rows.map(
      ({ id, publicJwk }) => ({ ...publicJwk, kid: id, alg: signingAlgorithm, use: "sig" }) as JWK,
    ),
  };
}

/** Removes keys no valid token was signed with, and seals the others with the current master key. */
export async function tidySigningKeys(now: Date): Promise<{ removed: number; resealed: number }> {
  const removed = await deleteSigningKeysRetiredBefore(new Date(now.getTime() - publishedForMs));
  let resealed = 0;
  for (const { id, sealed } of await readRows(now)) {
    const anew = rotate(sealed, boundTo(id));
    if (anew === sealed) continue;
    await replaceSealedKey(id, sealed, anew);
    resealed += 1;
  }
  return { removed, resealed };
}

/** Forgets what was read, so that the next use asks the database. For tests. */
export function forgetSigningKeys(): void {
  known = undefined;
}

async function currentRow(now: Date): Promise<SigningKeyRow> {
  const found = (await published(now)).find((row) => isCurrent(row, now));
  if (found) return found;
  await replaceSigningKey(await makeKey(), new Date(now.getTime() - rotateAfterMs));
  forgetSigningKeys();
  return (
    (await published(now)).find((row) => isCurrent(row, now)) ??
    fail("bug", "access.no_signing_key", "There is no key to sign tokens with.")
  );
}

function isCurrent({ retiredAt, createdAt }: SigningKeyRow, now: Date): boolean {
  return retiredAt === null && now.getTime() - createdAt.getTime() < rotateAfterMs;
}

async function makeKey() {
  const { publicKey, privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const id = randomUUID();
  const sealed = seal(JSON.stringify(await exportJWK(privateKey)), boundTo(id));
  return { id, sealed, publicJwk: { kty: kty ?? "", crv: crv ?? "", x: x ?? "", y: y ?? "" } };
}

async function published(now: Date, notOlderThanMs = rememberedMs): Promise<SigningKeyRow[]> {
  // Measured by a clock nobody sets.
  const at = performance.now();
  if (!known || at - known.readAt > notOlderThanMs) known = { readAt: at, rows: await readRows(now) };
  return known.rows;
}

async function readRows(now: Date): Promise<SigningKeyRow[]> {
  return await listSigningKeys(new Date(now.getTime() - publishedForMs));
}

const findRow = (rows: SigningKeyRow[], id: string) => rows.find((row) => row.id === id);
const boundTo = (id: string) => `signing-key:${id}`;
