"use client";

import { LogIn } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { type SignInRefusal, signInWithPassword, signInWithProvider } from "@/app/_trpc/sign-in";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { PasswordInput } from "@/app/_ui/password-input";
import { useForm } from "@/app/_ui/use-form";

const signInInput = () => import("@/server/identity/schema").then((schema) => schema.signInInput);

type Props = { returnTo: string; oidc: string | null; canReset: boolean; refusal: string | null };

export function SignInForm({ returnTo, oidc, canReset, refusal }: Props) {
  const form = useForm(signInInput, { email: "", password: "", code: "" });
  const [needsCode, setNeedsCode] = useState(false);
  const [busy, setBusy] = useState<"password" | "provider" | null>(null);

  const refuse = (message: string, field?: string) => {
    setBusy(null);
    form.refuse(message, field);
  };
  const refused = ({ code, message }: SignInRefusal) => {
    if (code !== "identity.second_factor_needed")
      return refuse(message, code === "identity.wrong_code" ? "code" : undefined);
    setBusy(null);
    setNeedsCode(true);
  };
  const send = ({ email, password, code }: { email: string; password: string; code: string }) => {
    setBusy("password");
    signInWithPassword(email, password, code).then(
      // A full page load: nothing of the time before stays in memory.
      (result) => (result.ok ? window.location.assign(returnTo) : refused(result.refusal)),
      (error: unknown) => refuse(readFailure(error).message),
    );
  };
  const goToProvider = () => {
    setBusy("provider");
    signInWithProvider(returnTo).catch((error: unknown) => refuse(readFailure(error).message));
  };

  return (
    <div className="grid gap-5">
      <form onSubmit={form.onSubmit(send)} method="post" noValidate className="grid gap-4">
        <FormError message={form.general ?? refusal} />
        <Field label="E-mail" error={form.error("email")}>
          <Input {...form.control("email")} type="email" autoComplete="username" autoFocus />
        </Field>
        <Field label="Password" error={form.error("password")}>
          <PasswordInput {...form.control("password")} autoComplete="current-password" />
        </Field>
        {needsCode ? (
          <Field
            label="Code"
            help="The six digits your authenticator app shows, or one of your recovery codes."
            error={form.error("code")}
          >
            <Input {...form.control("code")} className="num" autoComplete="one-time-code" autoFocus />
          </Field>
        ) : null}
        <Button type="submit" look="primary" size="lg" busy={busy === "password"} disabled={busy !== null}>
          Sign in
        </Button>
        {canReset ? (
          <Link href="/forgot-password" className="text-13 text-accent-text hover:underline">
            Forgot password?
          </Link>
        ) : null}
      </form>
      {oidc ? (
        <>
          <div className="flex items-center gap-3 text-12 text-muted">
            <span className="h-px flex-1 bg-line" />
            or
            <span className="h-px flex-1 bg-line" />
          </div>
          <Button size="lg" onClick={goToProvider} busy={busy === "provider"} disabled={busy !== null}>
            <LogIn aria-hidden />
            Continue with {oidc}
          </Button>
        </>
      ) : null}
    </div>
  );
}
