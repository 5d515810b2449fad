import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineSession, quoteText } from "@/server/platform/engine";
import { judgeColumns } from "./judge-columns";

let session: EngineSession;
beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
});
afterAll(() => session.close());

const people = ["Anne Sørensen", "Jens Hansen", "Mette Holm", "Peter Lund", "Karen Friis", "Lars Bech"];

async function judge(documents: unknown[], name = "payload") {
  const values = documents.map(
    (one) => `(${quoteText(typeof one === "string" ? one : JSON.stringify(one))})`,
  );
  await session.run(
    `CREATE OR REPLACE TABLE documents AS SELECT * FROM (VALUES ${values.join(", ")}) v("${name}")`,
  );
  const rows = documents.length;
  const verdicts = await judgeColumns(session, "documents", [{ name }], { defaultRegion: "DK", rows });
  return verdicts.get(name) ?? null;
}

describe("columns of JSON documents", () => {
  it("are judged part by part", async () => {
    const verdict = await judge(
      people.map((name, i) => ({
        id: i,
        customer: { name, email: `${name.split(" ")[0]?.toLowerCase()}@example.dk` },
        lines: [{ sku: `A-${i}`, product: "Granny Smith apples" }],
      })),
    );
    expect(verdict).toMatchObject({ form: "document", class: "direct", matched: 6 });
    const parts = verdict?.parts ?? {};
    expect(Object.fromEntries(Object.entries(parts).map(([path, { entity }]) => [path, entity]))).toEqual({
      "customer.name": "PERSON",
      "customer.email": "EMAIL",
    });
    expect(verdict?.evidence.join("\n")).toContain("payload.customer.email: EMAIL.");
  });

  it("are judged in lists, by the name of the column", async () => {
    const verdict = await judge(
      people.map((name, i) => [`${name.split(" ")[1]}@example.dk`, `b${i}@example.org`]),
      "recipients",
    );
    expect(verdict?.parts).toMatchObject({ "[]": { entity: "EMAIL", form: "value" } });
  });

  it("find persons that are keys", async () => {
    const verdict = await judge(
      people.map((name) => ({ [`${name.split(" ")[1]}@example.dk`]: { visits: 3 } })),
    );
    expect(verdict?.parts).toMatchObject({ "{}": { entity: "EMAIL" } });
    expect(verdict?.evidence.join("\n")).toContain("keys of payload: EMAIL.");
  });

  it("judge what stands under the names of persons together, and tell none of the names", async () => {
    const verdict = await judge(
      people.map((name, i) => ({ visits: { [name]: { phone: `+45 20 12 34 5${i}`, count: i } } })),
    );
    expect(verdict?.parts).toMatchObject({
      "visits{}": { entity: "PERSON" },
      "visits.*.phone": { entity: "PHONE" },
    });
    expect(JSON.stringify(verdict)).not.toContain("Hansen");
  });

  it("without anything personal have no verdict", async () => {
    const goods = ["Apple", "Pear", "Fig", "Plum", "Cherry", "Quince"];
    expect(
      await judge(
        goods.map((product, i) => ({ sku: `A-${100 + i}`, product, price: 1.5 + i, tags: ["fruit"] })),
      ),
    ).toBeNull();
  });

  it("that are broken are judged as text", async () => {
    const verdict = await judge(
      people.map((name, i) => `{"note": "call ${name}, person${i}@example.dk today"`),
    );
    expect(verdict?.form).not.toBe("document");
  });
});
