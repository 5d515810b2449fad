"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Field } from "./field";
import { Input } from "./input";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will happen, and what cannot be undone. */
  consequences: ReactNode;
  /** The verb on the button, such as "Delete data set". */
  action: string;
  /** The name that must be typed. Without it one click confirms. */
  name?: string;
  busy?: boolean;
  error?: string | null | undefined;
  onConfirm: () => void;
};

/** Asks before something that cannot be undone: names the thing and has its name typed. */
export function ConfirmDialog({ name, ...props }: Props) {
  const [typed, setTyped] = useState("");
  const ready = name === undefined || typed.trim() === name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !props.busy) props.onConfirm();
  };
  return (
    <Dialog
      open={props.open}
      onOpenChange={(open) => {
        setTyped("");
        props.onOpenChange(open);
      }}
      title={props.title}
      footer={
        <>
          <Button look="ghost" onClick={() => props.onOpenChange(false)}>
            Cancel
          </Button>
          <Button look="danger" type="submit" form="confirm" disabled={!ready} busy={props.busy ?? false}>
            {props.action}
          </Button>
        </>
      }
    >
      <form id="confirm" onSubmit={submit} className="grid gap-4">
        <div className="text-14 text-soft">{props.consequences}</div>
        {name === undefined ? null : (
          <Field label={`Type ${name} to confirm`}>
            <Input value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
          </Field>
        )}
        {props.error ? (
          <p role="alert" className="text-13 text-bad">
            {props.error}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
