"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Permission, Role } from "@/server/access/schema";

export type ShellSession = {
  person: { name: string; email: string };
  workspace: { slug: string; name: string };
  role: Role;
  permissions: readonly Permission[];
  /** Every workspace the person belongs to. */
  workspaces: readonly { slug: string; name: string }[];
};

const SessionContext = createContext<ShellSession | null>(null);

export function SessionProvider({ session, children }: { session: ShellSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who reads this page and in which workspace. */
export function useSession(): ShellSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs a SessionProvider above it.");
  return session;
}

/** Whether the reader has a permission. Only for what is offered: the server decides. */
export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
