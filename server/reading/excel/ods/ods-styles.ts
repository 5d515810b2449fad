import { customFormat, type NumberFormat } from "../number-format";
import { attribute } from "../scan-xml";

/** Digits in front of the point that a number format can ask for and a value have. */
const mostDigits = 40;
const mostParents = 20;
const plain: NumberFormat = { kind: "plain" };

/**
 * Collects what styles say about numbers with leading zeros and about hidden sheets. Dates, times and booleans need no
 * style: OpenDocument writes them as what they are.
 */
export class OdsStyles {
  private readonly codes = new Map<string, string>();
  private readonly cells = new Map<string, { data: string | null; parent: string | null }>();
  private readonly resolved = new Map<string, NumberFormat>();
  private readonly hidden = new Set<string>();
  private current: {
    name: string;
    zeros: number;
    prefix: string;
    suffix: string;
    inner: [number, string][];
  } | null = null;
  private place: "prefix" | "suffix" | number | null = null;
  private tableStyle: string | null = null;

  isHidden(style: string | null): boolean {
    return style !== null && this.hidden.has(style);
  }

  format(style: string): NumberFormat {
    const known = this.resolved.get(style);
    if (known) return known;
    let found: NumberFormat = plain;
    let name: string | null = style;
    for (let i = 0; i < mostParents && name !== null; i++) {
      const cell = this.cells.get(name);
      if (cell?.data) {
        const code = this.codes.get(cell.data);
        if (code !== undefined) found = customFormat(code);
        break;
      }
      name = cell?.parent ?? null;
    }
    this.resolved.set(style, found);
    return found;
  }

  open(name: string, attributes: string): void {
    if (name === "style") this.openStyle(attributes);
    else if (name === "table-properties" && this.tableStyle !== null) {
      if (attribute(attributes, "table:display") === "false") this.hidden.add(this.tableStyle);
    } else if (name === "number-style") {
      this.current = {
        name: attribute(attributes, "style:name") ?? "",
        zeros: 0,
        prefix: "",
        suffix: "",
        inner: [],
      };
    } else if (this.current) this.openPart(name, attributes);
  }

  text(value: string): void {
    if (!this.current || this.place === null) return;
    if (typeof this.place === "number") this.current.inner.push([this.place, value]);
    else this.current[this.place] += value;
  }

  close(name: string): void {
    if (name === "style") this.tableStyle = null;
    else if (name === "text" || name === "embedded-text") this.place = null;
    else if (name === "number-style") this.finishNumber();
  }

  private openStyle(attributes: string): void {
    const name = attribute(attributes, "style:name") ?? "";
    const family = attribute(attributes, "style:family");
    this.tableStyle = family === "table" ? name : null;
    if (family !== "table-cell") return;
    this.cells.set(name, {
      data: attribute(attributes, "style:data-style-name"),
      parent: attribute(attributes, "style:parent-style-name"),
    });
  }

  private openPart(name: string, attributes: string): void {
    if (!this.current) return;
    if (name === "number") {
      const decimals = Number(attribute(attributes, "number:decimal-places") ?? 0);
      const grouped = attribute(attributes, "number:grouping") === "true";
      const digits = Number(attribute(attributes, "number:min-integer-digits") ?? 0);
      if (decimals === 0 && !grouped && digits <= mostDigits) this.current.zeros = digits;
    } else if (name === "embedded-text") this.place = Number(attribute(attributes, "number:position") ?? 0);
    else if (name === "text") this.place = this.current.zeros > 0 ? "suffix" : "prefix";
  }

  /** The style as the code that a workbook of Excel would have for it. */
  private finishNumber(): void {
    const { current } = this;
    this.current = null;
    if (!current || current.zeros < 2) return;
    const places = "0".repeat(current.zeros).split("");
    for (const [position, text] of current.inner) {
      const at = current.zeros - position - 1;
      if (places[at] !== undefined) places[at] += quoted(text);
    }
    this.codes.set(current.name, `${quoted(current.prefix)}${places.join("")}${quoted(current.suffix)}`);
  }
}

function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "")}"`;
}
