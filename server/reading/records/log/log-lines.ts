/** The names and values of a line; null where it has not the form of the log. */
export type LogForm = { name: string; read: (line: string) => [name: string, value: string | null][] | null };

const quoted = '"((?:[^"\\\\]|\\\\.)*)"';
const access = new RegExp(
  `^(\\S+) (\\S+) (\\S+) \\[([^\\]]+)\\] ${quoted} (\\d{3}|-) (\\d+|-)(?: ${quoted} ${quoted})?(?: (.+))?$`,
);
const pair = /(?:^|\s)([A-Za-z_][\w.@/-]*)=("(?:[^"\\]|\\.)*"|[^\s"=]*)(?=\s|$)/g;
const looked = 50;
const share = 0.8;
/** Share of the lines that hold pairs and nothing else. */
const pureShare = 0.5;

/** Lines of a web server in the Common or Combined Log Format. A dash stands for nothing. */
const accessLog: LogForm = {
  name: "access log",
  read: (line) => {
    const match = access.exec(line);
    if (match === null) return null;
    const [, host, identity, user, time, request = "", status, bytes, referer, agent, rest] = match;
    const parts = /^(\S+) (.*) (HTTP\/\S+)$/.exec(request);
    const values: [string, string | undefined][] = [
      ["host", host],
      ["identity", identity],
      ["user", user],
      ["time", time],
      ["method", parts?.[1]],
      ["path", parts?.[2] ?? request],
      ["protocol", parts?.[3]],
      ["status", status],
      ["bytes", bytes],
      ["referer", referer],
      ["agent", agent],
      ...(rest === undefined ? [] : ([["more", rest]] as [string, string][])),
    ];
    return values.map(([name, value]) => [name, value === undefined || value === "-" ? null : value]);
  },
};

/** Lines of `key=value` pairs (logfmt); words beside them are text. */
const pairLog: LogForm = {
  name: "log of key=value pairs",
  read: (line) => {
    const values: [string, string | null][] = [];
    const beside = line
      .replace(pair, (_, name: string, value: string) => {
        values.push([name, unquote(value)]);
        return "";
      })
      .trim();
    if (values.length < 2) return null;
    return beside === "" ? values : [["text", beside], ...values];
  },
};

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  const inner = value.slice(1, -1);
  const signs: Record<string, string> = { n: "\n", t: "\t", r: "\r" };
  return inner.replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign);
}

/** The form of most of the first lines; null where they are no log. */
export function logForm(text: string): LogForm | null {
  const lines = text
    .split(/\r\n|\n|\r/, looked)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const fitting = (form: LogForm) => lines.filter((line) => form.read(line) !== null).length;
  if (lines.length === 0) return null;
  if (fitting(accessLog) >= lines.length * share) return accessLog;
  // Without more than pairs in most lines, and with the same key in them, they are no sentences.
  const pairs = lines.map((line) => pairLog.read(line));
  const pure = pairs.filter((values) => values !== null && values[0]?.[0] !== "text");
  const keys = new Map<string, number>();
  for (const values of pairs) for (const [key] of values ?? []) keys.set(key, (keys.get(key) ?? 0) + 1);
  keys.delete("text");
  const common = Math.max(0, ...keys.values());
  const enough = lines.length >= 2 && common >= lines.length * share;
  return enough && pure.length >= lines.length * pureShare ? pairLog : null;
}

/** Whether a text is a log, unless its name says that it is a table. */
export function isLog(text: string, ending: string): boolean {
  if (/^\s*[<[{]/.test(text)) return false;
  const form = logForm(text);
  return form !== null && (form === accessLog || !/^(?:csv|tsv|tab)$/.test(ending));
}
