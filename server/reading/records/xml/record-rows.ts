import { fail } from "@/server/platform/errors";
import type { LoadEvent } from "../../delimited/load-records";
import type { XmlHandler } from "../../excel/scan-xml";
import type { ColumnSet } from "../../relation/column-set";
import { type Element, elementOf, fieldName, leafText, toJson } from "./element";

const largestRecord = 64 * 1024 * 1024;

/** Makes a row of each element at one path. */
export class RecordRows implements XmlHandler {
  private readonly ready: LoadEvent[] = [];
  private readonly path: string[] = [];
  private readonly open_: Element[] = [];
  private size = 0;
  private line = 1;
  private firstLine = 1;

  /** @param repeats paths of elements that repeat within one parent, whose cells are lists */
  constructor(
    private readonly record: string,
    private readonly repeats: ReadonlySet<string>,
    private readonly depth: number,
    private readonly columns: ColumnSet,
  ) {}

  take(): LoadEvent[] {
    return this.ready.splice(0);
  }

  lines(count: number): void {
    this.line += count;
  }

  open(name: string, attributes: string): void {
    this.path.push(name);
    const inside = this.open_.length > 0;
    if (!inside && this.path.join("/") !== this.record) return;
    if (!inside) {
      this.size = 0;
      this.firstLine = this.line;
    }
    this.grow(name.length + attributes.length + 100);
    const element = elementOf(name, attributes);
    this.open_.at(-1)?.children.push(element);
    this.open_.push(element);
  }

  text(value: string): void {
    const top = this.open_.at(-1);
    if (!top) return;
    this.grow(value.length);
    top.text += value;
  }

  close(): void {
    this.path.pop();
    const element = this.open_.pop();
    if (!element || this.open_.length > 0) return;
    const cells: (string | null)[] = [];
    const put = (key: string, name: string, value: string | null) => {
      const position = this.columns.position(key, name);
      while (cells.length <= position) cells.push(null);
      cells[position] = value;
    };
    this.flatten(element, this.record, "", 0, put);
    this.ready.push({ kind: "row", cells, line: this.firstLine });
  }

  private grow(by: number): void {
    this.size += by;
    if (this.size > largestRecord)
      fail(
        "invalid",
        "reading.xml_record_too_large",
        `The XML element ${this.record} on line ${this.firstLine} is larger than 64 million characters and cannot be one row.`,
      );
  }

  private flatten(
    element: Element,
    path: string,
    prefix: string,
    level: number,
    put: (key: string, name: string, value: string | null) => void,
  ): void {
    const nameOf = (name: string) => (prefix === "" ? name : `${prefix}.${name}`);
    for (const [name, value] of element.attributes) put(`${path}/@${name}`, nameOf(name), value);
    const text = leafText(element);
    const plain = element.attributes.length === 0 && element.children.length === 0;
    // A record of text alone has a column for it; so has one with attributes beside it.
    if (text !== null || (plain && level > 0)) put(`${path}/#`, prefix === "" ? "text" : prefix, text);
    const lists = new Map<string, Element[]>();
    for (const child of element.children) {
      const field = fieldName(child);
      const at = `${path}/${child.name}`;
      if (field !== null) put(`${at}=${field}`, nameOf(field), leafText(child));
      else if (this.repeats.has(at)) lists.set(child.name, [...(lists.get(child.name) ?? []), child]);
      else if (level < this.depth || (child.attributes.length === 0 && child.children.length === 0))
        this.flatten(child, at, nameOf(child.name), level + 1, put);
      else put(`${at}/#`, nameOf(child.name), toJson(child));
    }
    for (const [name, list] of lists)
      put(`${path}/${name}/#`, nameOf(name), `[${list.map(toJson).join(",")}]`);
  }
}
