/** Keys of 64 bits, by their halves. */
export type Keys = { high: Uint32Array; low: Uint32Array };

export type RepeatedKeys = {
  /** Different keys. */
  distinct: number;
  /** Each key that occurs more than once. */
  repeated: bigint[];
};

/** Parts keys are split into, so that the table of one part stays in the processor's cache. */
const partBits = 8;

/** Counts keys that are spread evenly, as hashes are. */
export function findRepeatedKeys(keys: Keys): RepeatedKeys {
  const { starts, high, low } = splitKeys(keys);
  const repeated: bigint[] = [];
  let distinct = 0;
  let table = new Int32Array(0);
  for (let part = 0; part < 1 << partBits; part++) {
    const [from, to] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    const size = 2 ** Math.ceil(Math.log2((to - from) * 2 + 2));
    if (size > table.length) table = new Int32Array(size);
    table.fill(0);
    for (let i = from; i < to; i++) {
      const [h, l] = [high[i] ?? 0, low[i] ?? 0];
      let place = l & (table.length - 1);
      for (;;) {
        const entry = table[place] ?? 0;
        if (entry === 0) {
          table[place] = i + 1;
          distinct++;
          break;
        }
        const first = Math.abs(entry) - 1;
        if (high[first] === h && low[first] === l) {
          // The sign tells that it is among the repeated ones.
          if (entry > 0) repeated.push((BigInt(h) << 32n) | BigInt(l));
          table[place] = -Math.abs(entry);
          break;
        }
        place = (place + 1) & (table.length - 1);
      }
    }
  }
  return { distinct, repeated };
}

/** The keys in the order of their first bits, and where those of each part begin. */
function splitKeys(keys: Keys): Keys & { starts: Uint32Array } {
  const length = keys.high.length;
  const shift = 32 - partBits;
  const starts = new Uint32Array((1 << partBits) + 1);
  for (const h of keys.high) starts[(h >>> shift) + 1] = (starts[(h >>> shift) + 1] ?? 0) + 1;
  for (let part = 1; part < starts.length; part++)
    starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
  const next = starts.slice();
  const [high, low] = [new Uint32Array(length), new Uint32Array(length)];
  for (let i = 0; i < length; i++) {
    const h = keys.high[i] ?? 0;
    const at = next[h >>> shift] ?? 0;
    next[h >>> shift] = at + 1;
    high[at] = h;
    low[at] = keys.low[i] ?? 0;
  }
  return { starts, high, low };
}
