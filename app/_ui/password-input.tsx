"use client";

import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { IconButton } from "./icon-button";
import { Input } from "./input";

/** A password that can be shown while it is typed. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <Input
        {...props}
        type={shown ? "text" : "password"}
        autoCapitalize="none"
        spellCheck={false}
        className="pr-9"
      />
      <IconButton
        icon={shown ? EyeOff : Eye}
        label={shown ? "Hide password" : "Show password"}
        size="sm"
        onClick={() => setShown(!shown)}
        className="absolute top-1 right-1"
      />
    </div>
  );
}
