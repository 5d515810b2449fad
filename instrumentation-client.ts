// Next runs this in the browser before anything of a page. It tells libraries about the page's policy.
import { setNonce } from "get-nonce";

// What writes style sheets into the page (the one that keeps it still behind a dialog) needs the nonce they
// are accepted with. Browsers hide it from the attribute, not from the property.
const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
if (nonce) setNonce(nonce);

// Code made from text is refused; zod would try it first. It looks for its settings here.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
