import { publicOrigin } from "./public-origin";

/**
 * Whether a request that changes something may come with a session cookie: the rule of Go's
 * `http.CrossOriginProtection`. Browsers say where a request comes from; one that says neither
 * `Sec-Fetch-Site` nor `Origin` does not come from a browser and cannot be forged across sites.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get("host") || host === new URL(publicOrigin()).host;
}
