import type { ReactNode } from "react";
import { Mark } from "@/app/_shell/mark";

/** Pages at the door: a narrow column of paper beside unmapped land. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh bg-surface lg:grid-cols-[minmax(30rem,2fr)_3fr]">
      <div className="flex flex-col px-6 py-8 sm:px-12">
        <header className="flex items-center gap-2.5">
          <Mark className="size-6" />
          <span className="font-semibold text-16">Atlas</span>
        </header>
        <main className="mx-auto flex w-full max-w-90 flex-1 flex-col justify-center py-10">{children}</main>
        <footer className="text-12 text-muted">
          From raw company data to trusted, documented, privacy-safe data.
        </footer>
      </div>
      <div aria-hidden className="relative hidden overflow-hidden border-l bg-sunken lg:block">
        <div className="contours absolute inset-0 bg-line-strong" />
        <LayerKey />
      </div>
    </div>
  );
}

const layers = [
  { name: "Explore", does: "raw, kept as it came", dot: "bg-explore" },
  { name: "Chart", does: "trusted, checked, masked", dot: "bg-chart" },
  { name: "Navigate", does: "ready to use", dot: "bg-navigate" },
];

/** The key of the map: what the three layers are. */
function LayerKey() {
  return (
    <div className="absolute right-8 bottom-8 grid gap-2 rounded-md border bg-surface px-4 py-3 text-12">
      {layers.map(({ name, does, dot }) => (
        <div key={name} className="flex items-center gap-2">
          <span className={`h-0.5 w-5 rounded-full ${dot}`} />
          <span className="w-16 font-medium">{name}</span>
          <span className="text-muted">{does}</span>
        </div>
      ))}
    </div>
  );
}
