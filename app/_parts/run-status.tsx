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
import type { RunStatus } from "@/server/pipelines/schema";
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
  if (!isKnown(status)) return <Badge>{status}</Badge>;
  const { label, tone } = runStatusWords[status];
  return (
    <Badge tone={tone} icon={icons[status]}>
      {label}
    </Badge>
  );
}

function isKnown(status: string): status is RunStatus {
  return Object.hasOwn(runStatusWords, status);
}
