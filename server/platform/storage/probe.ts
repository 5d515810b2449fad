import { randomUUID } from "node:crypto";
import { fail } from "../errors";
import type { Storage } from "../storage";

/** Writes, reads back and deletes a small object. */
export async function probe(storage: Storage): Promise<void> {
  const text = `probe ${randomUUID()}`;
  const { key } = await storage.putStream("health", oneChunk(Buffer.from(text)));
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await storage.openRead(key)) chunks.push(Buffer.from(chunk));
    if (Buffer.concat(chunks).toString() !== text)
      fail("unavailable", "storage.altered", "The storage returned other bytes than were written.");
  } finally {
    await storage.remove(key);
  }
}

async function* oneChunk(bytes: Uint8Array) {
  yield bytes;
}
