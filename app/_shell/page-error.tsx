"use client";

import dynamic from "next/dynamic";

// Every segment has an error page and each would carry its own copy of what hardly anybody sees.
const Body = dynamic(() => import("./page-error-body"));

/** What stands in place of a page that broke while it was drawn. */
export function PageError(props: { error: unknown; retry: () => void }) {
  return <Body {...props} />;
}
