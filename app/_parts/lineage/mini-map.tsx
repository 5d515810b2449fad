"use client";

import type { Core } from "cytoscape";
import { type MouseEvent, useEffect, useRef } from "react";
import type { LaidOut } from "./layout-graph";

const [width, height] = [144, 88];

/** The whole graph small, with a frame around what is in sight; a click goes there. */
export function MiniMap({ core, laidOut }: { core: Core; laidOut: LaidOut }) {
  const frame = useRef<SVGRectElement>(null);
  const scale = Math.min(width / Math.max(1, laidOut.width), height / Math.max(1, laidOut.height));
  useEffect(() => {
    const follow = () => {
      const { x1, y1, w, h } = core.extent();
      const rect = frame.current;
      rect?.setAttribute("x", String(x1 * scale));
      rect?.setAttribute("y", String(y1 * scale));
      rect?.setAttribute("width", String(w * scale));
      rect?.setAttribute("height", String(h * scale));
    };
    follow();
    core.on("viewport", follow);
    return () => {
      core.off("viewport", follow);
    };
  }, [core, scale]);
  const go = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / scale, (event.clientY - box.top) / scale];
    core.pan({ x: core.width() / 2 - x * core.zoom(), y: core.height() / 2 - y * core.zoom() });
  };
  return (
    <svg
      aria-hidden
      width={width}
      height={height}
      onClick={go}
      className="absolute right-3 bottom-3 rounded-md border bg-surface/90 max-sm:hidden"
    >
      {[...laidOut.boxes].map(([id, box]) => (
        <rect
          key={id}
          x={box.x * scale}
          y={box.y * scale}
          width={Math.max(2, box.width * scale)}
          height={Math.max(2, box.height * scale)}
          rx={1}
          className="fill-edge"
        />
      ))}
      <rect ref={frame} className="fill-accent/10 stroke-accent" strokeWidth={1} />
    </svg>
  );
}
