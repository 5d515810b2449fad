"use client";

import { signOut } from "@/app/_trpc/sign-in";
import { notify } from "@/app/_ui/toast";

/** Ends the session and leaves by a full page load, so that nothing read stays in memory. */
export function useSignOut(): () => void {
  return () => {
    signOut().then(
      () => window.location.assign("/sign-in"),
      () =>
        notify.error("Signing out did not reach Atlas.", "You are still signed in. Check the connection."),
    );
  };
}
