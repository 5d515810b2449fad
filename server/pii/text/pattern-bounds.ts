/** What every match of a pattern has: digits at least, UTF-16 units at most. */
export type Bounds = { digits: number; length: number };

const anything: Bounds = { digits: 0, length: Number.POSITIVE_INFINITY };
const nothing: Bounds = { digits: 0, length: 0 };

/**
 * Bounds of the matches of a pattern, read from its source. They are on the safe side: what is not understood may be of
 * any length and have no digit.
 */
export function boundsOf({ source, flags }: RegExp): Bounds {
  // In these a character of the class may take two units.
  if (/[uv]/.test(flags)) return anything;
  const parser = new Parser(source);
  const bounds = parser.alternatives();
  return parser.done ? bounds : anything;
}

const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const closing = /\)/y;
const characterClass = /\[(?:\\.|[^\]\\])*\]/y;
const escapeSequence = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|[1-9]\d*|.)/iy;
const quantifier = /(?:[*+?]|\{(\d+)(,)?(\d*)\})?\??/y;

/** Reads a pattern part by part; what it consumes counts, what it only looks at does not. */
class Parser {
  private at = 0;
  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at === this.source.length;
  }

  alternatives(): Bounds {
    let all = this.sequence();
    while (this.source[this.at] === "|") {
      this.at++;
      const other = this.sequence();
      all = {
        digits: Math.min(all.digits, other.digits),
        length: Math.max(all.length, other.length),
      };
    }
    return all;
  }

  private sequence(): Bounds {
    const sum = { ...nothing };
    while (!this.done && !"|)".includes(this.source[this.at] ?? "")) {
      const part = this.part();
      const [least, most] = this.times();
      sum.digits += part.digits * least;
      // Nothing any number of times is nothing.
      sum.length += part.length === 0 ? 0 : part.length * most;
    }
    return sum;
  }

  private part(): Bounds {
    const character = this.source[this.at];
    if (character === "(") return this.group();
    if (character === "[") return this.oneOf();
    if (character === "\\") return this.escaped();
    this.at++;
    return "^$".includes(character ?? "") ? nothing : { digits: isDigit(character), length: 1 };
  }

  private group(): Bounds {
    const [kind] = this.take(opening);
    const bounds = this.alternatives();
    this.take(closing);
    return /[=!]$/.test(kind) ? nothing : bounds;
  }

  private oneOf(): Bounds {
    const [characters] = this.take(characterClass);
    return { digits: /^\[(?:\d-\d|\d|\\d)+\]$/.test(characters) ? 1 : 0, length: 1 };
  }

  private escaped(): Bounds {
    const [written] = this.take(escapeSequence);
    if (/^\\[bB]$/.test(written)) return nothing;
    if (/^\\(?:[1-9]|k)/.test(written)) return anything;
    return { digits: written === "\\d" ? 1 : 0, length: 1 };
  }

  private times(): [least: number, most: number] {
    const [written, exact, comma, most] = this.take(quantifier);
    if (exact !== undefined)
      return [Number(exact), most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(exact)];
    if (written.startsWith("*")) return [0, Number.POSITIVE_INFINITY];
    if (written.startsWith("+")) return [1, Number.POSITIVE_INFINITY];
    return written.startsWith("?") ? [0, 1] : [1, 1];
  }

  private take(pattern: RegExp): [string, ...(string | undefined)[]] {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (!match) return [""];
    this.at = pattern.lastIndex;
    return [match[0], ...match.slice(1)];
  }
}

const isDigit = (character: string | undefined) => (/\d/.test(character ?? "") ? 1 : 0);
