import { formatShare } from "@/app/_ui/numbers";
import { NoValue, Quantity } from "@/app/_ui/quantity";
import { type Column, Table } from "@/app/_ui/table";
import type { LineageNode } from "@/server/lineage/schema";
import type { Graph } from "./graph";
import { kindLooks } from "./kind-looks";

type Props = { graph: Graph; onOpen: (node: LineageNode) => void };

/** The same graph in words: each thing with what feeds it and what it feeds. */
export function LineageList({ graph, onOpen }: Props) {
  const names = new Map(graph.nodes.map((node) => [node.id, `${node.name} (${kindLooks[node.kind].label})`]));
  const namesOf = (ids: string[]) => ids.map((id) => names.get(id) ?? "").join(", ");
  const fedBy = (node: LineageNode) =>
    namesOf(graph.edges.filter(({ to }) => to === node.id).map(({ from }) => from));
  const feeds = (node: LineageNode) =>
    namesOf(graph.edges.filter(({ from }) => from === node.id).map(({ to }) => to));
  const columns: Column<LineageNode>[] = [
    {
      id: "name",
      header: "Name",
      value: (node) => node.name,
      cell: (node) => (
        <button
          type="button"
          onClick={() => onOpen(node)}
          className="rounded-sm text-left font-medium hover:underline"
        >
          {node.name}
        </button>
      ),
    },
    {
      id: "kind",
      header: "Kind",
      value: (node) => kindLooks[node.kind].label,
      cell: (node) => kindLooks[node.kind].label,
    },
    {
      id: "from",
      header: "Made from",
      value: fedBy,
      cell: (node) => fedBy(node) || <NoValue why="nothing" />,
    },
    { id: "to", header: "Feeds", value: feeds, cell: (node) => feeds(node) || <NoValue why="nothing" /> },
    {
      id: "rows",
      header: "Rows",
      align: "right",
      minor: true,
      value: (node) => node.rows,
      cell: (node) => <Quantity value={node.rows} hidden={node.rowsHidden} />,
    },
    {
      id: "quality",
      header: "Quality",
      align: "right",
      minor: true,
      value: (node) => node.quality,
      cell: (node) => (node.quality === null ? <NoValue why="not measured" /> : formatShare(node.quality)),
    },
  ];
  return (
    <Table
      label="Lineage"
      rows={graph.nodes}
      columns={columns}
      rowKey={(node) => node.id}
      sort="kind"
      exportName="lineage"
    />
  );
}
