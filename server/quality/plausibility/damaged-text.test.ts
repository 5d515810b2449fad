import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { quoteText, withSession } from "@/server/platform/engine";
import { damagedCondition, isDamaged } from "./damaged-text";

const texts = [
  "SÃ¸ren",
  "Søren",
  "SÃO PAULO",
  "\ufffd",
  "Ã€",
  "Ã…se",
  "Ã",
  "Ã a",
  "Ä",
  "",
  "Ã\u00bf",
  "Ã\u00c0",
  "Ã\u0080",
];

it("text is damaged where Atlas and the engine both say so", async () => {
  const found = await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, (session) =>
    session.rows<{ t: string; damaged: boolean }>(
      `SELECT t, ${damagedCondition("t")} AS damaged FROM (SELECT unnest([${texts.map(quoteText).join(", ")}]) AS t)`,
    ),
  );
  expect(found.map(({ t, damaged }) => [t, damaged])).toEqual(texts.map((text) => [text, isDamaged(text)]));
  expect(texts.filter(isDamaged)).toEqual(["SÃ¸ren", "\ufffd", "Ã€", "Ã…se", "Ã\u00bf", "Ã\u0080"]);
});
