/** The runs on the home page. */
export function recentRuns(workspace: string) {
  return { workspace, status: "all", limit: 8 } as const;
}
