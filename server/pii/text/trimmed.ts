/** A value without the punctuation of its sentence. */
export const trimmed = (value: string) => value.replace(/[\s.,;:!?)'"-]+$/u, "");
