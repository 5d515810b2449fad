import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cx } from "./cx";

const looks = {
  primary: "bg-ink text-canvas hover:bg-soft active:bg-soft disabled:bg-edge",
  secondary:
    "border border-line-strong bg-surface text-ink hover:bg-hover active:bg-press disabled:text-faint disabled:bg-sunken",
  ghost: "text-soft hover:bg-hover hover:text-ink active:bg-press disabled:text-faint",
  danger: "bg-bad text-canvas hover:opacity-90 active:opacity-80 disabled:opacity-50",
} as const;

const sizes = {
  sm: "h-7 px-2 text-13 gap-1.5",
  md: "h-8 px-3 text-13 gap-2",
  lg: "h-10 px-4 text-14 gap-2",
} as const;

export type ButtonProps = ComponentProps<"button"> & {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
  /** Work is under way: the button stays in place, says so to assistive technology and takes no clicks. */
  busy?: boolean;
  /** Gives the look to the only child, such as a link. */
  asChild?: boolean;
};

export function Button({ look = "secondary", size = "md", busy, asChild, className, ...props }: ButtonProps) {
  const Element = asChild ? Slot.Root : "button";
  return (
    <Element
      {...(asChild ? {} : { type: "button" })}
      {...props}
      {...(busy ? { "aria-busy": true, disabled: true } : {})}
      className={cx(
        "inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-md font-medium transition-colors duration-100 disabled:cursor-not-allowed [&_svg]:size-4 [&_svg]:shrink-0",
        looks[look],
        sizes[size],
        busy && "animate-breathe disabled:cursor-progress",
        className,
      )}
    />
  );
}
