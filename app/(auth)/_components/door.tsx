import type { ReactNode } from "react";

/** Heading of a page at the door, a sentence, and the form. */
export function Door({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="grid gap-6">
      <header className="grid gap-1.5">
        <h1 className="font-semibold text-28">{title}</h1>
        {lead ? <p className="text-14 text-muted">{lead}</p> : null}
      </header>
      {children}
    </div>
  );
}
