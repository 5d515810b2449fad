import type { ReactNode } from "react";

/** Facts about a thing, label and value side by side. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <dl className="grid max-w-[72ch] grid-cols-[minmax(6rem,9rem)_minmax(0,1fr)] content-start gap-x-4 gap-y-2 text-13">
      {children}
    </dl>
  );
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
