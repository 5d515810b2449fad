// Runs after `npm install`.
import { join } from "node:path";
import { generateClient } from "./launcher/prisma-client.mjs";

try {
  generateClient(join(import.meta.dirname, ".."));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
