/** Whether a text of seven-bit bytes holds the escape sequences of ISO-2022-JP. */
export function isSevenBitJapanese(bytes: Buffer): boolean {
  const part = bytes.subarray(0, 65_536).toString("latin1");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for.
  return /\x1b\$[@B][\x21-\x7e]{2,}?\x1b\([BJ]/.test(part);
}

/** What a byte or a pair of bytes is in an encoding: how common a character, or none at all. */
type Weight = number;
type EastAsian = {
  name: string;
  /** Weight of a single byte from 0x80, or null where it begins a pair. */
  single: (byte: number) => Weight | null;
  pair: (lead: number, trail: number) => Weight;
};

const within = (value: number, from: number, to: number) => value >= from && value <= to;
const wrong = -2;
const besideLatin = -0.2;
const isLatin = (byte: number) => within(byte & 0xdf, 0x41, 0x5a) && byte < 0x80;

/**
 * The encodings of East Asia sort their characters: first the everyday ones, then the rare ones. Text in the right
 * encoding stays among the everyday ones; read in a wrong one it falls among the rare ones and between characters.
 */
const encodings: EastAsian[] = [
  {
    name: "shift_jis",
    // Katakana of half width are letters of their own, but rare ones.
    single: (byte) => (within(byte, 0xa1, 0xdf) ? 0.2 : null),
    pair: (lead, trail) => {
      if (!(within(trail, 0x40, 0x7e) || within(trail, 0x80, 0xfc))) return wrong;
      if (lead === 0x82) return trail >= 0x4f ? 1 : wrong;
      if (lead === 0x83) return trail <= 0x96 ? 1 : 0.3;
      if (lead === 0x81) return 0.6;
      if (within(lead, 0x88, 0x98)) return 1;
      return within(lead, 0x99, 0x9f) || within(lead, 0xe0, 0xea) ? 0.2 : wrong;
    },
  },
  {
    name: "euc-jp",
    single: () => null,
    pair: (lead, trail) => {
      if (lead === 0x8e) return within(trail, 0xa1, 0xdf) ? 0.2 : wrong;
      if (!within(trail, 0xa1, 0xfe)) return wrong;
      if (lead === 0xa4 || lead === 0xa5) return 1.02;
      if (within(lead, 0xb0, 0xcf)) return 0.97;
      if (within(lead, 0xa1, 0xa3)) return 0.6;
      return within(lead, 0xd0, 0xf4) ? 0.2 : wrong;
    },
  },
  {
    name: "gb18030",
    single: (byte) => (byte === 0x80 ? 0 : null),
    pair: (lead, trail) => {
      if (!(within(trail, 0x40, 0x7e) || within(trail, 0x80, 0xfe) || within(trail, 0x30, 0x39)))
        return wrong;
      if (within(lead, 0xb0, 0xd7) && trail >= 0xa1) return commonChinese(lead, trail) ? 1.1 : 0.96;
      if (lead === 0xa1 || lead === 0xa3) return trail >= 0xa1 ? 0.6 : wrong;
      if (within(lead, 0xd8, 0xf7) && trail >= 0xa1) return 0.3;
      return within(lead, 0x81, 0xfe) ? -0.3 : wrong;
    },
  },
  {
    name: "big5",
    single: () => null,
    pair: (lead, trail) => {
      if (!(within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe))) return wrong;
      if (within(lead, 0xa4, 0xc6)) return 1;
      if (within(lead, 0xa1, 0xa3)) return 0.6;
      return within(lead, 0xc9, 0xf9) ? 0.2 : wrong;
    },
  },
  {
    name: "euc-kr",
    single: () => null,
    pair: (lead, trail) => {
      if (within(lead, 0xb0, 0xc8) && trail >= 0xa1) return 1.04;
      if (lead === 0xa1 || lead === 0xa3) return trail >= 0xa1 ? 0.6 : wrong;
      if (within(lead, 0xca, 0xfd) && trail >= 0xa1) return 0.1;
      return within(lead, 0x81, 0xc6) && trail >= 0x41 ? 0 : wrong;
    },
  },
];

/** The most frequent characters of simplified Chinese names, places, dates and tables. */
const frequent = new Set([
  0xb5c4, 0xd2bb, 0xcac7, 0xb2bb, 0xc1cb, 0xd4da, 0xc8cb, 0xd3d0, 0xd6d0, 0xb4f3, 0xc9cf, 0xb9fa, 0xcad0,
  0xc7f8, 0xcaa1, 0xc4ea, 0xd4c2, 0xc8d5, 0xb9ab, 0xcbbe, 0xc3fb, 0xd0d5, 0xbac5, 0xb1e0, 0xcafd, 0xb5d8,
  0xd6b7, 0xb3c7, 0xd5c5, 0xcdf5, 0xc0ee, 0xc1f5, 0xb3c2, 0xb1b1, 0xbea9, 0xbaa3, 0xb9e3, 0xd6dd, 0xc4cf,
  0xcef7, 0xb6ab, 0xbdad, 0xc9bd, 0xcfd8, 0xc2b7, 0xd0d0, 0xd2b5, 0xbfc6, 0xd1a7, 0xb5e7, 0xbbb0, 0xbcdb,
]);

