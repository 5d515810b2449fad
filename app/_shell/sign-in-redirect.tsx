"use client";

import { useEffect } from "react";

/** Goes to sign-in and remembers this address, which the server does not know while it renders a layout. */
export function SignInRedirect() {
  useEffect(() => {
    const here = `${window.location.pathname}${window.location.search}`;
    window.location.replace(`/sign-in?next=${encodeURIComponent(here)}`);
  }, []);
  return <p className="p-6 text-13 text-muted">You are signed out. Going to sign-in.</p>;
}
