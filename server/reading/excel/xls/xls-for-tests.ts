/** A compound file with the given streams at the top; small ones lie in the stream for small ones, as the format asks. */
export function compoundOf(streams: Record<string, Buffer>): Buffer {
  const sectors: Buffer[] = [];
  const fat: number[] = [0xfffffffd];
  const free = 0xffffffff;
  const end = 0xfffffffe;
  const put = (bytes: Buffer): number => {
    const first = sectors.length + 1;
    const count = Math.max(1, Math.ceil(bytes.length / 512));
    const padded = Buffer.concat([bytes, Buffer.alloc(count * 512 - bytes.length)]);
    for (let i = 0; i < count; i++) {
      sectors.push(padded.subarray(i * 512, i * 512 + 512));
      fat[first + i] = i === count - 1 ? end : first + i + 1;
    }
    return first;
  };
  const minis: Buffer[] = [];
  const miniFat: number[] = [];
  const placed = Object.entries(streams).map(([name, bytes]) => {
    if (bytes.length >= 4096) return { name, size: bytes.length, start: put(bytes) };
    const start = miniFat.length;
    const count = Math.ceil(bytes.length / 64);
    for (let i = 0; i < count; i++) miniFat.push(i === count - 1 ? end : start + i + 1);
    minis.push(Buffer.concat([bytes, Buffer.alloc(count * 64 - bytes.length)]));
    return { name, size: bytes.length, start };
  });
  const mini = Buffer.concat(minis);
  const root = { name: "Root Entry", size: mini.length, start: mini.length > 0 ? put(mini) : end };
  const folder = [root, ...placed].map(({ name, size, start }, i) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 0, "utf16le");
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    entry.writeUInt8(i === 0 ? 5 : 2, 66);
    entry.writeUInt32LE(free, 68);
    entry.writeUInt32LE(i > 0 && i < placed.length ? i + 1 : free, 72);
    entry.writeUInt32LE(i === 0 ? 1 : free, 76);
    entry.writeUInt32LE(start, 116);
    entry.writeUInt32LE(size, 120);
    return entry;
  });
  const header = Buffer.alloc(512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(put(Buffer.concat(folder)), 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(miniFat.length > 0 ? put(words(miniFat)) : end, 60);
  header.writeUInt32LE(end, 68);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i === 0 ? 0 : free, 76 + i * 4);
  while (fat.length < 128) fat.push(free);
  return Buffer.concat([header, words(fat), ...sectors]);
}

function words(values: number[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil(values.length / 128) * 512, 0xff);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4);
  return bytes;
}

/** Little-endian bytes: `[2, 7]` is 7 in two bytes. */
export function ints(...values: [bytes: 1 | 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    values.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}

export function biff(id: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([ints([2, id], [2, body.length]), body]);
}

export function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

/** The place and style that every cell begins with. */
export const at = (row: number, column: number, style = 0) => ints([2, row], [2, column], [2, style]);

/** A text of one byte per character with its length in front; `size` bytes hold the length. */
export function narrow(text: string, size: 1 | 2 = 2): Buffer {
  return Buffer.concat([ints([size, text.length], [1, 0]), Buffer.from(text, "latin1")]);
}

export const label = (row: number, column: number, text: string) =>
  biff(0x204, at(row, column), narrow(text));
export const number = (row: number, column: number, value: number, style = 0) =>
  biff(0x203, at(row, column, style), double(value));

export type XlsSheet = { name: string; cells: Buffer[]; hidden?: boolean };

/** The stream of a workbook of Excel 97. Styles: 1 date, 2 `0000000`. */
export function xlsStream(sheets: XlsSheet[], globals: Buffer[] = [], version = 0x600): Buffer {
  const bof = (type: number) => biff(0x809, ints([2, version], [2, type], [4, 0], [4, 0], [4, 0]));
  const eof = biff(0x0a);
  const wide = version === 0x600;
  const code = wide ? narrow("0000000") : Buffer.concat([ints([1, 7]), Buffer.from("0000000")]);
  const styles = [0, 14, 164].map((format) => biff(0xe0, ints([2, 0], [2, format]), Buffer.alloc(16)));
  const names = sheets.map(({ name }) =>
    wide ? narrow(name, 1) : Buffer.concat([ints([1, name.length]), Buffer.from(name, "latin1")]),
  );
  const front = [bof(5), ...globals, biff(0x41e, ints([2, 164]), code), ...styles];
  const bodies = sheets.map(({ cells }) => Buffer.concat([bof(0x10), ...cells, eof]));
  const size = (list: Buffer[]) => list.reduce((sum, bytes) => sum + bytes.length, 0);
  let offset = size(front) + names.reduce((sum, name) => sum + 10 + name.length, 0) + eof.length;
  const list = sheets.map(({ hidden }, i) => {
    const start = offset;
    offset += bodies[i]?.length ?? 0;
    return biff(0x85, ints([4, start], [1, hidden ? 1 : 0], [1, 0]), names[i] ?? Buffer.alloc(0));
  });
  return Buffer.concat([...front, ...list, eof, ...bodies]);
}

export const xlsOf = (sheets: XlsSheet[], globals: Buffer[] = []) =>
  compoundOf({ Workbook: xlsStream(sheets, globals) });
