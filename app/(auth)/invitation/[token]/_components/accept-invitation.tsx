"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { roleLabel } from "@/app/_parts/access-words";
import { NewPassword } from "@/app/_parts/new-password";
import { readFailure } from "@/app/_shell/failure";
import { useTRPC } from "@/app/_trpc/client";
import { signInWithPassword } from "@/app/_trpc/sign-in";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { useForm } from "@/app/_ui/use-form";
import type { OfferedInvitation } from "@/server/identity/schema";
import { Door } from "../../../_components/door";

const newPersonInput = () => import("@/server/identity/schema").then((schema) => schema.newPersonInput);

type Props = { token: string; offer: OfferedInvitation; signedIn: boolean; passwordMin: number };

export function AcceptInvitation({ token, offer, signedIn, passwordMin }: Props) {
  const lead = (
    <>
      As {offer.roleName === offer.role ? roleLabel(offer.roleName).toLowerCase() : offer.roleName}, with the
      address <strong className="font-medium text-ink">{offer.email}</strong>.
    </>
  );
  return (
    <Door title={`Join ${offer.workspaceName}`} lead={lead}>
      {signedIn ? (
        <JoinAsMe token={token} />
      ) : offer.personExists ? (
        <SignInFirst token={token} />
      ) : (
        <JoinAsNew token={token} email={offer.email} passwordMin={passwordMin} />
      )}
    </Door>
  );
}

function SignInFirst({ token }: { token: string }) {
  return (
    <div className="grid gap-4">
      <p className="text-14 text-soft">You already have an account here. Sign in, then accept.</p>
      <Button look="primary" size="lg" asChild>
        <Link href={`/sign-in?next=${encodeURIComponent(`/invitation/${token}`)}`}>Sign in</Link>
      </Button>
    </div>
  );
}

function JoinAsMe({ token }: { token: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const accept = useMutation(
    useTRPC().account.acceptInvitation.mutationOptions({
      onSuccess: ({ slug }) => window.location.assign(`/${slug}`),
      onError: (error) => setProblem(readFailure(error).message),
    }),
  );
  return (
    <div className="grid gap-4">
      <FormError message={problem} />
      <Button
        look="primary"
        size="lg"
        busy={accept.isPending || accept.isSuccess}
        onClick={() => accept.mutate({ token })}
      >
        Accept invitation
      </Button>
    </div>
  );
}

type NewProps = { token: string; email: string; passwordMin: number };

function JoinAsNew({ token, email, passwordMin }: NewProps) {
  const form = useForm(newPersonInput, { token, name: "", password: "" });
  const join = useMutation(
    useTRPC().session.acceptInvitationAsNew.mutationOptions({
      onSuccess: async ({ slug }, { password }) => {
        const outcome = await signInWithPassword(email, password);
        window.location.assign(outcome.ok ? `/${slug}` : "/sign-in");
      },
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  return (
    <form
      onSubmit={form.onSubmit((values) => join.mutate(values))}
      method="post"
      noValidate
      className="grid gap-4"
    >
      <FormError message={form.general} />
      <input hidden type="text" name="username" autoComplete="username" value={email} readOnly />
      <Field label="Your name" error={form.error("name")}>
        <Input {...form.control("name")} autoComplete="name" autoFocus />
      </Field>
      <NewPassword min={passwordMin} {...form.control("password")} error={form.error("password")} />
      <Button type="submit" look="primary" size="lg" busy={join.isPending || join.isSuccess}>
        Join workspace
      </Button>
    </form>
  );
}
