/** From here on the dictionaries of the columns together would fill the memory of a session. */
const manyColumns = 100;

/**
 * What to add to the options of `COPY … (FORMAT parquet` for a table of so many columns. The engine sets aside a
 * mebibyte for the dictionary of every column of text, however few rows there are.
 */
export function wideParquet(columns: number): string {
  return columns > manyColumns ? ", STRING_DICTIONARY_PAGE_SIZE_LIMIT 65536" : "";
}
