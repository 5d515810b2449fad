import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { StandardisingPlan } from "./plan-standardising";
import { prepareCodes } from "./standardising/code-tables";
import { preparePhones } from "./standardising/phone";

/**
 * Makes `target` from the raw relation by the plan, with `_row` and `_line` kept. `typed` only reads
 * types and leaves codes, phones and casing as they are written: what a profile should show. It is
 * a view: nothing is copied until it is read.
 */
export async function standardiseTable(
  session: EngineSession,
  raw: string,
  target: string,
  plan: StandardisingPlan,
  options: { stage?: "typed" | "standard" } = {},
): Promise<void> {
  const typed = options.stage === "typed";
  if (!typed) await prepare(session, raw, plan);
  const columns = plan.columns.map(
    (column) => `${typed ? column.typed : column.expression} AS ${quoteName(column.name)}`,
  );
  await session.run(
    `CREATE OR REPLACE TEMP VIEW ${quoteName(target)} AS SELECT _row, _line, ${columns.join(", ")} FROM ${quoteName(raw)}`,
  );
}

async function prepare(session: EngineSession, raw: string, plan: StandardisingPlan): Promise<void> {
  const has = (id: string) => plan.columns.some((column) => column.standardisers.some((one) => one === id));
  if (has("country_iso")) await prepareCodes(session, "country");
  if (has("currency_iso")) await prepareCodes(session, "currency");
  for (const column of plan.columns)
    if (column.standardisers.includes("phone_e164"))
      await preparePhones(session, raw, column.name, column.typed, plan.defaultRegion);
}
