import { Compass, FileText, type LucideIcon, Mountain, Plug, SquareChartGantt } from "lucide-react";
import type { NodeKind } from "./graph";

/** Name, sign and edge colour of each kind of node. */
export const kindLooks: Record<NodeKind, { label: string; icon: LucideIcon; edge: string; text: string }> = {
  file: { label: "File", icon: FileText, edge: "bg-edge", text: "text-muted" },
  explore: { label: "Explore", icon: Mountain, edge: "bg-explore", text: "text-explore" },
  chart: { label: "Chart", icon: SquareChartGantt, edge: "bg-chart", text: "text-chart" },
  navigate: { label: "Navigate", icon: Compass, edge: "bg-navigate", text: "text-navigate" },
  external: { label: "Outside Atlas", icon: Plug, edge: "bg-ink", text: "text-soft" },
};
