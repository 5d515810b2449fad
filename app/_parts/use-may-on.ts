"use client";

import { useQuery } from "@tanstack/react-query";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import type { Permission } from "@/server/access/schema";

/**
 * Whether the reader has a permission on one data set, by role and by grants. Only for what is offered: the server
 * decides.
 */
export function useMayOn(datasetId: string, permission: Permission): boolean {
  const { workspace } = useSession();
  const { data } = useQuery(useTRPC().datasets.get.queryOptions({ workspace: workspace.slug, datasetId }));
  return data?.permissions.includes(permission) ?? false;
}
