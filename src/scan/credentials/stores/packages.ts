import type { CredentialStore } from "../credential.ts";
import { addresses, ini, json, npmrc, toml, xml, yaml } from "../readers.ts";

/** Package registries: who holds one of these can publish under your name. */
export const PACKAGES: readonly CredentialStore[] = [
  {
    tool: "npm",
    opens: "registry",
    paths: [".npmrc", ".config/npm/npmrc"],
    anywhere: /^\.npmrc$/,
    variables: ["NPM_CONFIG_USERCONFIG"],
    read: npmrc,
    fix: "write `${NPM_TOKEN}` in the file, and publish by trusted publishing; revoke this token",
  },
  {
    tool: "yarn",
    opens: "registry",
    paths: [".yarnrc.yml"],
    anywhere: /^\.yarnrc\.yml$/,
    read: yaml({ keys: /^(?:npmauthtoken|npmauthident)$/ }),
    fix: "write `${NPM_TOKEN}` in the file",
  },
  { tool: "yarn", opens: "registry", paths: [".yarnrc"], read: npmrc, fix: "write `${NPM_TOKEN}` in the file" },
  {
    tool: "pnpm",
    opens: "registry",
    paths: [".config/pnpm/rc", "Library/Preferences/pnpm/rc", ".config/pnpm/auth.ini"],
    read: npmrc,
    fix: "write `${NPM_TOKEN}` in the file",
  },
  {
    tool: "bun",
    opens: "registry",
    paths: [".bunfig.toml", ".config/.bunfig.toml"],
    anywhere: /^bunfig\.toml$/,
    read: toml({ withAddresses: true }),
    fix: "write `$NPM_TOKEN` in the file",
  },
  { tool: "jsr and deno", opens: "registry", paths: [".deno/credentials.json"], read: json(), fix: "publish by OIDC from CI" },
  {
    tool: "twine",
    opens: "registry",
    paths: [".pypirc"],
    anywhere: /^\.pypirc$/,
    read: ini(),
    fix: "publish by trusted publishing, or keep the token in the keyring",
  },
  {
    tool: "pip",
    opens: "registry",
    paths: [".config/pip/pip.conf", ".pip/pip.conf", "Library/Application Support/pip/pip.conf"],
    anywhere: /^pip\.(?:conf|ini)$/,
    read: addresses,
    fix: "use `keyring` with pip, and an index address without a password",
  },
  {
    tool: "poetry",
    opens: "registry",
    paths: [".config/pypoetry/auth.toml", "Library/Application Support/pypoetry/auth.toml"],
    read: toml(),
    fix: "let poetry use the system's keyring",
  },
  {
    tool: "uv",
    opens: "registry",
    paths: [".config/uv/uv.toml", ".local/share/uv/credentials/credentials.toml"],
    read: toml({ withAddresses: true }),
    fix: "use `uv auth login` with the system's keyring",
  },
  { tool: "hatch", opens: "registry", paths: [".config/hatch/config.toml"], read: toml({ keys: /^auth$/ }), fix: "publish by trusted publishing" },
  {
    tool: "conda",
    opens: "registry",
    paths: [".condarc", ".conda/.condarc"],
    read: (text, now) => {
      const plain = addresses(text, now);
      // anaconda.org takes a token as a part of the path.
      return plain.length > 0 || !/:\/\/[^\s/]+\/t\/[^\s/$<{][^\s/]{5,}\//.test(text) ? plain : [{ at: "address", class: "static" }];
    },
    fix: "use `anaconda login` with a token that expires",
  },
  {
    tool: "anaconda",
    opens: "registry",
    paths: [".continuum/anaconda-client/tokens/*", ".anaconda/keyring"],
    otherwise: "static",
    fix: "`anaconda logout` when the work is done",
  },
  {
    tool: "cargo",
    opens: "registry",
    paths: [".cargo/credentials.toml", ".cargo/credentials"],
    variables: ["CARGO_HOME/"],
    read: toml(),
    fix: "set `credential-provider` to the system's keyring, and `cargo login` again",
  },
  {
    tool: "rubygems",
    opens: "registry",
    paths: [".gem/credentials", ".local/share/gem/credentials"],
    read: yaml({ keys: /apikey$|^(?:rubygems|github)$/ }),
    fix: "make a key for one gem with `push` only, and require a second factor",
  },
  {
    tool: "bundler",
    opens: "registry",
    paths: [".bundle/config", ".config/bundle/config"],
    read: (text, now) => [...addresses(text, now), ...bundlerCredentials(text, now)],
    fix: "give the credential in the environment for the command that needs it",
  },
  { tool: "maven", opens: "registry", paths: [".m2/settings.xml"], read: xml, fix: "encrypt with `mvn --encrypt-password`, or write `${env.NAME}`" },
  {
    tool: "maven",
    opens: "registry",
    paths: [".m2/settings-security.xml"],
    read: (text) =>
      /<master>\s*\{[^}]+\}\s*<\/master>/.test(text)
        ? [{ at: "master", class: "encrypted" }]
        : /<relocation>/.test(text)
          ? [{ at: "relocation", class: "reference" }]
          : [],
    fix: "keep the master password on a removable drive (`<relocation>`)",
  },
  {
    tool: "gradle",
    opens: "registry",
    paths: [".gradle/gradle.properties"],
    variables: ["GRADLE_USER_HOME/"],
    read: ini(),
    fix: "give the credentials in `ORG_GRADLE_PROJECT_…` from a keyring",
  },
  {
    tool: "sbt",
    opens: "registry",
    paths: [".sbt/.credentials", ".ivy2/.credentials", ".sbt/1.0/credentials"],
    read: ini(),
    fix: "read the credentials from the environment in the build",
  },
  {
    tool: "nuget",
    opens: "registry",
    paths: [".nuget/NuGet/NuGet.Config", ".config/NuGet/NuGet.Config"],
    anywhere: /^nuget\.config$/i,
    read: xml,
    fix: "use a credential provider, or `%NAME%` from the environment",
  },
  {
    tool: "composer",
    opens: "registry",
    paths: [".composer/auth.json", ".config/composer/auth.json"],
    anywhere: /^auth\.json$/,
    read: (text, now) => (/"(?:github-oauth|gitlab-token|gitlab-oauth|http-basic|bearer|bitbucket-oauth)"/.test(text) ? composer(text, now) : []),
    fix: "give it in `COMPOSER_AUTH` for the command that needs it",
  },
  {
    tool: "hex",
    opens: "registry",
    paths: [".hex/hex.config"],
    read: (text) =>
      /(?:api_key|'\$write_key'|encrypted_key|write_key)/.test(text)
        ? [{ at: "write key", class: /encrypted|\$encrypted/.test(text) ? "encrypted" : "static" }]
        : [],
    fix: "`mix hex.user deauth` when the work is done",
  },
  {
    tool: "pub",
    opens: "registry",
    paths: [".config/dart/pub-credentials.json", ".pub-cache/credentials.json", "Library/Application Support/dart/pub-credentials.json"],
    read: json({ isOne: true }),
    fix: "publish by OIDC from CI, and `dart pub logout`",
  },
  { tool: "pub", opens: "registry", paths: [".config/dart/pub-tokens.json"], read: json({ references: /^env$/ }), fix: "use `dart pub token add --env-var`" },
  { tool: "cocoapods", opens: "registry", paths: [".cocoapods/session"], otherwise: "static", fix: "remove the session with `pod trunk me remove-session`" },
  {
    tool: "luarocks",
    opens: "registry",
    paths: [".luarocks/upload_config.lua"],
    read: ini({ keys: /^key$/ }),
    fix: "give the key on the command line from a keyring",
  },
  {
    tool: "cpan",
    opens: "registry",
    paths: [".pause"],
    read: (text) => (/^\s*password\s+\S/m.test(text) ? [{ at: "password", class: "static" }] : []),
    otherwise: "encrypted",
    fix: "encrypt it with GnuPG, as `cpan-upload` can read",
  },
];

function composer(text: string, now: number): ReturnType<typeof npmrc> {
  // Tokens stand under the host's name here, so every text below these sections counts.
  return json({ keys: /^(?:password|token|consumersecret)$|(?:com|org|net|io|dev|cloud|[a-z]\d*local|internal|example|test)$/ })(text, now);
}

function bundlerCredentials(text: string, now: number): ReturnType<typeof npmrc> {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const found = /^(BUNDLE_[A-Z0-9_]+__[A-Z0-9_]+):\s*"?([^"\s]+:[^"\s]+|[^"\s/]{16,})"?\s*$/.exec(line);
    return found === null || /^BUNDLE_BUILD__/.test(line) || /:\/\//.test(found[2]!) ? [] : [`//${found[1]!}/:_password=${found[2]!}`];
  });
  return npmrc(lines.join("\n"), now);
}
