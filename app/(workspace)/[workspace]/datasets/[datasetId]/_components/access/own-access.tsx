"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, KeyRound, Minus } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { grantActions, grantActionWords, permissionOfAction } from "@/app/_parts/grants/grant-words";
import { RequestDialog } from "@/app/_parts/grants/request-dialog";
import { Section } from "@/app/_shell/page-parts";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { RelativeTime } from "@/app/_ui/relative-time";
import type { DatasetDetail } from "@/server/catalog/schema";

/** What the reader may do with a data set they do not manage, and the way to more. */
export function OwnAccess({ dataset }: { dataset: DatasetDetail }) {
  const { workspace } = useSession();
  const mayRequest = useMay("access:request");
  const [requesting, setRequesting] = useState(false);
  const own = useQuery({
    ...useTRPC().accessRequests.list.queryOptions({
      workspace: workspace.slug,
      whose: "mine",
      state: "open",
    }),
    enabled: mayRequest,
  });
  const open = own.data?.find((request) => request.dataset.id === dataset.id);
  return (
    <Section
      title="What you may do"
      lead={
        dataset.restricted
          ? "This data set is restricted: a grant gives you what you see of it."
          : "By your role and by grants that speak of you."
      }
    >
      <ul className="grid max-w-[72ch] divide-y rounded-md border bg-surface">
        {grantActions.map((action) => {
          const may = dataset.permissions.includes(permissionOfAction[action]);
          return (
            <li key={action} className="flex items-start gap-3 px-3 py-2 text-13">
              {may ? (
                <Check className="mt-0.5 size-4 shrink-0 text-good" aria-label="You may" />
              ) : (
                <Minus className="mt-0.5 size-4 shrink-0 text-muted" aria-label="You may not" />
              )}
              <span className="grid">
                <span className={may ? "font-medium" : "text-muted"}>{grantActionWords[action].label}</span>
                <span className="text-12 text-muted">{grantActionWords[action].help}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {dataset.partial ? (
        <p className="max-w-[72ch] text-13 text-soft">
          You see part of this data set: some columns or rows are hidden from you. Figures over all rows, such
          as scores of quality, are of the whole.
        </p>
      ) : null}
      {open ? (
        <p className="text-13 text-muted">
          You asked for more <RelativeTime at={open.createdAt} />; it is not decided yet.{" "}
          <Link href={`/${workspace.slug}/requests`} className="font-medium text-accent-text hover:underline">
            See your requests
          </Link>
        </p>
      ) : mayRequest ? (
        <div>
          <Button look="primary" onClick={() => setRequesting(true)}>
            <KeyRound aria-hidden />
            Request access
          </Button>
        </div>
      ) : null}
      {requesting ? (
        <RequestDialog dataset={{ ...dataset, readable: true }} onClose={() => setRequesting(false)} />
      ) : null}
    </Section>
  );
}
