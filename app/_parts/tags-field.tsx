"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/app/_ui/button";
import { FieldSet } from "@/app/_ui/field-set";
import { Input } from "@/app/_ui/input";

type Props = {
  tags: readonly string[];
  onChange: (tags: readonly string[]) => void;
  /** Tags in use elsewhere, to be offered. */
  known?: readonly string[];
  help?: string;
  error?: string | null;
};

/** Tags one by one: Enter or a comma ends one, and leaving the field does. */
export function TagsField({ tags, onChange, known = [], help, error }: Props) {
  const listId = useId();
  const [typed, setTyped] = useState("");
  const take = (text: string) => {
    const tag = text.trim().toLowerCase();
    setTyped("");
    if (tag && !tags.includes(tag)) onChange([...tags, tag]);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter" && typed.trim() !== "") {
      event.preventDefault();
      take(typed);
    }
    if (event.key === "Backspace" && typed === "") onChange(tags.slice(0, -1));
  };
  return (
    <FieldSet
      label="Tags"
      optional
      help={help ?? "Enter adds one. Lower-case words, such as finance or personal."}
      error={error}
    >
      {tags.length > 0 ? (
        <div className="flex flex-wrap gap-1.5 pb-1">
          {tags.map((tag) => (
            <Button
              key={tag}
              size="sm"
              aria-label={`Remove the tag ${tag}`}
              onClick={() => onChange(tags.filter((one) => one !== tag))}
            >
              {tag}
              <X aria-hidden />
            </Button>
          ))}
        </div>
      ) : null}
      <Input
        aria-label="Add a tag"
        list={listId}
        value={typed}
        maxLength={60}
        autoComplete="off"
        onKeyDown={onKey}
        onBlur={() => take(typed)}
        onChange={({ target }) =>
          target.value.endsWith(",") ? take(target.value.slice(0, -1)) : setTyped(target.value)
        }
      />
      <datalist id={listId}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </FieldSet>
  );
}
