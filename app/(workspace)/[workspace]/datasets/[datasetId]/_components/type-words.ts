/** The type of a column and, where its values mean more than that, what they mean: `text, postal code`. */
export function typeWords({ type, semanticType }: { type: string; semanticType: string | null }): string {
  const meaning = semanticType?.replaceAll("_", " ");
  return meaning && meaning !== type ? `${type}, ${meaning}` : type;
}
