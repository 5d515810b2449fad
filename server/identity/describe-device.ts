import Bowser from "bowser";

/** `Chrome 147 on Linux`; what a program calls itself where it is no browser. Null without anything to go by. */
export function describeDevice(userAgent: string | null): string | null {
  const text = userAgent?.trim();
  if (!text) return null;
  const { browser, os } = Bowser.parse(text);
  if (!browser.name) return text.slice(0, 80);
  const version = browser.version?.split(".")[0];
  const program = [browser.name, version].filter(Boolean).join(" ");
  return os.name ? `${program} on ${os.name}` : program;
}
