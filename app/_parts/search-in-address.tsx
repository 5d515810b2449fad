"use client";

import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { Input } from "@/app/_ui/input";
import { useUrlState } from "@/app/_ui/url-state";
import { useRested } from "@/app/_ui/use-rested";

type Props = { parameter: string; label: string; placeholder: string; restMs?: number };

/** A search whose text stands in the address as `parameter`, once typing has paused. */
export function SearchInAddress({ parameter, label, placeholder, restMs }: Props) {
  const [inAddress, setText] = useUrlState(parameter);
  const [typed, setTyped] = useState(inAddress);
  const rested = useRested(typed, restMs);
  const [seen, setSeen] = useState(inAddress);
  // Back, or a link, changed the search: the field follows. What is just being typed is not taken back.
  if (seen !== inAddress) {
    setSeen(inAddress);
    if (inAddress !== rested.trim()) setTyped(inAddress);
  }
  useEffect(() => setText(rested.trim()), [rested, setText]);
  return (
    <div className="relative w-full sm:w-64">
      <Search
        className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-2.5 size-3.5 text-muted"
        aria-hidden
      />
      <Input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        className="h-7! pl-8 text-13!"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
