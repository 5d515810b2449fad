import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export type Claims = { email?: string; email_verified?: boolean; name?: string; groups?: string[] };

/** A certified OpenID Connect provider on loopback, with its own sign-in and consent pages. */
export class IdentityProvider {
  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    /** What it says about each subject; anybody may be added while it runs. */
    readonly people: Map<string, Claims>,
  ) {}

  static async start(redirectUri: string): Promise<IdentityProvider> {
    const people = new Map<string, Claims>();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [{ client_id: "atlas", client_secret: "atlas-client-secret", redirect_uris: [redirectUri] }],
      claims: { email: ["email", "email_verified"], profile: ["name", "groups"] },
      cookies: { keys: ["for these tests only"] },
      findAccount: (_context: unknown, sub: string) => ({
        accountId: sub,
        claims: () => ({ sub, ...people.get(sub) }),
      }),
    });
    server.on("request", provider.callback());
    return new IdentityProvider(server, issuer, people);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Signs in and consents as a person would in a browser; returns the address it sends them back to. */
  async approve(authorizationUrl: string, subject: string): Promise<string> {
    const cookies = new Map<string, string>();
    let url = authorizationUrl;
    let form: Record<string, string> | undefined;
    for (let step = 0; step < 12; step++) {
      const response = await fetch(url, {
        redirect: "manual",
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
        ...(form && { method: "POST", body: new URLSearchParams(form) }),
      });
      for (const line of response.headers.getSetCookie()) {
        const pair = line.split(";")[0] ?? "";
        cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
      }
      const location = response.headers.get("location");
      if (location) {
        url = new URL(location, url).href;
        form = undefined;
        if (!url.startsWith(this.issuer)) return url;
        continue;
      }
      const page = await response.text();
      const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!action || !prompt) throw new Error(`The provider shows something else: ${page.slice(0, 500)}`);
      url = new URL(action, url).href;
      form = { prompt, ...(prompt === "login" && { login: subject, password: "any" }) };
    }
    throw new Error("The provider never came back.");
  }
}
