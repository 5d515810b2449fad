"use client";

import { Check, Minus } from "lucide-react";
import type { ComponentProps } from "react";
import { Field } from "@/app/_ui/field";
import { PasswordInput } from "@/app/_ui/password-input";

type Props = ComponentProps<typeof PasswordInput> & {
  label?: string;
  value: string;
  /** The shortest the server takes, in characters. */
  min: number;
  error: string | undefined;
};

/** A password one chooses, with the rules that decide: its length, and a list of common ones. */
export function NewPassword({ label = "Password", value, min, error, ...control }: Props) {
  const length = [...value].length;
  const enough = length >= min;
  const Icon = enough ? Check : Minus;
  return (
    <Field
      label={label}
      error={error}
      help={
        <span className="grid gap-0.5">
          <span className={`flex items-center gap-1 ${enough ? "text-good" : ""}`}>
            <Icon className="size-3.5" aria-hidden />
            {enough
              ? `${length} characters, long enough`
              : `At least ${min} characters${length > 0 ? `, ${min - length} to go` : ""}; a few words make a good one`}
          </span>
          <span>Common passwords are refused. Nothing else is asked of it.</span>
        </span>
      }
    >
      <PasswordInput {...control} value={value} autoComplete="new-password" />
    </Field>
  );
}
