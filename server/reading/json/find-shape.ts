import { chooseShape, type FoundList, isColumnMaps, isColumns, isMap, pathKey } from "./choose-shape";
import { JsonWindow } from "./json-window";
import {
  endOfValue,
  type JsonKind,
  JsonSyntax,
  kindAt,
  stringValue,
  walkArray,
  walkObject,
} from "./parse-json";

/** Where the rows of a JSON document are. */
export type JsonShape = {
  /**
   * What makes a row: the document, each of several documents one behind the other, each element of a list, each
   * member of an object with its key, or the values at one place of each of several columns.
   */
  kind: "document" | "documents" | "elements" | "members" | "columns";
  /** Keys that lead from the top to what holds the rows. */
  path: string[];
  /** Names of the cells of rows that are lists, where the document has them elsewhere. */
  names: string[] | null;
  /** Paths of everything that could be the rows, in the order of the document. */
  lists: string[];
  /** What stands beside the path and is not part of the rows. */
  others: string[];
};

/** The text that may be looked at ends here, though the document does not. */
export class HeadEnded extends Error {}

/** Facts about an object: its keys, and whether they count its members from zero. */
export type ObjectFacts = { keys: string[]; count: number; sequential: boolean };

/** Facts about a list. `width` is the length of its elements, where these are lists of one length. */
export type ListFacts = {
  path: string[];
  elements: number;
  objects: number;
  arrays: number;
  width: number | null;
  characters: number;
  labels: string[] | null;
};

/** Facts about an object and all of its members. */
export type NodeFacts = {
  path: string[];
  members: number;
  keys: string[];
  objects: ObjectFacts[];
  /** How many members are objects; only the first of them are kept. */
  objectCount: number;
  lists: ListFacts[];
  characters: number;
  /** The text ended in it. */
  cut: boolean;
};

const deepestPath = 12;
const mostKept = 2000;
const longestLabel = 10_000;

/**
 * Reads a whole document once to check it and to find its rows. `wanted` is the path of a list, or `$` for the document
 * itself. Memory is bounded by its largest row. `hasty` looks no further than needed; a text that ends in {@link HeadEnded} is judged by what came before.
 */
export async function findShape(
  chunks: AsyncIterable<string>,
  wanted?: string,
  hasty = false,
): Promise<JsonShape> {
  const window = new JsonWindow(chunks[Symbol.asyncIterator]());
  const scan = new ShapeScan(window);
  try {
    await window.space();
    const top = await window.complete(kindAt);
    if (top === "array") {
      if (!hasty) {
        await scan.list([]);
        await endOfDocument(window);
      }
      return { kind: "elements", path: [], names: null, lists: [], others: [] };
    }
    if (top === "object") await scan.object([]);
    else await window.skip();
    await window.space();
    if (top === "object" && window.text.charAt(window.at) === "{") {
      for (; window.text.charAt(window.at) === "{"; await window.space()) await window.skip();
      await endOfDocument(window);
      return { kind: "documents", path: [], names: null, lists: [], others: [] };
    }
    await endOfDocument(window);
  } catch (error) {
    if (!(error instanceof HeadEnded)) window.fault(error);
    scan.cut();
  }
  return chooseShape(scan.found, scan.labels, scan.keys, wanted);
}

async function endOfDocument(window: JsonWindow): Promise<void> {
  await window.space();
  if (window.at < window.text.length) throw new JsonSyntax("text follows the end of the document", window.at);
}

class ShapeScan {
  readonly found: FoundList[] = [];
  readonly labels: { path: string[]; names: string[] }[] = [];
  /** Keys of the objects on the way, by their path. */
  readonly keys = new Map<string, string[]>();
  /** What to do at the end of each value that is open. */
  private readonly open: ((cut: boolean) => void)[] = [];

  constructor(private readonly window: JsonWindow) {}

  cut(): void {
    for (const close of this.open.splice(0).reverse()) close(true);
  }

  async list(path: string[], into?: ListFacts[]): Promise<void> {
    const { window } = this;
    const facts: ListFacts = {
      path,
      elements: 0,
      objects: 0,
      arrays: 0,
      width: null,
      characters: 0,
      labels: [],
    };
    const from = window.position;
    this.open.push(() => {
      facts.characters = window.position - from;
      into?.push(facts);
      this.keepList(facts);
    });
    if (await window.enter("]"))
      for (;;) {
        const { kind, at, end, next, last } = await window.element();
        noteElement(facts, kind, window.text, at, end);
        window.advance(next);
        if (last) break;
      }
    this.open.pop()?.(false);
  }

