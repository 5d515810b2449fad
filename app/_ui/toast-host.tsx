"use client";

import { useEffect } from "react";
import { Toaster as Sonner } from "sonner";

export default function ToastHost({ onMounted }: { onMounted: () => void }) {
  useEffect(onMounted, [onMounted]);
  return (
    <Sonner
      position="bottom-right"
      closeButton
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-[22rem] max-w-[calc(100vw-32px)] items-start gap-2 rounded-md border border-line bg-surface p-3 pr-9 font-sans text-13 text-ink shadow-float",
          icon: "mt-0.5 shrink-0 [&_svg]:size-4 text-muted",
          success: "[&_[data-icon]]:text-good",
          error: "[&_[data-icon]]:text-bad",
          description: "text-12 text-muted",
          content: "min-w-0 flex-1",
          actionButton: "shrink-0 font-medium text-accent-text underline-offset-2 hover:underline",
          closeButton:
            "absolute top-2.5 right-2 flex size-5 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-ink",
        },
      }}
    />
  );
}
