// What browsers are told to hold against an attacker, on every answer of the web application. It is set
// where the socket is, so that pages, API, files and errors all have it, and costs no pass through Next.
import { randomBytes } from "node:crypto";

/**
 * Two libraries write a constant style sheet into the page and know no nonce: sonner and cytoscape, in
 * this order; the third hash is that of the empty sheet sonner begins with. A test compares the hashes with
 * what is installed.
 */
const knownStyleSheets = [
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
];

/** Nothing is done with the camera and the like, so nothing that got into a page can either. */
const deniedFeatures = [
  "accelerometer",
  "bluetooth",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  // Paths name data sets and carry invitation tokens; other sites learn nothing, not even that somebody came.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": deniedFeatures.map((feature) => `${feature}=()`).join(", "),
  // Windows and pages of other sites hold no reference to ours and embed nothing of it.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Files of the build: dozens per page, so they carry little. A worker among them may load its own parts only. */
const filePolicy = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Answers of the API are data: should a browser show one as a page, nothing in it does anything. */
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A value nobody can guess, for one answer. */
export function newNonce() {
  return randomBytes(18).toString("base64");
}

/**
 * The headers of an answer. `https` says whether people reach Atlas by it, `nonce` marks the scripts of
 * this page.
 *
 * @param {{ path: string, nonce: string, https: boolean }} answer
 * @returns {Record<string, string>}
 */
export function securityHeaders({ path, nonce, https }) {
  const { "X-Content-Type-Options": noSniff, "Cross-Origin-Resource-Policy": ours } = everywhere;
  if (path.startsWith("/_next/static/"))
    return {
      "X-Content-Type-Options": noSniff,
      "Cross-Origin-Resource-Policy": ours,
      "Content-Security-Policy": filePolicy,
    };
  return {
    ...everywhere,
    "Content-Security-Policy": isData(path) ? dataPolicy : pagePolicy(nonce, https),
    // A year, as browsers' own lists ask for. Sub-domains belong to somebody else to decide.
    ...(https && { "Strict-Transport-Security": "max-age=31536000" }),
  };
}

function isData(path) {
  return /^\/(api|metrics)(\/|\?|$)/.test(path);
}

function pagePolicy(nonce, https) {
  const directives = {
    "default-src": "'self'",
    // Next marks its scripts with the nonce; what they load themselves is trusted with them.
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "script-src-attr": "'none'",
    "style-src": `'self' 'nonce-${nonce}' ${knownStyleSheets.join(" ")}`,
    // Widths of bars and columns stand in style attributes of the HTML the server sends. They can hold no
    // selector, hence read nothing of the page, and fetch no image that img-src does not allow.
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "media-src": "'none'",
    "frame-src": "'none'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  const parts = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  return [...parts, ...(https ? ["upgrade-insecure-requests"] : [])].join("; ");
}
