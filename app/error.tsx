"use client";

import { PageError } from "./_shell/page-error";

export default function RootError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-180 content-center">
      <PageError error={error} retry={retry} />
    </main>
  );
}
