"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { OnceShown } from "@/app/_ui/once-shown";
import { PasswordInput } from "@/app/_ui/password-input";
import { useForm } from "@/app/_ui/use-form";
import type { SecondFactorSetUp } from "@/server/identity/schema";
import { RecoveryCodeList } from "./recovery-code-list";

const begin = () => import("@/server/identity/schema").then((schema) => schema.secondFactorBegin);
const confirm = () => import("@/server/identity/schema").then((schema) => schema.secondFactorCode);

/** Password, QR code and first code, recovery codes: in this order, and nothing holds before the code was right. */
export function SetUpSecondFactor({ email, onDone }: { email: string; onDone: () => void }) {
  const [setUp, setSetUp] = useState<SecondFactorSetUp | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes)
    return (
      <div className="grid gap-4">
        <p className="text-14">Your second factor is set up. Other sessions of yours were ended.</p>
        <RecoveryCodeList codes={codes} />
        <div>
          <Button look="primary" onClick={onDone}>
            I have kept the codes
          </Button>
        </div>
      </div>
    );
  return setUp ? (
    <FirstCode setUp={setUp} onConfirmed={setCodes} />
  ) : (
    <AskPassword email={email} onBegun={setSetUp} />
  );
}

function AskPassword({ email, onBegun }: { email: string; onBegun: (setUp: SecondFactorSetUp) => void }) {
  const form = useForm(begin, { password: "" });
  const start = useMutation(
    useTRPC().secondFactor.begin.mutationOptions({
      onSuccess: onBegun,
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  return (
    <form
      method="post"
      noValidate
      className="grid gap-4"
      onSubmit={form.onSubmit((values) => start.mutate(values))}
    >
      <FormError message={form.general} />
      <input hidden type="text" name="username" autoComplete="username" value={email} readOnly />
      <Field label="Your password" error={form.error("password")}>
        <PasswordInput {...form.control("password")} autoComplete="current-password" />
      </Field>
      <div>
        <Button type="submit" look="primary" busy={start.isPending}>
          Continue
        </Button>
      </div>
    </form>
  );
}

type CodeProps = { setUp: SecondFactorSetUp; onConfirmed: (codes: readonly string[]) => void };

function FirstCode({ setUp, onConfirmed }: CodeProps) {
  const form = useForm(confirm, { code: "" });
  const send = useMutation(
    useTRPC().secondFactor.confirm.mutationOptions({
      onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  return (
    <form
      method="post"
      noValidate
      className="grid gap-4"
      onSubmit={form.onSubmit((values) => send.mutate(values))}
    >
      <FormError message={form.general} />
      <p className="text-13 text-soft">
        Scan this with an authenticator app, or type the key into it. Then enter the code it shows.
      </p>
      <QrCode {...setUp.qr} />
      <OnceShown text={setUp.secret} label="Key" words="Copy key" />
      <Field label="Code" error={form.error("code")}>
        <Input
          {...form.control("code")}
          className="num"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
        />
      </Field>
      <div>
        <Button type="submit" look="primary" busy={send.isPending}>
          Turn on
        </Button>
      </div>
    </form>
  );
}

/** Dark on light in either theme: that is what cameras expect. */
function QrCode({ side, path }: SecondFactorSetUp["qr"]) {
  return (
    <svg
      role="img"
      aria-label="QR code for an authenticator app"
      viewBox={`-3 -3 ${side + 6} ${side + 6}`}
      className="size-48 rounded-md border"
      shapeRendering="crispEdges"
    >
      <rect x={-3} y={-3} width={side + 6} height={side + 6} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
