"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { PiiVerdict } from "@/app/_parts/pii-verdict";
import { entityWords } from "@/app/_parts/pii-words";
import { useMayOn } from "@/app/_parts/use-may-on";
import { readFailure } from "@/app/_shell/failure";
import { Section } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { type RouterInputs, useTRPC } from "@/app/_trpc/client";
import { EmptyState } from "@/app/_ui/empty-state";
import { notify } from "@/app/_ui/toast";
import type { DatasetColumn } from "@/server/catalog/schema";
import { MaskingTable } from "./masking-table";
import { ProcessAgain } from "./process-again";
import { useDataset } from "./use-dataset";

export type PiiDecision = Omit<RouterInputs["datasets"]["decidePii"], "workspace" | "datasetId">;

/** What was found about people, why, what people say to it, and how each column is masked. */
export function PiiTab({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const mayDecide = useMayOn(datasetId, "pii:decide");
  const mayStart = useMayOn(datasetId, "runs:start");
  const client = useQueryClient();
  const dataset = useDataset(datasetId).data;
  const decide = useMutation(
    useTRPC().datasets.decidePii.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries();
        notify.done("Remembered. It takes effect when the data set is processed again");
      },
      onError: (error) => notify.error(readFailure(error).message),
    }),
  );
  if (!dataset) return null;
  const send = (decision: PiiDecision) =>
    decide.mutate({ workspace: workspace.slug, datasetId, ...decision });
  const found = dataset.columnList.filter((column) => column.pii);
  if (dataset.columnList.length === 0)
    return <EmptyState title="Not looked at yet">The first run judges every column.</EmptyState>;
  return (
    <div>
      <Section
        title="Verdicts"
        lead={
          found.length === 0
            ? "No column shows personal data. If one does, name it below."
            : "What Atlas concludes from values, headers and neighbours. Your answer is remembered and outweighs it."
        }
      >
        <div className="grid gap-3 xl:grid-cols-2">
          {found.map((column) =>
            column.pii ? (
              <PiiVerdict
                key={column.name}
                column={column.name}
                verdict={column.pii}
                decision={column.piiDecision}
                consequence={consequenceOf(column)}
                busy={decide.isPending && decide.variables.column === column.name}
                {...(mayDecide
                  ? {
                      onDecide: (answer: "confirmed" | "rejected") =>
                        send({
                          column: column.name,
                          decision: column.piiDecision === answer ? null : answer,
                        }),
                    }
                  : {})}
              />
            ) : null,
          )}
        </div>
      </Section>
      <Section
        title="Masking"
        lead="How the values of each column look in Chart and Navigate. The raw layer is never changed."
      >
        <MaskingTable
          columns={dataset.columnList}
          editable={mayDecide}
          busy={decide.isPending}
          onDecide={send}
        />
        {mayStart ? (
          <div>
            <ProcessAgain datasetId={datasetId} label="Apply decisions now" look="primary" />
          </div>
        ) : null}
      </Section>
    </div>
  );
}

function consequenceOf(column: DatasetColumn): string {
  if (column.piiEntity) return `A person named it ${entityWords[column.piiEntity]}.`;
  if (column.piiDecision === "rejected") return "It is not masked from the next run on.";
  return column.appliedMasking === "keep"
    ? "Its values are shown: nothing asks for them to be masked."
    : "Rejecting it shows the values from the next run on.";
}
