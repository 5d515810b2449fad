import type { PiiEntity } from "../pii/schema";
import { pseudonymText } from "./masking/forms";
import { pseudonymKey, pseudonymOf } from "./masking/key";
import { normalise } from "./masking/normalise";

/** The pseudonym of one value under the key, as columns of its kind hold it: for names of columns, which no engine masks. */
export function maskName(
  value: string,
  kind: { entity: PiiEntity; scheme: string | null; region: string },
  key: Buffer,
): string {
  const normalised = normalise(value, kind);
  return pseudonymText(pseudonymOf(pseudonymKey(key), normalised), normalised, kind.entity);
}