const commonChinese = (lead: number, trail: number): boolean => frequent.has(lead * 256 + trail);

/** How plausible a text is in each encoding of East Asia, at most about 1. */
export function scoreEastAsian(sample: Buffer): { name: string; score: number }[] {
  const kana = isHalfWidthKana(sample);
  return encodings.map((encoding) => {
    const { single } = encoding;
    const spelt = {
      ...encoding,
      single: (byte: number) => ((single(byte) ?? 0) > 0 ? everydayKana : single(byte)),
    };
    const read = kana && encoding.name === "shift_jis" ? spelt : encoding;
    return { name: encoding.name, score: scoreOne(sample, read) };
  });
}

const everydayKana = 1;
const fewestKana = 6;

/**
 * Whether single bytes spell Japanese in katakana of half width, as banks do: the marks that voice a syllable stand
 * behind those that can be voiced only, and small letters never begin a word. Capitals of other scripts keep to neither.
 */
function isHalfWidthKana(sample: Buffer): boolean {
  let kana = 0;
  let early = 0;
  let voiced = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80) continue;
    const before = sample[i - 1] ?? 0;
    if (!within(byte, 0xa1, 0xdf)) {
      i++;
      continue;
    }
    kana++;
    if (byte < 0xc0) early++;
    const mark = byte === 0xde || byte === 0xdf;
    if (mark) voiced++;
    const voiceable = before === 0xb3 || within(before, 0xb6, 0xc4) || within(before, 0xca, 0xce);
    if (mark && !voiceable) return false;
    if (within(byte, 0xa7, 0xb0) && !within(before, 0xa6, 0xdf)) return false;
    if (isLatin(before) || isLatin(sample[i + 1] ?? 0)) return false;
  }
  return kana >= fewestKana && voiced > 0 && voiced >= kana * 0.03 && early >= kana * 0.1;
}

type Pair = {
  lead: number;
  trail: number;
  /** The byte behind the pair, 0 at the end. */
  behind: number;
  /** The character in front is a Latin letter: words do not mix it with these scripts, wrong readings do. */
  beside: boolean;
  /** The byte in front is a character of its own. */
  alone: boolean;
};

/** Shows every byte from 0x80 with those around it. `visit` answers how many bytes its character takes; 0 ends the run. */
function eachCharacter(sample: Buffer, visit: (pair: Pair) => 0 | 1 | 2): void {
  let beside = false;
  for (let i = 0; i < sample.length; ) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) {
      beside = isLatin(lead);
      i++;
      continue;
    }
    const [trail = 0, behind = 0] = [sample[i + 1], sample[i + 2]];
    const taken = visit({ lead, trail, behind, beside, alone: (sample[i - 1] ?? 0) < 0x80 });
    if (taken === 0) return;
    beside = false;
    i += taken;
  }
}

function scoreOne(sample: Buffer, { single, pair }: EastAsian): number {
  let total = 0;
  let count = 0;
  eachCharacter(sample, ({ lead, trail, behind, beside, alone }) => {
    count++;
    const weightAlone = single(lead);
    if (weightAlone !== null) {
      total += weightAlone;
      return 1;
    }
    const weight = pair(lead, trail);
    // A sign and the letter behind it, as in °C and m², look like a character that stands alone.
    const sign = trail < 0x80 && alone && behind < 0x80;
    total += weight > 0 && (beside || sign || isLatin(behind)) ? besideLatin : weight;
    return weight === wrong ? 1 : 2;
  });
  // One or two characters prove nothing: any two letters of another language are a pair.
  return count < 3 ? Math.min(0.3, total / Math.max(1, count)) : total / count;
}

const johabInitials = (bits: number) => within(bits, 2, 20);
const johabMedials = (bits: number) =>
  within(bits, 3, 7) || within(bits, 10, 15) || within(bits, 18, 23) || within(bits, 26, 29);
const johabFinals = (bits: number) => within(bits, 1, 17) || within(bits, 19, 29);
const fewestJohab = 4;

/**
 * Whether a text is Korean in Johab, which writes a syllable as the numbers of its three letters: every pair is one, and
 * many end with a byte that no other Korean encoding ends with.
 */
export function isJohab(sample: Buffer): boolean {
  let syllables = 0;
  let low = 0;
  let other = false;
  eachCharacter(sample, ({ lead, trail, behind, beside }) => {
    const code = (lead << 8) | trail;
    const syllable =
      johabInitials((code >> 10) & 31) && johabMedials((code >> 5) & 31) && johabFinals(code & 31);
    // Signs and Chinese characters have leads of their own; the sample may end within a pair.
    other = beside || isLatin(behind) || (!syllable && trail !== 0 && !within(lead, 0xd8, 0xf9));
    if (other) return 0;
    if (syllable) syllables++;
    if (syllable && trail < 0xa1) low++;
    return 2;
  });
  return !other && syllables >= fewestJohab && low >= syllables * 0.2;
}
