/** A path of this application to go to after signing in; anything that could lead elsewhere becomes `/`. */
export function safeReturnPath(wanted: string | undefined): string {
  if (!wanted || !/^\/[a-z0-9]/i.test(wanted)) return "/";
  const url = new URL(wanted, "http://atlas.invalid");
  return url.host === "atlas.invalid" ? `${url.pathname}${url.search}${url.hash}` : "/";
}
