// `npm run docs`: writes what the documentation takes from the code.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { configurationPage, envExample } from "./configuration-texts";

const pages = { ".env.example": envExample(), "docs/guides/configuration.md": configurationPage() };
for (const [path, text] of Object.entries(pages)) {
  writeFileSync(join(import.meta.dirname, "..", path), text);
  console.log(`Wrote ${path}`);
}
