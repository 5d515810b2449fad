/** Only the digits of `value`. */
export function digitsOf(value: string): string {
  return value.replace(/\D/g, "");
}

/** Luhn, ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    const added = double ? digit * 2 : digit;
    sum += added > 9 ? added - 9 : added;
  }
  return sum % 10 === 0;
}

const dihedral =
  "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210";
const permuted = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
];

/** Verhoeff: the dihedral group of ten and a permutation for each of eight places. */
export function passesVerhoeff(digits: string): boolean {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) {
    const place = permuted[i % 8]?.charAt(digits.charCodeAt(digits.length - 1 - i) - 48);
    rest = Number(dihedral[rest * 10 + Number(place)]);
  }
  return rest === 0;
}

/** Sum of the digits times their weights; digits beyond the weights are not counted. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * (weights[i] ?? 0);
  return sum;
}

/** ISO 7064 mod 97-10 over a number of any length. */
export function remainder97(digits: string): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digits.charCodeAt(i) - 48) % 97;
  return rest;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day exists in the Gregorian calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (monthLengths[month - 1] ?? 0) + (leap ? 1 : 0);
}
