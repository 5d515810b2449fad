import { Compass, type LucideIcon, Mountain, SquareChartGantt } from "lucide-react";
import { Badge } from "@/app/_ui/badge";
import type { Layer } from "@/server/catalog/schema";

export const layerLooks = {
  explore: { label: "Explore", meaning: "Raw: as it arrived, nothing altered", icon: Mountain },
  chart: {
    label: "Chart",
    meaning: "Trusted: typed, standardised, checked, personal data masked",
    icon: SquareChartGantt,
  },
  navigate: { label: "Navigate", meaning: "Ready to use: current rows and their history", icon: Compass },
} as const satisfies Record<Layer, { label: string; meaning: string; icon: LucideIcon }>;

/** One of the three layers, always by its name, hue and sign. */
export function LayerBadge({ layer }: { layer: Layer }) {
  const { label, meaning, icon } = layerLooks[layer];
  return (
    <Badge tone={layer} icon={icon} title={meaning}>
      {label}
    </Badge>
  );
}
