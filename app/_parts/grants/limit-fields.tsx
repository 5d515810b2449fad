"use client";

import { useQuery } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Field } from "@/app/_ui/field";
import { Textarea } from "@/app/_ui/input";
import { ColumnsField } from "./columns-field";

type Props = {
  datasetId: string;
  effect: "allow" | "deny";
  columns: readonly string[];
  onColumns: (columns: string[]) => void;
  columnsError: string | null;
  rowFilter: ComponentProps<"textarea">;
  rowFilterError: string | undefined;
};

/** Narrows a grant on one data set to some of its columns and rows. */
export function LimitFields({ datasetId, effect, columns, onColumns, columnsError, ...props }: Props) {
  const { workspace } = useSession();
  const { data } = useQuery(useTRPC().datasets.get.queryOptions({ workspace: workspace.slug, datasetId }));
  return (
    <>
      <ColumnsField
        columns={data?.columnList ?? []}
        chosen={columns}
        onChange={onColumns}
        help={
          effect === "allow"
            ? "Only these are given. None means all, also those of later files."
            : "Only these are taken. None means all."
        }
        error={columnsError}
      />
      <Field
        label={effect === "allow" ? "Only rows where" : "No rows where"}
        optional
        help={<FilterHelp effect={effect} />}
        error={props.rowFilterError}
      >
        <Textarea {...props.rowFilter} rows={2} className="num" spellCheck={false} maxLength={4000} />
      </Field>
    </>
  );
}

function FilterHelp({ effect }: { effect: "allow" | "deny" }) {
  return (
    <>
      A condition in SQL over the columns, such as <code className="num">country = 'DK'</code>. Attributes of
      the reader stand in braces: <code className="num">region = {"{user.region}"}</code> or, where they have
      several values, <code className="num">team IN {"{user.groups}"}</code>. Everybody has name, email, role
      and groups.{" "}
      {effect === "allow"
        ? "Who lacks the attribute sees no row by this grant."
        : "Rows for which the condition cannot be told stay hidden too."}
    </>
  );
}
