"use client";

import { CopyButton } from "./copy-button";
import { Field } from "./field";
import { Input } from "./input";

/** A secret that is never shown again: selected by a click, copied by a button. */
export function OnceShown({ text, label, words }: { text: string; label: string; words: string }) {
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <Field label={label}>
          <Input readOnly value={text} onFocus={(event) => event.target.select()} className="num" />
        </Field>
      </div>
      <CopyButton text={text} words={words} />
    </div>
  );
}
