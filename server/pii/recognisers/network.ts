import { defineRecogniser } from "../define-recogniser";
import { isTopLevelDomain } from "./top-level-domains";

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}(?:/(?:3[0-2]|[12]?\\d))?$`);

/** Eight groups, `::` once at most, an IPv4 tail and a zone allowed. */
export function isIpv6(value: string): boolean {
  const [address = "", ...rest] = value.replace(/%[\w.-]+$/, "").split("/");
  if (rest.length > 1 || (rest[0] !== undefined && !/^(?:12[0-8]|1[01]\d|[1-9]?\d)$/.test(rest[0])))
    return false;
  const halves = address.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  let count = 0;
  for (const [index, group] of groups.entries()) {
    if (/^[0-9a-f]{1,4}$/i.test(group)) count += 1;
    else if (index === groups.length - 1 && group.includes(".") && ipv4.test(group)) count += 2;
    else return false;
  }
  return halves.length === 2 ? count <= 7 : count === 8;
}

export const email = defineRecogniser({
  id: "email",
  label: "e-mail address",
  entity: "EMAIL",
  class: "direct",
  shape:
    /^(?:mailto:)?(?:"[^"\s@]{1,62}"|[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*)@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L}$/iu,
  check: (value) => value.length <= 254 && value.indexOf("@") <= 64 && !/\.invalid$/i.test(value),
  chance: 0,
  names: ["email", "e mail", "mail", "mailadresse", "epost", "e post", "correo", "courriel", "email address"],
  scan: /(?:"[^"\s@]{1,62}"|[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+)@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/giu,
  matches: ["anna.berg@example.com", "a+b@mail.example.co.uk", "søren@kbh.dk", '"anna.b"@example.com'],
  ignores: [
    "anna@",
    "@example.com",
    "anna berg@example",
    "a..b@example.com",
    "anna@localhost",
    "user.@example.com",
  ],
});

export const ipAddress = defineRecogniser({
  id: "ip-address",
  label: "IP address",
  entity: "IP_ADDRESS",
  class: "quasi",
  shape: /^[0-9a-f:.%/\w-]{2,60}$/i,
  check: (value) =>
    ipv4.test(value) ||
    (value.includes(":") &&
      value.length > 2 &&
      isIpv6(value) &&
      !/^(?:[0-9a-f]{2}:){7}[0-9a-f]{2}$/i.test(value)),
  chance: 0.01,
  names: [
    "ip",
    "ip address",
    "ip adresse",
    "ipv4",
    "ipv6",
    "ip addr",
    "remote addr",
    "client ip",
    "source ip",
    "host ip",
  ],
  scan: new RegExp(
    `(?<![\\w.:-])(?:${octet}(?:\\.${octet}){3}(?:/(?:3[0-2]|[12]?\\d)(?!\\d))?(?![\\w-]|\\.\\d)|(?=[0-9a-f]{0,4}:(?:[0-9a-f]{0,4}:|:))[0-9a-f:.]{1,44}[0-9a-f:](?:%[\\w.-]+)?(?:/\\d{1,3})?(?![\\w:]))`,
    "gi",
  ),
  matches: ["192.168.17.4", "2001:db8::ff00:42:8329", "::1", "fe80::1%eth0", "::ffff:192.0.2.128"],
  ignores: ["256.1.1.1", "1.2.3", "12:30:45", "2001:db8", "::", "01:23:45:67:89:ab:cd:ef"],
});

export const macAddress = defineRecogniser({
  id: "mac-address",
  label: "MAC address",
  entity: "MAC_ADDRESS",
  class: "quasi",
  shape:
    /^(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$|^(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}$|^(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\2){6}[0-9a-f]{2}$|^(?:[0-9a-f]{2} ){5}(?:[0-9a-f]{2} [0-9a-f]{2} )?[0-9a-f]{2}$|^(?:[0-9a-f]{4}\.){3}[0-9a-f]{4}$/i,
  chance: 0,
  names: ["mac", "mac address", "mac adresse", "ethernet address", "hardware address"],
  // Bytes with spaces between are believed with a letter among them: six numbers in a row are not rare.
  scan: /(?<![\w:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}(?:[0-9a-f]{2}\1[0-9a-f]{2}\1)?[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2,3}[0-9a-f]{4}|(?=[0-9 ]*[a-f])(?:[0-9a-f]{2} ){5}(?:[0-9a-f]{2} [0-9a-f]{2} )?[0-9a-f]{2})(?![\w:-])/gi,
  matches: ["01:23:45:67:89:ab", "01-23-45-67-89-AB", "0123.4567.89ab", "01:23:45:67:89:ab:cd:ef"],
  ignores: ["01:23:45:67:89", "01:23-45:67:89:ab", "0g:23:45:67:89:ab"],
});

const host = "(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]*";
const path = '(?::\\d{1,5})?(?:[/?#][^\\s<>"]*)?';

/** With a protocol, or a host under a known top-level domain. */
function isWebAddress(value: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return true;
  const name = /^[^/:?#]+/.exec(value)?.[0] ?? "";
  return isTopLevelDomain(name.slice(name.lastIndexOf(".") + 1)) && !name.includes("@");
}

/** In running text a bare host needs a well-known ending: sentences lose the space after their point. */
export function isStandAloneUrl(value: string): boolean {
  return (
    /^[a-z]+:\/\/|^www\./i.test(value) ||
    /^[a-z0-9][a-z0-9.-]*\.(?:com|org|net|edu|gov|int|info|biz|io|co|eu|dk|de|uk|us|se|no|fi|nl|fr|es|it|pl|ch|at|be|ie|pt|ca|au|nz|jp|in|br|ru|cn|tv|me|app|dev|ai|il)(?:[:/?#].*)?$/i.test(
      value,
    )
  );
}

export const url = defineRecogniser({
  id: "url",
  label: "web address",
  entity: "URL",
  class: "quasi",
  shape: new RegExp(
    `^(?:(?:https?|ftps?|rtmp|wss?)://(?:[^\\s/@]+@)?(?:${host}|localhost|${octet}(?:\\.${octet}){3}|\\[[0-9a-f:]+\\])\\.?${path}|${host}\\.?${path})$`,
    "iu",
  ),
  check: isWebAddress,
  chance: 0.01,
  names: [
    "url",
    "website",
    "web",
    "web address",
    "homepage",
    "link",
    "hjemmeside",
    "domain",
    "webside",
    "webseite",
    "sitio web",
    "weblink",
  ],
  scan: new RegExp(
    `(?<![\\w@.-])(?:(?:https?|ftps?)://[^\\s<>"']+|www\\.${host}${path}|${host}${path}(?<![-.,;:!?)]))`,
    "giu",
  ),
  matches: ["https://example.com/a?b=1", "www.example.dk", "example.org", "http://127.0.0.1:8080/x"],
  ignores: ["e.g", "report.final", "1.2.3", "http:/example.com", "hello", "anna@example.com"],
});

export const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
