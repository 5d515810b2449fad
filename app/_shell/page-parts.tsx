import type { ReactNode } from "react";

type HeaderProps = { title: string; lead?: ReactNode; actions?: ReactNode };

/** Title of a page, one sentence about it where needed, and its actions. */
export function PageHeader({ title, lead, actions }: HeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-5">
      <div className="grid min-w-0 gap-1">
        <h1 className="font-semibold text-20">{title}</h1>
        {lead ? <p className="max-w-[72ch] text-13 text-muted">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}

/** The space of a page. Prose and forms stay narrow; lists and grids take the width. */
export function Page({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={`w-full px-4 py-6 sm:px-6 ${narrow ? "max-w-180" : ""}`}>{children}</div>;
}

/** A part of a page with a heading. */
export function Section({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid gap-4 border-t py-6 first:border-t-0 first:pt-0">
      <div className="grid gap-1">
        <h2 className="font-semibold text-14">{title}</h2>
        {lead ? <p className="max-w-[72ch] text-13 text-muted">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
