const shown: Record<number, string> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** The error that a binary workbook keeps as a number, as Excel shows it. */
export function errorText(code: number): string {
  return shown[code] ?? `#ERROR ${code}`;
}

/** A number packed into 30 bits: whole, or the front of a long one; either may be hundredths. */
export function readRk(bytes: Buffer, at: number): number {
  const packed = bytes.readInt32LE(at);
  let value = packed >> 2;
  if ((packed & 2) === 0) {
    double.setInt32(4, packed & ~3, true);
    value = double.getFloat64(0, true);
  }
  return packed & 1 ? value / 100 : value;
}

const double = new DataView(new ArrayBuffer(8));

/** A number as the files of Excel that are texts have it. */
export function rawNumber(value: number): string {
  return String(value).replace("e", "E");
}
