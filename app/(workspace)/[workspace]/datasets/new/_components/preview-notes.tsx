import { Info } from "lucide-react";
import type { UploadPreview } from "@/server/catalog/schema";

/** What was noticed while the first rows were read, and lines that could not be. */
export function PreviewNotes({ preview }: { preview: UploadPreview }) {
  const { notes, rejected } = preview;
  if (notes.length === 0 && rejected.length === 0) return null;
  return (
    <div className="grid gap-3">
      {rejected.length > 0 ? (
        <section className="grid gap-2 rounded-md border border-warn/50 bg-surface px-4 py-3">
          <h3 className="font-medium text-14 text-warn">
            {rejected.length === 1 ? "One line" : `${rejected.length} lines`} of the beginning cannot be
            parsed
          </h3>
          <p className="text-13 text-soft">
            They wait in quarantine after the load, where they can be corrected. If there are many, the file
            is probably read the wrong way.
          </p>
          <ul className="grid max-h-48 gap-1.5 overflow-y-auto text-13">
            {rejected.map((example) => (
              <li key={`${example.line}-${example.raw}`} className="grid">
                <span>
                  {example.line === null ? "" : `Line ${example.line}: `}
                  {example.reason}
                </span>
                <code className="num truncate text-12 text-muted">{example.raw}</code>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {notes.length > 0 ? (
        <details className="group rounded-md border bg-surface px-4 py-2">
          <summary className="flex items-center gap-2 text-13 text-soft">
            <Info className="size-4 text-muted" aria-hidden />
            Why it is read this way
          </summary>
          <ul className="grid list-disc gap-0.5 py-2 pl-10 text-13 text-soft marker:text-muted">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
