/** Two weeks: people sign in again now and then, and a forgotten browser does not stay open for ever. */
export const sessionSeconds = 14 * 24 * 60 * 60;
