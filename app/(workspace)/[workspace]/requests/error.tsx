"use client";

import { PageError } from "@/app/_shell/page-error";

export default function RequestsError({ error, retry }: { error: unknown; retry: () => void }) {
  return <PageError error={error} retry={retry} />;
}
