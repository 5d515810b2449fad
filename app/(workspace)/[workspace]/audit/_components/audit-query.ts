/** What the address asks of the trail: `?area=keys.` shows the actions that begin so. */
export function auditQuery(workspace: string, area: string) {
  return { workspace, limit: 100, ...(area ? { action: area } : {}) };
}
