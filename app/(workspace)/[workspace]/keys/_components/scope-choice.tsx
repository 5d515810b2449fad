"use client";

import { useState } from "react";
import { permissionWords } from "@/app/_parts/access-words";
import { useSession } from "@/app/_shell/session";
import { Checkbox } from "@/app/_ui/checkbox";
import { Switch } from "@/app/_ui/switch";
import type { Permission, Role } from "@/server/access/schema";

type Props = { role: Role; scopes: readonly Permission[]; onChange: (scopes: readonly Permission[]) => void };

/** Narrows a key to some of what its role may do. No choice means everything the role may. */
export function ScopeChoice({ role, scopes, onChange }: Props) {
  const { permissions } = useSession();
  const [limited, setLimited] = useState(false);
  return (
    <div className="grid gap-3 border-t pt-4">
      <Switch
        label="Limit to some permissions"
        help="Otherwise the key may do everything its role may."
        checked={limited}
        onCheckedChange={(on) => {
          setLimited(on);
          onChange([]);
        }}
      />
      {limited ? (
        <fieldset className="grid gap-1.5">
          <legend className="sr-only">Permissions of the key as {role}</legend>
          {permissions.map((permission) => (
            <Checkbox
              key={permission}
              label={permissionWords[permission]}
              checked={scopes.includes(permission)}
              onCheckedChange={(on) =>
                onChange(on ? [...scopes, permission] : scopes.filter((one) => one !== permission))
              }
            />
          ))}
          {scopes.length === 0 ? (
            <p className="text-12 text-warn">Choose at least one, or the limit has no effect.</p>
          ) : null}
        </fieldset>
      ) : null}
    </div>
  );
}
