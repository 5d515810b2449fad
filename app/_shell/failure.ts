import { type ShownError, shownError } from "@/app/_trpc/atlas-error";

/** What the reader is told about a request that failed; without an id when it never arrived. */
export type Failure = Omit<ShownError, "requestId"> & { requestId?: string };

const unreachable: Failure = {
  kind: "unavailable",
  code: "interface.unreachable",
  message: "Atlas did not answer. Check the connection and try again.",
};

/** The server's own account of an error, or that it did not answer. */
export function readFailure(error: unknown): Failure {
  return shownError(error) ?? unreachable;
}
