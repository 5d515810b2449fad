"use client";

import { CircleAlert } from "lucide-react";
import { createContext, type ReactNode, useContext, useId } from "react";

type FieldState = { id: string; describedBy: string | undefined; invalid: boolean };

const FieldContext = createContext<FieldState | null>(null);

/** What a control takes from the field around it: id, description and whether its value is wrong. */
export function useFieldProps() {
  const field = useContext(FieldContext);
  if (!field) return {};
  return {
    id: field.id,
    "aria-describedby": field.describedBy,
    "aria-invalid": field.invalid || undefined,
  };
}

type Props = {
  label: string;
  help?: ReactNode;
  /** What is wrong and what to do about it. */
  error?: string | null | undefined;
  /** Says beside the label that nothing needs to be filled in. */
  optional?: boolean;
  children: ReactNode;
};

/** Label above, one control, help or error below. */
export function Field({ label, help, error, optional, children }: Props) {
  const id = useId();
  const state = {
    id,
    describedBy: [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
    invalid: Boolean(error),
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium text-13 text-ink">
        {label}
        {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </label>
      <FieldContext value={state}>{children}</FieldContext>
      {help ? (
        <div id={`${id}-help`} className="text-12 text-muted">
          {help}
        </div>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="flex items-start gap-1 text-12 text-bad">
          <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden />
          {error}
        </p>
      ) : null}
    </div>
  );
}
