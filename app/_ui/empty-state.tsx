import type { ReactNode } from "react";

type Props = {
  title: string;
  /** What would be here and why it is not. */
  children: ReactNode;
  /** The one next step. */
  action?: ReactNode;
};

/** Unmapped land: says what belongs here, why it is empty, and the one next step. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <section className="relative isolate flex min-h-64 flex-col items-center justify-center overflow-hidden rounded-md border border-line bg-surface px-6 py-12 text-center">
      <div aria-hidden className="contours -z-10 absolute inset-0" />
      <div className="grid max-w-[46ch] justify-items-center gap-2 rounded-md bg-surface px-4 py-3">
        <h2 className="font-semibold text-16">{title}</h2>
        <div className="text-14 text-muted">{children}</div>
        {action ? <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div> : null}
      </div>
    </section>
  );
}
