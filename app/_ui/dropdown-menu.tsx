"use client";

import { Check, type LucideIcon } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Kbd } from "./kbd";

const itemLook =
  "flex min-h-7 cursor-default select-none items-center gap-2 rounded-sm px-2 py-1 text-13 outline-none data-[highlighted]:bg-hover data-[disabled]:text-faint [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted";

type MenuProps = {
  trigger: ReactNode;
  align?: "start" | "end";
  side?: "top" | "bottom";
  children: ReactNode;
};

/** Opens on click, Enter, Space or arrow down; typing jumps to an entry. */
export function DropdownMenu({ trigger, align = "end", side = "bottom", children }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className="z-40 max-h-[70dvh] min-w-48 max-w-80 animate-appear overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

type ItemProps = {
  children: ReactNode;
  icon?: LucideIcon;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  onSelect?: () => void;
  /** Takes the only child, such as a link, as the entry itself. */
  asChild?: boolean;
};

export function MenuItem({ children, icon: Icon, keys, danger, disabled, onSelect, asChild }: ItemProps) {
  const look = cx(itemLook, danger && "text-bad [&_svg]:text-bad");
  const shared = { className: look, disabled: disabled ?? false, ...(onSelect ? { onSelect } : {}) };
  if (asChild)
    return (
      <Radix.Item asChild {...shared}>
        {children}
      </Radix.Item>
    );
  return (
    <Radix.Item {...shared}>
      {Icon ? <Icon aria-hidden /> : null}
      <span className="flex-1">{children}</span>
      {keys ? <Kbd keys={keys} /> : null}
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-1.5 pb-1 text-12 text-muted">{children}</Radix.Label>;
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}

type ChoiceProps<T extends string> = {
  value: T;
  onValueChange: (value: T) => void;
  options: readonly { value: T; label: string; icon?: LucideIcon }[];
};

/** One of several, with a tick at the current one. */
export function MenuChoice<T extends string>({ value, onValueChange, options }: ChoiceProps<T>) {
  return (
    <Radix.RadioGroup value={value} onValueChange={(next) => onValueChange(next as T)}>
      {options.map(({ value: option, label, icon: Icon }) => (
        <Radix.RadioItem key={option} value={option} className={itemLook}>
          {Icon ? <Icon aria-hidden /> : null}
          <span className="flex-1">{label}</span>
          <Radix.ItemIndicator>
            <Check aria-hidden />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
