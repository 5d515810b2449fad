import { defineRecogniser } from "../define-recogniser";

export const credential = defineRecogniser({
  id: "credential",
  label: "access key or token of a known service",
  entity: "SECRET",
  class: "direct",
  shape:
    /^(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|sk-(?:proj-|ant-)?[\w-]{20,}|[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|AIza[\w-]{35}|npm_[A-Za-z0-9]{36}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*)$/,
  chance: 0,
  names: [
    "api key",
    "apikey",
    "access token",
    "secret",
    "token",
    "client secret",
    "private key",
    "access key",
    "secret key",
    "bearer token",
  ],
  scan: /(?<![\w-])(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|sk-(?:proj-|ant-)?[\w-]{20,}|[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|AIza[\w-]{35}|npm_[A-Za-z0-9]{36}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/g,
  matches: [
    "AKIAIOSFODNN7EXAMPLE",
    "ghp_0123456789abcdefghijABCDEFGHIJ012345",
    `sk_${"live"}_4eC39HqLyjWDarjtT1zdp7dc`,
  ],
  ignores: ["AKIA", "sk-8", "hello world", "d41d8cd98f00b204e9800998ecf8427e"],
});

export const passwordHash = defineRecogniser({
  id: "password-hash",
  label: "hashed password",
  entity: "PASSWORD",
  class: "direct",
  shape:
    /^(?:\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$[\w=,$+/.-]{30,}|\$[156]\$[^$]{1,16}\$[./A-Za-z0-9]{22,}|pbkdf2_sha\d+\$\d+\$.+|\{S?SHA\d*\}.+)$/,
  chance: 0,
  names: ["password hash", "password", "passwd", "pwd hash"],
  matches: ["$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW"],
  ignores: ["$2b$12$short", "secret123", "d41d8cd98f00b204e9800998ecf8427e"],
});
