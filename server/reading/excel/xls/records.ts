import { type CompoundStream, damaged } from "./compound-file";

/** Ids of the records that are looked at ([MS-XLS] 2.3). Some have had several in the course of time. */
export const record = {
  formula: 0x0006,
  eof: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergedCells: 0x00e5,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  rk: 0x027e,
  formulaOfBiff3: 0x0206,
  formulaOfBiff4: 0x0406,
  format: 0x041e,
  bof: 0x0809,
} as const;

/** Called for each record, whose content is `length` bytes of `bytes` from `at` on; false ends the scan. */
export type Visit = (id: number, bytes: Buffer, at: number, length: number) => boolean;

const chunkBytes = 1 << 20;

/** Reads records one after the other from `offset` on. A stream that ends before `visit` has seen enough is cut off. */
export async function* scanRecords(
  stream: CompoundStream,
  offset: number,
  visit: Visit,
): AsyncGenerator<void> {
  let rest: Buffer = Buffer.alloc(0);
  let next = offset;
  while (next < stream.size) {
    const chunk = await stream.read(next, chunkBytes);
    next += chunk.length;
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    while (at + 4 <= bytes.length) {
      const length = bytes.readUInt16LE(at + 2);
      if (at + 4 + length > bytes.length) break;
      if (!visit(bytes.readUInt16LE(at), bytes, at + 4, length)) return;
      at += 4 + length;
    }
    rest = bytes.subarray(at);
    yield;
  }
  damaged("its end is missing");
}
