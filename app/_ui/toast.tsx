"use client";

import dynamic from "next/dynamic";
import { useSyncExternalStore } from "react";

type Action = { label: string; onClick: () => void };

let shown = false;
const listeners = new Set<() => void>();

/** The library comes with the first message; most visits never show one. */
async function say(show: (library: typeof import("sonner").toast) => unknown): Promise<void> {
  const { toast } = await import("sonner");
  if (!shown) {
    shown = true;
    for (const notifyHost of listeners) notifyHost();
    await hostMounted;
  }
  show(toast);
}

let reportMounted: () => void = () => undefined;
const hostMounted = new Promise<void>((resolve) => {
  reportMounted = resolve;
});

/** Short messages that need no answer. Errors stay until they are closed. */
export const notify = {
  done: (message: string, action?: Action) =>
    void say((toast) => toast.success(message, action ? { action } : {})),
  info: (message: string, action?: Action) =>
    void say((toast) => toast.info(message, action ? { action } : {})),
  error: (message: string, description?: string) =>
    void say((toast) =>
      toast.error(message, { duration: Number.POSITIVE_INFINITY, ...(description ? { description } : {}) }),
    ),
};

const ToastHost = dynamic(() => import("./toast-host"), { ssr: false });

/** Where messages appear; stands once at the root of the application. */
export function Toaster() {
  const needed = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
    () => false,
  );
  return needed ? <ToastHost onMounted={reportMounted} /> : null;
}
