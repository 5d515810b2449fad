import { attribute } from "../../excel/scan-xml";

/** An element within a record. `text` is what stands directly in it. */
export type Element = {
  name: string;
  attributes: [name: string, value: string][];
  children: Element[];
  text: string;
  /** It says of itself that it has no value. */
  nil: boolean;
};

export function elementOf(name: string, source: string): Element {
  const attributes: Element["attributes"] = [];
  let nil = false;
  for (const [, full = ""] of source.matchAll(/\s([\w.:-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    const value = attribute(source, full.replaceAll(".", "\\."));
    if (value === null || /^xmlns(?::|$)/.test(full)) continue;
    const local = full.slice(full.indexOf(":") + 1);
    if (/^xsi:/.test(full)) nil ||= local === "nil" && /^(?:true|1)$/.test(value);
    else attributes.push([local, value]);
  }
  return { name, attributes, children: [], text: "", nil };
}

/** Fields written as `<field name="id">1</field>`: the attribute names them. */
export function fieldName({ attributes, children }: Element): string | null {
  const [first] = attributes;
  const isName = first !== undefined && /^(?:name|key)$/i.test(first[0]);
  return isName && attributes.length === 1 && children.length === 0 ? first[1] : null;
}

/** The text of an element that holds nothing else, as it is written; null where there is none. */
export function leafText({ children, text, nil }: Element): string | null {
  if (nil || text === "") return null;
  // Between elements there are line ends and blanks that nobody means.
  return children.length > 0 && text.trim() === "" ? null : text;
}

/** An element as JSON text, for what is no column of its own. */
export function toJson(element: Element): string {
  return JSON.stringify(toValue(element));
}

function toValue(element: Element): unknown {
  const text = leafText(element);
  if (element.attributes.length === 0 && element.children.length === 0) return text;
  const value: Record<string, unknown> = Object.create(null);
  const put = (name: string, one: unknown) => {
    if (!(name in value)) value[name] = one;
    else if (lists.has(name)) (value[name] as unknown[]).push(one);
    else {
      lists.add(name);
      value[name] = [value[name], one];
    }
  };
  const lists = new Set<string>();
  for (const [name, one] of element.attributes) put(name, one);
  for (const child of element.children) put(fieldName(child) ?? child.name, toValue(child));
  if (text !== null) put("text", text.trim());
  return value;
}
