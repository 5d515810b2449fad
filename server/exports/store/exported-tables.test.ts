import { expect, it } from "vitest";
import { Prisma } from "@/prisma/generated/client";
import { exportDecisions, exportedTables, leftOutTables, withheldColumns } from "./exported-tables";

const columnsOf = (model: string) =>
  Object.keys(Prisma[`${model}ScalarFieldEnum` as "DatasetScalarFieldEnum"]).filter(
    (column) => column !== "workspaceId",
  );

it.each(exportedTables)(
  "has decided about every column of $model, once",
  ({ model, file, columns, order, person }) => {
    const withheld = Object.keys(withheldColumns[file] ?? {});
    expect([...columns, ...withheld].sort()).toEqual(columnsOf(model).sort());
    for (const column of order) expect(columns).toContain(column);
    if (person) {
      expect(columnsOf(model)).toContain(person.by);
      for (const column of person.columns) expect(columnsOf("User")).toContain(column);
    }
  },
);

it("leaves no table of workspaces out without saying why, and names each file once", () => {
  const owned = Object.values(Prisma.ModelName).filter((model) =>
    Object.keys(Prisma[`${model}ScalarFieldEnum` as "DatasetScalarFieldEnum"]).includes("workspaceId"),
  );
  const exported = exportedTables.map(({ model }) => model);
  expect(owned.filter((model) => !exported.includes(model)).sort()).toEqual([
    "AuditPending",
    "RefreshToken",
    "TokenFamily",
    "WorkspaceSecret",
  ]);
  expect(Object.keys(exportDecisions).sort()).toEqual([...exported, ...Object.keys(leftOutTables)].sort());
  expect(new Set(exportedTables.map(({ file }) => file)).size).toBe(exportedTables.length);
});

it("keeps no column whose name speaks of a secret, apart from hashes of data and of the audit trail", () => {
  const speaking = exportedTables.flatMap(({ model, columns, person }) =>
    [
      ...columns.map((column) => `${model}.${column}`),
      ...(person?.columns ?? []).map((one) => `User.${one}`),
    ].filter((name) => /secret|password|token|sealed|hash|jwk/i.test(name)),
  );
  expect(speaking.sort()).toEqual([
    "AuditCheckpoint.hash",
    "AuditEvent.hash",
    "AuditEvent.prevHash",
    "AuditHead.hash",
    "Snapshot.contentHash",
  ]);
});
