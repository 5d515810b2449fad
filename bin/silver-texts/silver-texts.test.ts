import { describe, expect, it } from "vitest";
import { agreed } from "./agree";
import { textsOfArticle } from "./wikitext";

const claim = (text: string, name: string, entity: string) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, entity };
};

describe("texts of articles", () => {
  it("are what a reader sees: no templates, tables, notes, pictures, lists and headings", () => {
    const markup = `{{Infobox person|name={{lang|da|Karen}}}}
[[File:Karen.jpg|thumb|Karen in [[Aarhus]]]]
'''Karen Madsen''' was a [[Denmark|Danish]] engineer at the [[Technical University of Denmark]]&lt;ref name="a"&gt;See there.&lt;/ref&gt; who built bridges, and her sister built the others of them.

==Works==
* A list of bridges, which is not running text and would only teach that names stand in rows of many names.
{| class="wikitable"
| a table | of cells
|}`;
    expect(textsOfArticle(markup)).toEqual([
      "Karen Madsen was a Danish engineer at the Technical University of Denmark who built bridges, and her sister built the others of them.",
    ]);
  });
});

describe("what teachers agree on", () => {
  const text = "The Red Cross in Geneva thanked Ann Lee of the British office.";
  const cross = claim(text, "Red Cross", "ORGANISATION");
  const geneva = claim(text, "Geneva", "LOCATION");

  it("is a name where three found it, whatever article they put before it", () => {
    const withArticle = claim(text, "The Red Cross", "ORGANISATION");
    const { spans, unknown } = agreed(text, [[cross], [withArticle], [cross], []]);
    expect(spans.map(({ start, end, entity }) => ({ start, end, entity }))).toEqual([cross]);
    expect(unknown).toEqual([]);
  });

  it("leaves open what fewer found, and what one adds to a name of others", () => {
    const longer = claim(text, "Ann Lee of the British", "PERSON");
    const ann = claim(text, "Ann Lee", "PERSON");
    const { spans, unknown } = agreed(text, [[ann, geneva], [ann, geneva], [ann], [longer]]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Ann Lee"]);
    expect(unknown?.map(({ start, end }) => text.slice(start, end))).toEqual(["Geneva", " of the British"]);
  });

  it("keeps what is no name apart from names", () => {
    const british = claim(text, "British", "NATIONALITY_RELIGION_POLITICS");
    expect(agreed(text, [[], [british], [], []]).spans).toEqual([
      { start: british.start, end: british.end, entity: null, type: "MISC" },
    ]);
  });
});
