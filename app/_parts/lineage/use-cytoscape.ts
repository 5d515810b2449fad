"use client";

import type { Core, StylesheetJson } from "cytoscape";
import { type RefObject, useEffect, useRef, useState } from "react";
import { type LaidOut, type Point, toSegments } from "./layout-graph";

type Options = {
  canvas: RefObject<HTMLDivElement | null>;
  cards: RefObject<HTMLDivElement | null>;
  laidOut: LaidOut | undefined;
  /** Which lines stand out and which fade. */
  lookOf: (edge: LaidOut["edges"][number]) => "lit" | "faded" | "plain";
  onEmptyTap: () => void;
};

/** Draws the lines and holds the view; the cards, which are ordinary elements, move along with it. */
export function useCytoscape({ canvas, cards, laidOut, lookOf, onEmptyTap }: Options): Core | null {
  const [core, setCore] = useState<Core | null>(null);
  const emptyTap = useRef(onEmptyTap);
  emptyTap.current = onEmptyTap;

  useEffect(() => {
    let made: Core | undefined;
    let gone = false;
    const start = async () => {
      const { default: cytoscape } = await import("cytoscape");
      if (gone || !canvas.current) return;
      made = cytoscape({
        container: canvas.current,
        style: edgeStyle(canvas.current),
        layout: { name: "preset" },
        minZoom: 0.1,
        maxZoom: 2,
        autoungrabify: true,
        autounselectify: true,
        boxSelectionEnabled: false,
      });
      const follow = () => {
        if (!made || !cards.current) return;
        const { x, y } = made.pan();
        cards.current.style.transform = `translate(${x}px, ${y}px) scale(${made.zoom()})`;
      };
      made.on("viewport", follow);
      made.on("tap", (event) => (event.target === made ? emptyTap.current() : undefined));
      setCore(made);
    };
    void start();
    return () => {
      gone = true;
      made?.destroy();
      setCore(null);
    };
  }, [canvas, cards]);

  // The cards lie above the canvas: turning the wheel over one zooms all the same.
  useEffect(() => {
    const above = cards.current;
    const forward = (event: WheelEvent) => {
      event.preventDefault();
      canvas.current?.dispatchEvent(new WheelEvent(event.type, event));
    };
    above?.addEventListener("wheel", forward, { passive: false });
    return () => above?.removeEventListener("wheel", forward);
  }, [canvas, cards]);

  useEffect(() => {
    if (!core || !laidOut) return;
    core.batch(() => {
      core.elements().remove();
      core.add([...laidOut.boxes].map(([id, box]) => nodeElement(id, box)));
      core.add(laidOut.edges.map((edge) => edgeElement(edge, laidOut)));
    });
    showAll(core);
  }, [core, laidOut]);

  useEffect(() => {
    if (!core || !laidOut) return;
    core.batch(() => {
      for (const edge of laidOut.edges) core.getElementById(edge.id).classes(lookOf(edge));
    });
  }, [core, laidOut, lookOf]);

  // The colours of the lines are read from the tokens, which change with the theme.
  useEffect(() => {
    if (!core) return;
    const restyle = () => (canvas.current ? core.style(edgeStyle(canvas.current)) : undefined);
    const theme = new MutationObserver(restyle);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", restyle);
    return () => {
      theme.disconnect();
      system.removeEventListener("change", restyle);
    };
  }, [core, canvas]);

  return core;
}

/** Everything in sight, never larger than life. */
export function showAll(core: Core): void {
  core.resize();
  core.fit(undefined, 32);
  if (core.zoom() > 1) {
    core.zoom(1);
    core.center();
  }
}

function nodeElement(id: string, box: { x: number; y: number; width: number; height: number }) {
  return {
    group: "nodes" as const,
    data: { id: `node:${id}`, width: box.width, height: box.height },
    position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  };
}

function edgeElement(edge: LaidOut["edges"][number], { boxes }: LaidOut) {
  const { weights, distances } = toSegments(edge.points);
  return {
    group: "edges" as const,
    data: {
      id: edge.id,
      source: `node:${edge.from}`,
      target: `node:${edge.to}`,
      curve: weights.length > 0 ? "round-segments" : "straight",
      weights: weights.length > 0 ? weights : [0.5],
      distances: distances.length > 0 ? distances : [0],
      start: endpoint(edge.points[0], boxes.get(edge.from)),
      end: endpoint(edge.points.at(-1), boxes.get(edge.to)),
    },
  };
}

/** An end of a line relative to the middle of its box. */
function endpoint(
  point: Point | undefined,
  box: { x: number; y: number; width: number; height: number } | undefined,
): string {
  if (!point || !box) return "outside-to-node";
  return `${point.x - box.x - box.width / 2}px ${point.y - box.y - box.height / 2}px`;
}

function edgeStyle(element: HTMLElement): StylesheetJson {
  const colour = (token: string) => toRgb(getComputedStyle(element).getPropertyValue(token), element);
  return [
    {
      selector: "node",
      style: {
        width: "data(width)",
        height: "data(height)",
        shape: "rectangle",
        "background-opacity": 0,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge",
      style: {
        width: 1.25,
        "line-color": colour("--color-edge"),
        "target-arrow-color": colour("--color-edge"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.7,
        "curve-style": "data(curve)",
        "segment-weights": "data(weights)",
        "segment-distances": "data(distances)",
        "segment-radii": 8,
        "edge-distances": "endpoints",
        "source-endpoint": "data(start)",
        "target-endpoint": "data(end)",
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge.lit",
      style: {
        width: 2,
        "line-color": colour("--color-accent"),
        "target-arrow-color": colour("--color-accent"),
        "z-index": 2,
      },
    },
    { selector: "edge.faded", style: { opacity: 0.15 } },
  ] as StylesheetJson;
}

/** Cytoscape reads older colour notations only: any colour the browser knows, painted and read back. */
function toRgb(value: string, element: HTMLElement): string {
  const probe = document.createElement("span");
  probe.style.color = value;
  element.append(probe);
  const context = document.createElement("canvas").getContext("2d");
  const computed = getComputedStyle(probe).color;
  probe.remove();
  if (!context) return "gray";
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
