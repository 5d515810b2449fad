/** What is kept of a word; words are told apart by their text. */
type Entry = { text: string };

const fewestSlots = 2 ** 12;

/**
 * Words of texts with what is known of each. They are found in their text by a hash of their characters: to cut out
 * every word and look it up in a Map costs several times as much.
 */
export class WordTable<E extends Entry> {
  private entries: E[] = [];
  /** Hash and number from 1 on of an entry, side by side; the number is 0 where a slot is free. */
  private slots = new Int32Array(2 * fewestSlots);

  get size(): number {
    return this.entries.length;
  }

  clear(): void {
    this.entries = [];
    this.slots = new Int32Array(2 * fewestSlots);
  }

  /** What is kept of the word between two places of a text; `make` tells it the first time. */
  at(text: string, start: number, end: number, make: (word: string) => E): E {
    const hash = hashOf(text, start, end);
    const { slots } = this;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    for (let n = slots[slot + 1] as number; n !== 0; n = slots[slot + 1] as number) {
      if (slots[slot] === hash) {
        const entry = this.entries[n - 1] as E;
        if (entry.text.length === end - start && text.startsWith(entry.text, start)) return entry;
      }
      slot = (slot + 2) & last;
    }
    const entry = make(text.slice(start, end));
    slots[slot] = hash;
    slots[slot + 1] = this.entries.push(entry);
    if (this.entries.length * 4 > slots.length) this.grow();
    return entry;
  }

  private grow(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    const last = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = ((old[from] as number) << 1) & last;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
      slots[slot] = old[from] as number;
      slots[slot + 1] = old[from + 1] as number;
    }
    this.slots = slots;
  }
}

/** FNV-1a over UTF-16 units, with its upper bits brought down to where slots are told apart. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
