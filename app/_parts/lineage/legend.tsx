"use client";

import { cx } from "@/app/_ui/cx";
import type { Graph, NodeKind } from "./graph";
import { kindLooks } from "./kind-looks";

type Props = { graph: Graph; hidden: ReadonlySet<NodeKind>; onToggle: (kind: NodeKind) => void };

/** What the signs mean, and which of them are shown. */
export function Legend({ graph, hidden, onToggle }: Props) {
  const kinds = Object.keys(kindLooks) as NodeKind[];
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">Shown kinds</legend>
      {kinds.map((kind) => {
        const count = graph.nodes.filter((node) => node.kind === kind).length;
        if (count === 0) return null;
        const { label, icon: Icon, text } = kindLooks[kind];
        const shown = !hidden.has(kind);
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={shown}
            onClick={() => onToggle(kind)}
            className={cx(
              "flex h-7 items-center gap-1.5 rounded-md border px-2 text-13",
              shown ? "border-line-strong bg-surface" : "border-line border-dashed text-muted line-through",
            )}
          >
            <Icon className={cx("size-3.5", shown ? text : "text-muted")} aria-hidden />
            {label}
            <span className="num text-12 text-muted">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
