"use client";

import { notify } from "@/app/_ui/toast";
import { signOut } from "./auth-client";

/** Ends the session and leaves by a full page load, so that nothing read stays in memory. */
export function useSignOut(): () => void {
  return () => {
    void signOut().then((done) => {
      if (done) window.location.assign("/sign-in");
      else notify.error("Signing out did not reach Atlas.", "You are still signed in. Check the connection.");
    });
  };
}
