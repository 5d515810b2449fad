import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  label: string;
  help?: ReactNode;
  /** What is wrong and what to do about it. */
  error?: string | null | undefined;
  /** Says beside the label that nothing needs to be chosen. */
  optional?: boolean;
  children: ReactNode;
};

/** Several controls that are one choice: label above, help or error below. */
export function FieldSet({ label, help, error, optional, children }: Props) {
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="pb-1 font-medium text-13">
        {label}
        {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </legend>
      {children}
      {help ? <div className="text-12 text-muted">{help}</div> : null}
      {error ? (
        <p role="alert" className="flex items-start gap-1 text-12 text-bad">
          <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
