import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { safeReturnPath } from "@/app/_shell/return-path";
import { caller } from "@/app/_trpc/server";
import { Door } from "../_components/door";
import { refusalWords } from "./_components/refusal-words";
import { SignInForm } from "./_components/sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ next?: string; callbackUrl?: string; error?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next, callbackUrl, error } = await searchParams;
  const returnTo = safeReturnPath(next ?? callbackUrl);
  const state = await (await caller()).session.state();
  if (state.needsSetUp) redirect("/set-up");
  if (state.signedIn) redirect(returnTo);
  return (
    <Door title="Sign in">
      <SignInForm
        returnTo={returnTo}
        oidc={state.oidc}
        canReset={state.passwordReset}
        refusal={error ? refusalWords(error) : null}
      />
    </Door>
  );
}
