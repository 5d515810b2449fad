"use client";

import { Switch } from "@/app/_ui/switch";
import { useChangeSettings } from "./use-change-settings";

/** Whether members who sign in with a password must have a second factor. */
export function SecondFactorForm({ required }: { required: boolean }) {
  const change = useChangeSettings(
    required ? "A second factor is no longer asked for" : "Members must have a second factor now",
  );
  return (
    <div className="max-w-120">
      <Switch
        label="Members must use a second factor"
        help="Whoever has none reaches nothing in this workspace but its set-up. People who come by single sign-on give theirs there; API keys keep working."
        checked={required}
        disabled={change.isPending}
        onCheckedChange={(requireSecondFactor) => change.save({ requireSecondFactor })}
      />
    </div>
  );
}
