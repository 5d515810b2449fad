const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** Text with the entities of HTML replaced; an unknown one becomes a space. */
const withoutEntities = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replace(/&([a-z]+);/gi, (_, name: string) => entities[name.toLowerCase()] ?? " ");

/** Everything between two signs taken out, innermost first: `{{a {{b}} c}}`. */
function withoutNested(text: string, nested: RegExp): string {
  let shorter = text.replace(nested, "");
  for (let longer = text; longer !== shorter; ) {
    longer = shorter;
    shorter = longer.replace(nested, "");
  }
  return shorter;
}

/** Paragraphs of an article in the markup of MediaWiki, as a reader sees them, without lists, tables, headings and notes. */
function paragraphsOfWikitext(markup: string): string[] {
  let text = withoutEntities(withoutEntities(markup))
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<ref\b[^>]*\/>/gi, "")
    .replace(/<(ref|math|gallery|code|nowiki|table|timeline|blockquote|poem)\b[^>]*>[\s\S]*?<\/\1>/gi, "");
  text = withoutNested(text, /\{\{[^{}]*\}\}/g);
  text = withoutNested(text, /\{\|(?:(?!\{\||\|\})[\s\S])*\|\}/g);
  text = text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, (link, shown: string) =>
      /^\[\[\s*(?:file|image|category)\s*:/i.test(link) || /^\[\[[a-z-]{2,12}:/.test(link) ? "" : shown,
    )
    .replace(/\[\[\s*(?:file|image)\s*:[^\n]*\]\]/gi, "")
    .replace(/\[https?:[^\s\]]*\s*([^\]]*)\]/g, "$1")
    .replace(/<[^<>]*>/g, " ")
    .replace(/'{2,}/g, "");
  return text
    .split(/\n+/)
    .map((line) =>
      line
        .replace(/\(\s*[;,]?\s*\)/g, "")
        .replace(/\s+([,.;])/g, "$1")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter(
      (line) =>
        /^["“A-Z]/.test(line) && line.length > 100 && /[.!?]["”)]?$/.test(line) && !/[{}[\]|=]/.test(line),
    );
}

/** Characters of one text, about: as much as shows how the same names are written elsewhere in it. */
const textLength = 1200;

/** Paragraphs of an article, joined to texts of about {@link textLength} characters. */
export function textsOfArticle(markup: string): string[] {
  const texts: string[] = [];
  let text = "";
  for (const paragraph of paragraphsOfWikitext(markup)) {
    if (text && text.length + paragraph.length > textLength) {
      texts.push(text);
      text = "";
    }
    text += `${text && "\n\n"}${paragraph}`;
  }
  return text ? [...texts, text] : texts;
}
