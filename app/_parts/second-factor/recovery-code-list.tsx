"use client";

import { CopyButton } from "@/app/_ui/copy-button";

/** Recovery codes, which are shown once. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  return (
    <div className="grid gap-3">
      <p className="text-13 text-soft">
        Each of these codes signs you in once, should your authenticator app be gone. Keep them where the app
        is not; they are never shown again.
      </p>
      <ul
        aria-label="Recovery codes"
        className="num grid grid-cols-1 gap-x-6 gap-y-1 rounded-md border bg-sunken px-3 py-2 text-13 sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div>
        <CopyButton text={codes.join("\n")} words="Copy codes" />
      </div>
    </div>
  );
}
