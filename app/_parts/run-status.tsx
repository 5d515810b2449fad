import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleX,
  type LucideIcon,
  OctagonMinus,
} from "lucide-react";
import { Badge } from "@/app/_ui/badge";
import { type RunStatus, runStatus } from "@/server/pipelines/schema";
import { runStatusWords } from "./run-words";

const icons: Record<RunStatus, LucideIcon> = {
  queued: CircleDashed,
  running: CircleDot,
  succeeded: CircleCheck,
  failed: CircleX,
  cancelled: Ban,
  blocked: OctagonMinus,
};

/** How a run stands, by sign, word and tone. */
export function RunStatusBadge({ status }: { status: string }) {
  const known = runStatus.safeParse(status);
  if (!known.success) return <Badge>{status}</Badge>;
  const { label, tone } = runStatusWords[known.data];
  return (
    <Badge tone={tone} icon={icons[known.data]}>
      {label}
    </Badge>
  );
}
