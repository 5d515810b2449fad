"use client";

import { getNonce, setNonce } from "get-nonce";

/**
 * Tells libraries that write style sheets into the page, such as the one that keeps the page still
 * behind a dialog, the nonce under which the policy of this page accepts them.
 */
export function StyleNonce({ nonce }: { nonce: string }) {
  // The server renders for many people at once and writes no style sheets: there it would only be shared.
  // In the browser the first one counts: when Next fetches the page again, the policy stays that of the document.
  if (typeof window !== "undefined" && !getNonce()) setNonce(nonce);
  return null;
}
