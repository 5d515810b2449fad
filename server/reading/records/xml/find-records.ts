import type { XmlHandler } from "../../excel/scan-xml";

/** A place in the document at which elements repeat. `size` is the characters in them. */
export type XmlList = { name: string; path: string; size: number };

type Place = {
  path: string;
  count: number;
  /** The most of them that one parent has. */
  most: number;
  size: number;
  structured: boolean;
};

const mostPlaces = 10_000;

/** Counts the elements of a document by their place, to find those that are its records. Memory grows with the places only. */
export class PlaceCounter implements XmlHandler {
  private readonly places = new Map<string, Place>();
  private readonly stack: { place: Place; siblings: Map<string, number>; size: number }[] = [];

  open(name: string, attributes: string): void {
    const parent = this.stack.at(-1);
    const path = parent ? `${parent.place.path}/${name}` : name;
    let place = this.places.get(path);
    if (!place) {
      place = { path, count: 0, most: 0, size: 0, structured: false };
      if (this.places.size < mostPlaces) this.places.set(path, place);
    }
    place.count++;
    const among = (parent?.siblings.get(name) ?? 0) + 1;
    parent?.siblings.set(name, among);
    place.most = Math.max(place.most, among);
    if (parent) parent.place.structured = true;
    if (attributes.trim() !== "") place.structured = true;
    this.stack.push({ place, siblings: new Map(), size: attributes.length + name.length });
  }

  text(value: string): void {
    const top = this.stack.at(-1);
    if (top) top.size += value.length;
  }

  close(): void {
    const top = this.stack.pop();
    if (!top) return;
    top.place.size += top.size;
    const parent = this.stack.at(-1);
    if (parent) parent.size += top.size;
  }

  /** The places that repeat within one parent and are not within others that do; or else the single record. */
  lists(): XmlList[] {
    const repeated = [...this.places.values()].filter(({ most }) => most > 1);
    const outer = repeated.filter(
      ({ path }) => !repeated.some((other) => path !== other.path && path.startsWith(`${other.path}/`)),
    );
    const structured = outer.filter((place) => place.structured);
    const found = structured.length > 0 ? structured : outer;
    if (found.length > 0 && structured.length > 0) return found.map(toList);
    const single = this.single();
    return single === null ? found.map(toList) : [toList(single)];
  }

  /** Paths whose elements repeat within one record: their columns hold lists. */
  repeats(): Set<string> {
    return new Set([...this.places.values()].filter(({ most }) => most > 1).map(({ path }) => path));
  }

  /** The innermost element that alone holds all others, which is then the one record. */
  private single(): Place | null {
    const all = [...this.places.values()];
    const depth = (path: string) => path.split("/").length;
    let best: Place | null = null;
    for (const place of all) {
      const children = all.filter(
        ({ path }) => path.startsWith(`${place.path}/`) && depth(path) === depth(place.path) + 1,
      );
      if (place.count > 1) continue;
      best ??= place;
      if (place === best && children.length === 1 && children[0]?.structured && children[0].count === 1)
        best = children[0];
    }
    return best;
  }
}

function toList({ path, size }: Place): XmlList {
  return { name: path, path, size };
}
