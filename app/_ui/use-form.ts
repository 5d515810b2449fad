"use client";

import { type ChangeEvent, type FormEvent, useRef, useState } from "react";
import type { z } from "zod";

type Values = Readonly<Record<string, string>>;
type Errors = Readonly<Record<string, string | undefined>>;

/**
 * Texts of a form with the schema the server uses: checked when a field is left, and all of it before
 * it is sent. What the server refuses is shown at the field it names. The schema is fetched when
 * somebody starts to type, so that a page does not carry the library before it is needed.
 */
export function useForm<V extends Values>(load: () => Promise<z.ZodType>, initial: V) {
  const [values, setValues] = useState<V>(initial);
  const [errors, setErrors] = useState<Errors>({});
  const [general, setGeneral] = useState<string | null>(null);
  const schema = useRef<Promise<z.ZodType | null> | null>(null);

  /** What is wrong, by field. Without the schema nothing is: the server checks the same again. */
  const check = async (of: V): Promise<Errors> => {
    schema.current ??= load().catch(() => null);
    const result = (await schema.current)?.safeParse(of);
    if (!result || result.success) return {};
    return Object.fromEntries(
      result.error.issues.reverse().map((issue) => [issue.path.join("."), issue.message]),
    );
  };

  const send = async (form: HTMLFormElement, use: (values: V) => void) => {
    const found = await check(values);
    setErrors(found);
    setGeneral(null);
    const first = Object.keys(values).find((name) => found[name]);
    if (first === undefined) return use(values);
    const control = form.elements.namedItem(first);
    if (control instanceof HTMLElement) control.focus();
  };

  return {
    values,
    general,
    /** Properties of the control of one field. */
    control: (name: keyof V & string) => ({
      name,
      value: values[name],
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        setValues({ ...values, [name]: event.target.value });
        if (errors[name]) setErrors({ ...errors, [name]: undefined });
      },
      onBlur: () => {
        if (values[name] === "") return;
        void check(values).then((found) => setErrors((shown) => ({ ...shown, [name]: found[name] })));
      },
    }),
    set: (name: keyof V & string, value: string) => setValues({ ...values, [name]: value }),
    error: (name: keyof V & string) => errors[name],
    reset: () => {
      setValues(initial);
      setErrors({});
      setGeneral(null);
    },
    /** Shows what the server refused, at its field where it named one of this form. */
    refuse: (message: string, field?: string) => {
      if (field && field in values) setErrors({ ...errors, [field]: message });
      else setGeneral(message);
    },
    /** Checks everything, then hands the texts on; otherwise the first wrong field gets the focus. */
    onSubmit: (use: (values: V) => void) => (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      void send(event.currentTarget, use);
    },
  };
}