  async object(path: string[]): Promise<ObjectFacts> {
    const { window } = this;
    const node: NodeFacts = {
      path,
      members: 0,
      keys: [],
      objects: [],
      objectCount: 0,
      lists: [],
      characters: 0,
      cut: false,
    };
    const from = window.position;
    let sequential = true;
    this.open.push((cut) => {
      node.cut = cut;
      node.characters = window.position - from;
      this.keepNode(node);
    });
    await window.members(async (key) => {
      if (key !== String(node.members++)) sequential = false;
      if (node.keys.length < mostKept) node.keys.push(key);
      const kind = await window.complete(kindAt);
      if (kind === "array") await this.list([...path, key], node.lists);
      else if (kind === "object") {
        const facts = await this.member([...path, key]);
        if (node.objectCount++ < mostKept) node.objects.push(facts);
      } else await window.skip();
    });
    this.open.pop()?.(false);
    return { keys: node.keys, count: node.members, sequential };
  }

  /** A member that is an object: one without others in it is read at once. */
  private async member(path: string[]): Promise<ObjectFacts> {
    const { window } = this;
    const closing = window.text.indexOf("}", window.at);
    const flat = closing >= 0 && !/[{[]/.test(window.text.slice(window.at + 1, closing));
    if (!flat && path.length < deepestPath) return this.object(path);
    const keys: string[] = [];
    const end = await window.complete((text, at, final) => {
      keys.length = 0;
      return walkObject(text, at, final, 0, (raw, valueAt, depth) => {
        keys.push(stringValue(raw));
        return endOfValue(text, valueAt, final, depth);
      });
    });
    window.advance(end);
    return { keys, count: keys.length, sequential: keys.every((key, index) => key === String(index)) };
  }

  private keepList(facts: ListFacts): void {
    const { path, elements, objects, arrays, width, characters, labels } = facts;
    if (labels !== null && labels.length > 0 && this.labels.length < mostKept)
      this.labels.push({ path, names: labels });
    if (elements === 0 || this.found.length >= mostKept) return;
    if (objects === elements) this.found.push({ kind: "elements", path, characters, width: null });
    else if (arrays === elements && width !== null)
      this.found.push({ kind: "elements", path, characters, width });
  }

  private keepNode(node: NodeFacts): void {
    if (this.keys.size < mostKept || node.path.length === 0) this.keys.set(pathKey(node.path), node.keys);
    const kind = isColumns(node) || isColumnMaps(node) ? "columns" : isMap(node) ? "members" : null;
    if (kind === null) return;
    // What lies within a row is no table of its own. It was found just before.
    while (isWithin(this.found.at(-1)?.path ?? [], node.path)) this.found.pop();
    this.found.push({ kind, path: node.path, characters: node.characters, width: null });
  }
}

function isWithin(path: string[], outer: string[]): boolean {
  return path.length > outer.length && outer.every((key, index) => path[index] === key);
}

/** What an element tells of its list: its kind, its length, and the name in it if it describes a column. */
function noteElement(facts: ListFacts, kind: JsonKind, text: string, at: number, end: number): void {
  facts.elements++;
  if (kind === "object") facts.objects++;
  if (kind === "array") {
    let length = 0;
    if (facts.elements <= mostKept)
      walkArray(text, at, true, 0, (valueAt) => {
        length++;
        return endOfValue(text, valueAt, true);
      });
    else length = facts.width ?? 0;
    facts.width = facts.elements === 1 || facts.width === length ? length : null;
    facts.arrays++;
  }
  if (facts.labels === null) return;
  const label =
    facts.elements > mostKept || end - at > longestLabel ? null : labelOf(kind, text.slice(at, end));
  if (label === null) facts.labels = null;
  else facts.labels.push(label);
}

function labelOf(kind: JsonKind, raw: string): string | null {
  if (kind === "string") return stringValue(raw);
  if (kind !== "object") return null;
  const value = JSON.parse(raw) as Record<string, unknown>;
  const name = ["name", "fieldName", "field", "label", "title", "id"].map((key) => value[key]);
  return name.find((one) => typeof one === "string") ?? null;
}
