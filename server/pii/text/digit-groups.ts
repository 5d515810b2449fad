/** A part of a text with digits close together, and how many stand within {@link reach} of each other at most. */
export type DigitGroup = { start: number; text: string; digits: number };

/** Units that a value takes at most to be looked for in groups, and digits it has at least. */
export const reach = 64;
export const fewestDigits = 4;
/** What patterns look at before and behind a value. */
const beside = 8;

/**
 * The parts of a text that hold every value of {@link fewestDigits} digits and {@link reach} units, with what stands beside it.
 * Most texts have few, and most kinds of numbers more digits than any of them.
 */
export function digitGroups(text: string): DigitGroup[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) places.push(at);
  }
  const groups: { start: number; end: number; digits: number }[] = [];
  let first = 0;
  for (const [i, place] of places.entries()) {
    while (place - (places[first] as number) >= reach) first++;
    const digits = i - first + 1;
    if (digits < fewestDigits) continue;
    const start = Math.max(0, (places[first] as number) - reach - beside);
    const end = place + reach + beside;
    const last = groups.at(-1);
    if (last && start <= last.end) {
      last.end = end;
      last.digits = Math.max(last.digits, digits);
    } else groups.push({ start, end, digits });
  }
  return groups.map(({ start, end, digits }) => ({ start, text: text.slice(start, end), digits }));
}
