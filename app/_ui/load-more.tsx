"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "./button";

type Props = {
  /** What `useInfiniteQuery` gives. */
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => unknown;
  };
  /** What is listed, in the plural. */
  what: string;
};

/** The end of a list that goes on: fetches more when it comes into sight, and on a click. */
export function LoadMore({ list, what }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const reached = useEffectEvent(() => {
    if (list.hasNextPage && !list.isFetchingNextPage && !list.isFetchNextPageError) list.fetchNextPage();
  });
  const more = list.hasNextPage;
  useEffect(() => {
    const element = end.current;
    if (!element || !more) return;
    const sight = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) reached();
      },
      { rootMargin: "400px" },
    );
    sight.observe(element);
    return () => sight.disconnect();
  }, [more]);
  if (!more) return null;
  return (
    <div ref={end} className="flex items-center justify-center gap-3 py-4">
      {list.isFetchNextPageError ? (
        <span role="alert" className="text-13 text-bad">
          More {what} could not be fetched.
        </span>
      ) : null}
      <Button look="ghost" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {list.isFetchNextPageError ? "Try again" : `More ${what}`}
      </Button>
    </div>
  );
}
