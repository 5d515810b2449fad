"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { FieldSet } from "@/app/_ui/field-set";
import { Popover } from "@/app/_ui/popover";
import type { SubjectKind } from "@/server/access/schema";
import type { SubjectChoice } from "@/server/grants/schema";
import { subjectKindWords, subjectText } from "./grant-words";
import { PickList } from "./pick-list";

const keyOf = ({ kind, id }: { kind: SubjectKind; id: string }) => `${kind}:${id}`;

/** Those a grant can speak of, for a list; `kinds` leaves only some. */
function useSubjects(kinds?: readonly SubjectKind[]) {
  const { workspace } = useSession();
  const subjects = useQuery(useTRPC().grants.subjects.queryOptions({ workspace: workspace.slug }));
  const all = subjects.data?.filter(({ kind }) => kinds?.includes(kind) ?? true);
  return {
    error: subjects.error ? readFailure(subjects.error).message : null,
    find: (key: string) => all?.find((subject) => keyOf(subject) === key) ?? null,
    items: all?.map((subject) => ({
      id: keyOf(subject),
      label: subjectText(subject),
      detail: detailOf(subject),
    })),
  };
}

function detailOf({ kind, detail }: SubjectChoice): string {
  return kind === "everyone" || kind === "role" ? detail : `${subjectKindWords[kind]} · ${detail}`;
}

type FieldProps = {
  value: SubjectChoice | null;
  onChange: (subject: SubjectChoice | null) => void;
  error?: string | null;
};

/** Whom a grant speaks of: everyone, a role, group, person or key. */
export function SubjectField({ value, onChange, error }: FieldProps) {
  const subjects = useSubjects();
  return (
    <FieldSet label="Who" error={error ?? subjects.error}>
      {value ? (
        <div className="flex h-8 items-center justify-between gap-3 rounded-md border pr-1 pl-2.5 text-13">
          <span className="min-w-0 truncate">
            <span className="font-medium">{subjectText(value)}</span>{" "}
            <span className="text-muted">{detailOf(value)}</span>
          </span>
          <Button size="sm" look="ghost" className="h-6!" onClick={() => onChange(null)}>
            Change
          </Button>
        </div>
      ) : (
        <div className="rounded-md border">
          <PickList
            label="Who"
            placeholder="Search everyone, roles, groups, people, keys"
            items={subjects.items}
            chosen={new Set()}
            onPick={(key) => onChange(subjects.find(key))}
            none="Nobody in this workspace fits."
          />
        </div>
      )}
    </FieldSet>
  );
}

const askable = ["person", "key"] as const;

type PickerProps = {
  /** `person:…` or `key:…` */
  value: string;
  onPick: (who: string) => void;
};

/** Chooses a person or a key whose access is asked about. */
export function WhoPicker({ value, onPick }: PickerProps) {
  const [open, setOpen] = useState(false);
  const subjects = useSubjects(askable);
  const chosen = subjects.find(value);
  const name = chosen ? subjectText(chosen) : null;
  return (
    <Popover
      label="Person or key"
      align="start"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" aria-label={`Person or key: ${name ?? "none chosen"}`} className="max-w-80">
          <span className="truncate">{name ?? "Choose a person or key"}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      {subjects.error ? (
        <p role="alert" className="px-3 py-2 text-13 text-bad">
          {subjects.error}
        </p>
      ) : (
        <PickList
          label="Person or key"
          placeholder="Search people and keys"
          items={subjects.items}
          chosen={new Set([value])}
          onPick={(key) => {
            setOpen(false);
            onPick(key);
          }}
          none="No person and no key fits."
        />
      )}
    </Popover>
  );
}
