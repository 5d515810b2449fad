"use client";

import { Select } from "@/app/_ui/select";
import type { Role } from "@/server/access/schema";
import { roleWords } from "./access-words";

/** From the highest to the lowest. */
const roles = Object.keys(roleWords) as Role[];

type Props = {
  label?: string;
  value: Role;
  onValueChange: (role: Role) => void;
  /** The reader's own role: nobody gives away more. */
  own: Role;
  small?: boolean;
};

/** The roles; those above the reader's own cannot be chosen. */
export function RoleSelect({ label, value, onValueChange, own, small }: Props) {
  const highest = roles.indexOf(own);
  return (
    <Select
      {...(label ? { "aria-label": label } : {})}
      value={value}
      onValueChange={onValueChange}
      small={small ?? false}
      className={small ? "w-36" : "w-full"}
      options={roles.map((option, index) => ({
        value: option,
        label: roleWords[option].label,
        disabled: index < highest,
      }))}
    />
  );
}
