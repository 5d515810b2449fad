/** A value without the punctuation of its sentence. */
export const trimmed = (value: string) =>
  /\w$/.test(value) ? value : value.replace(/[\s.,;:!?)'"-]+$/u, "");
