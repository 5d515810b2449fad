// Asks the registry npm is set up for whether packages of the product have known weaknesses. A registry
// that keeps no such list, or none that can be reached, makes it skipped, by name: never passed.
import { spawn } from "node:child_process";

const waitMs = 60_000;
const name = "dependency audit";

/** From here on a weakness fails the check; lower ones are printed. */
const failing = ["moderate", "high", "critical"];

/** @returns {Promise<{ passed: number, failed: number, skipped: string[], output: string }>} */
export async function auditDependencies(projectDir) {
  return judgeAudit(await askNpm(projectDir));
}

/**
 * What the JSON of `npm audit` says.
 *
 * @param {string} text
 */
export function judgeAudit(text) {
  const report = parse(text);
  if (report?.auditReportVersion === undefined || report.vulnerabilities === undefined) {
    const reason = report?.message ?? report?.error?.summary ?? "npm gave no report";
    return { passed: 0, failed: 0, skipped: [`${name} (${String(reason).split("\n")[0]})`], output: "" };
  }
  const found = Object.values(report.vulnerabilities).map(({ name, severity, range, fixAvailable }) => {
    const fix = fixAvailable?.version
      ? `fixed in ${fixAvailable.name} ${fixAvailable.version}`
      : fixAvailable
        ? "npm audit fix mends it"
        : "no fix yet";
    return { severity, line: `${severity}: ${name} ${range} (${fix})` };
  });
  const bad = found.some(({ severity }) => failing.includes(severity));
  return {
    passed: bad ? 0 : 1,
    failed: bad ? 1 : 0,
    skipped: [],
    output: found.map(({ line }) => line).join("\n"),
  };
}

/** npm ends with 1 both where it found something and where it failed: what it printed tells. */
function askNpm(cwd) {
  const program = process.env.npm_execpath;
  const args = ["audit", "--omit=dev", "--json"];
  const options = { cwd, stdio: ["ignore", "pipe", "ignore"], timeout: waitMs };
  const child = program?.endsWith("js")
    ? spawn(process.execPath, [program, ...args], options)
    : spawn("npm", args, options);
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(JSON.stringify({ message: error.message })));
    child.once("close", (_code, signal) =>
      resolve(
        signal ? JSON.stringify({ message: `the registry did not answer within ${waitMs / 1000} s` }) : text,
      ),
    );
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
