import { createHash } from "node:crypto";
import { defineRecogniser } from "../define-recogniser";

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Version byte, 20 bytes and a 4-byte double SHA-256 checksum. */
function passesBase58Check(value: string): boolean {
  let number = 0n;
  for (const character of value) {
    const digit = base58.indexOf(character);
    if (digit < 0) return false;
    number = number * 58n + BigInt(digit);
  }
  const bytes = Buffer.from(number.toString(16).padStart(50, "0"), "hex");
  if (bytes.length !== 25) return false;
  const once = createHash("sha256").update(bytes.subarray(0, 21)).digest();
  return createHash("sha256").update(once).digest().subarray(0, 4).equals(bytes.subarray(21));
}

const bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** BIP 173 and BIP 350. */
function passesBech32(value: string): boolean {
  const lower = value.toLowerCase();
  if (value !== lower && value !== value.toUpperCase()) return false;
  const cut = lower.lastIndexOf("1");
  const prefix = lower.slice(0, cut);
  const data = [...lower.slice(cut + 1)].map((character) => bech32.indexOf(character));
  if (data.includes(-1)) return false;
  const expanded = [...prefix]
    .map((c) => c.charCodeAt(0) >> 5)
    .concat(0, ...[...prefix].map((c) => c.charCodeAt(0) & 31));
  let checksum = 1;
  for (const part of [...expanded, ...data]) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ part;
    for (const [bit, generator] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries())
      if ((top >>> bit) & 1) checksum ^= generator;
  }
  return checksum === 1 || checksum === 0x2bc830a3;
}

const names = [
  "wallet",
  "wallet address",
  "crypto wallet",
  "bitcoin",
  "btc",
  "btc address",
  "ethereum",
  "eth address",
  "crypto address",
];

export const bitcoin = defineRecogniser({
  id: "bitcoin-address",
  label: "Bitcoin address",
  entity: "CRYPTO_WALLET",
  class: "direct",
  scheme: "BTC",
  shape: /^(?:[123mn][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc1|BC1|tb1|TB1)[a-zA-Z0-9]{11,71})$/,
  check: (value) => (/^[bt][cb]1/i.test(value) ? passesBech32(value) : passesBase58Check(value)),
  chance: 0,
  names,
  scan: /(?<![\w])(?:[123mn][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc1|BC1|tb1|TB1)[a-zA-Z0-9]{11,71})(?![\w])/g,
  matches: ["1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"],
  ignores: ["1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdz"],
});

export const ethereum = defineRecogniser({
  id: "ethereum-address",
  label: "Ethereum address",
  entity: "CRYPTO_WALLET",
  class: "direct",
  scheme: "ETH",
  shape: /^0x[0-9a-fA-F]{40}$/,
  chance: 0.1,
  names,
  scan: /(?<![\w])0x[0-9a-fA-F]{40}(?![\w])/g,
  matches: ["0x52908400098527886E0F7030069857D2E4169EE7"],
  ignores: ["0x5290840009852788", "52908400098527886E0F7030069857D2E4169EE7"],
});
