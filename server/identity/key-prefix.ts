/**
 * The part of an API key people recognise it by: of one made by Atlas `atlas_` and six more
 * characters (of 43), of one given by an operator a quarter, at most six.
 */
export function keyPrefix(secret: string): string {
  return secret.startsWith("atlas_") && secret.length >= 40
    ? secret.slice(0, 12)
    : secret.slice(0, Math.min(6, Math.floor(secret.length / 4)));
}
