const codes =
  "AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FO FR GB GL GR HR HU IE IN IS IT JP LI LT LU LV MT MX NL NO NZ PL PT RO RS SE SI SK TR UA US ZA";

const names = new Intl.DisplayNames(["en-GB"], { type: "region" });

/** Regions by name; the one in use is among them even if the list does not know it. */
export function regionOptions(inUse: string): { value: string; label: string }[] {
  return [...new Set([...codes.split(" "), inUse])]
    .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}
