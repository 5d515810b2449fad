"use client";

import { type UploadSummary, uploadSummary } from "@/server/catalog/schema";

/** Why a file did not arrive, in words that can be shown. */
export class UploadFailure extends Error {
  constructor(
    message: string,
    readonly requestId: string | null = null,
  ) {
    super(message);
  }
}

type Options = {
  workspace: string;
  file: File;
  /** Bytes handed to the network so far. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
};

/**
 * Streams a file to the server as it is. `XMLHttpRequest`, because `fetch` does not tell how much of a
 * body has been sent. Rejects with {@link UploadFailure}; an aborted one never settles.
 */
export function sendFile({ workspace, file, onProgress, signal }: Options): Promise<UploadSummary> {
  const query = new URLSearchParams({ workspace, fileName: file.name, bytes: String(file.size) });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/uploads?${query}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status === 201) resolve(readSummary(request.responseText));
      else reject(readProblem(request));
    };
    request.onerror = () =>
      reject(
        new UploadFailure(
          "The connection broke, or the file was moved or changed while it was read. Nothing was loaded; try again.",
        ),
      );
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function readSummary(text: string): UploadSummary {
  const answer: unknown = JSON.parse(text, (key, value) => (key === "createdAt" ? new Date(value) : value));
  return uploadSummary.parse(answer);
}

function readProblem({ status, responseText }: XMLHttpRequest): UploadFailure {
  try {
    const { detail, requestId } = JSON.parse(responseText) as { detail?: string; requestId?: string };
    if (detail) return new UploadFailure(detail, requestId ?? null);
  } catch {
    // Something between browser and server answered instead of Atlas.
  }
  return new UploadFailure(`The server refused the file with status ${status}. Try again.`);
}
