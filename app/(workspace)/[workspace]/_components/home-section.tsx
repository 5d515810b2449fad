import type { ReactNode } from "react";

type Props = { title: string; more?: ReactNode; children: ReactNode };

/** A part of the home page: its heading, where there is more of it, its content. */
export function HomeSection({ title, more, children }: Props) {
  return (
    <section className="grid min-w-0 content-start gap-2.5">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-semibold text-14">{title}</h2>
        {more}
      </div>
      {children}
    </section>
  );
}
