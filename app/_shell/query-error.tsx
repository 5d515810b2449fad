"use client";

import { ErrorState } from "@/app/_ui/error-state";
import { readFailure } from "./failure";

type Props = { error: unknown; what: string; onRetry: () => void; retrying?: boolean };

/** Why something could not be fetched, in place of it. A refusal names whom to ask instead of a retry. */
export function QueryError({ error, what, onRetry, retrying }: Props) {
  const failure = readFailure(error);
  const refused = failure.kind === "forbidden" || failure.kind === "missing";
  return (
    <ErrorState
      title={refused ? failure.message : `${what} could not be fetched.`}
      {...(refused ? {} : { remedy: failure.message, onRetry })}
      {...(failure.requestId ? { id: failure.requestId } : {})}
      retrying={retrying ?? false}
    />
  );
}
