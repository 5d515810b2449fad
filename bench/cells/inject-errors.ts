/** Ways in which a cell goes wrong; each answers null where the value has nothing for it to spoil. */
const mistakes = {
  typo: (value: string, random: Random) => {
    const letters = [...value.matchAll(/\p{L}/gu)].map(({ index }) => index);
    if (letters.length < 4) return null;
    const at = letters[pick(letters.length, random)] ?? 0;
    const other = "abcdefghijklmnopqrstuvwxyz"[pick(26, random)] ?? "x";
    const kinds = [
      value.slice(0, at) + value.slice(at + 1),
      value.slice(0, at) + other + value.slice(at),
      value.slice(0, at) + other + value.slice(at + 1),
      value.slice(0, at) + (value[at + 1] ?? "") + (value[at] ?? "") + value.slice(at + 2),
    ];
    return kinds[pick(kinds.length, random)] ?? null;
  },
  letterInNumber: (value: string, random: Random) => {
    if (!/^[-0-9.,/: ]*[0-9][-0-9.,/: ]*$/.test(value) || value.length < 3) return null;
    const at = pick(value.length, random);
    return `${value.slice(0, at)}${"oxlqwe"[pick(6, random)]}${value.slice(at + 1)}`;
  },
  farNumber: (value: string, random: Random) => {
    const number = Number(value);
    return /^-?[0-9]+([.][0-9]+)?$/.test(value) && number !== 0
      ? String(number * 10 ** (5 + pick(3, random)))
      : null;
  },
  doubledMark: (value: string, random: Random) => {
    const marks = [...value.matchAll(/[-./:]/g)].map(({ index }) => index);
    const at = marks[pick(marks.length, random)];
    return at === undefined || !/[0-9]/.test(value)
      ? null
      : value.slice(0, at) + value.slice(at - 0, at + 1) + value.slice(at);
  },
} as const;

export type Mistake = keyof typeof mistakes;
export const mistakeKinds = Object.keys(mistakes) as Mistake[];

type Random = () => number;
const pick = (n: number, random: Random) => Math.min(n - 1, Math.floor(random() * n));

export type Injected = { rows: string[][]; wrong: Map<string, Mistake> };

/**
 * A copy of a table (header first) with mistakes in `share` of the cells of every second column, by
 * kind in turn. `wrong` tells each one's kind by `row\0header`, rows counted from 1. The same seed gives
 * the same mistakes.
 */
export function injectErrors(table: readonly (readonly string[])[], share: number, seed: number): Injected {
  const random = randomOf(seed);
  const [header = [], ...body] = table;
  const rows = [[...header], ...body.map((row) => [...row])];
  const wrong = new Map<string, Mistake>();
  header.forEach((name, column) => {
    if (column % 2 === seed % 2) return;
    const start = pick(mistakeKinds.length, random);
    for (let row = 1; row < rows.length; row++) {
      if (random() >= share) continue;
      const value = rows[row]?.[column] ?? "";
      for (let k = 0; k < mistakeKinds.length; k++) {
        const kind = mistakeKinds[(start + k) % mistakeKinds.length] ?? "typo";
        const spoilt = mistakes[kind](value, random);
        if (spoilt === null || spoilt === value) continue;
        const cells = rows[row];
        if (cells) cells[column] = spoilt;
        wrong.set(`${row}\0${name}`, kind);
        break;
      }
    }
  });
  return { rows, wrong };
}

/** Mulberry32. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
