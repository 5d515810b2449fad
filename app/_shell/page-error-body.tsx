"use client";

import { ErrorState } from "@/app/_ui/error-state";
import { Page } from "./page-parts";

/** What stands in place of a page that broke while it was drawn. */
export default function PageErrorBody({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <Page>
      <ErrorState
        title="This page could not be shown."
        kept="Nothing you saved is lost."
        remedy="Try again. If it stays so, tell an admin and quote the id: the log holds the cause under it."
        id={digest}
        onRetry={retry}
      />
    </Page>
  );
}
