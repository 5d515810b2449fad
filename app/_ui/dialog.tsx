"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { CloseButton } from "./close-button";
import { cx } from "./cx";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  wide?: boolean;
};

/** A question that needs an answer before work goes on. Focus stays inside; Escape closes. */
export function Dialog({ open, onOpenChange, title, description, children, footer, wide }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className={cx(
            "-translate-x-1/2 fixed top-[12dvh] left-1/2 z-40 flex max-h-[76dvh] w-[calc(100vw-24px)] animate-appear flex-col rounded-md border border-line bg-surface shadow-float",
            wide ? "max-w-180" : "max-w-120",
          )}
        >
          <header className="px-5 pt-4 pr-12">
            <div className="grid gap-1">
              <Radix.Title className="font-semibold text-16">{title}</Radix.Title>
              {description ? (
                <Radix.Description asChild>
                  <div className="text-13 text-muted">{description}</div>
                </Radix.Description>
              ) : null}
            </div>
          </header>
          <div className="min-h-0 overflow-y-auto px-5 py-4">{children}</div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</footer>
          ) : null}
          {/* Last in order, so that the focus starts at the first field. */}
          <CloseButton className="absolute top-3.5 right-4" />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
