import { handleSignInRequest } from "@/server/api/sign-in-port";
import { peerHeader } from "@/server/platform/client-address";

const origin = "http://localhost:3000";

/** As much of a browser as signing in takes: it keeps cookies and does not follow redirects. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** The `Set-Cookie` lines of the last answer. */
  lastSetCookies: string[] = [];

  constructor(
    readonly address = "192.0.2.1",
    private readonly host = "localhost:3000",
    private readonly userAgent?: string,
  ) {}

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async get(pathOrUrl: string): Promise<Response> {
    return await this.send(new URL(pathOrUrl, origin), { method: "GET" });
  }

  async post(path: string, fields: Record<string, string>): Promise<Response> {
    return await this.send(new URL(path, origin), {
      method: "POST",
      body: new URLSearchParams({ ...fields, csrfToken: await this.csrfToken(), json: "true" }),
    });
  }

  async signIn(email: string, password: string): Promise<Response> {
    return await this.post("/api/auth/callback/credentials", { email, password });
  }

  private async csrfToken(): Promise<string> {
    const { csrfToken } = (await (await this.get("/api/auth/csrf")).json()) as { csrfToken: string };
    return csrfToken;
  }

  private async send(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("host", this.host);
    headers.set(peerHeader, this.address);
    if (this.userAgent) headers.set("user-agent", this.userAgent);
    if (this.cookies.size > 0) headers.set("cookie", this.cookieHeader);
    const response = await handleSignInRequest(new Request(url, { ...init, headers }));
    this.lastSetCookies = response.headers.getSetCookie();
    for (const line of this.lastSetCookies) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(pair.indexOf("=") + 1));
  }
}
