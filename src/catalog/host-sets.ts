import { ipv4 } from "../facts/index.ts";

/** Named sets of hosts. `.name` means the host and everything below it. */
export interface HostSet {
  readonly name: string;
  readonly about: string;
  readonly hosts: readonly string[];
}

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Sources: the package managers' manuals; the services' own documentation; public lists of request catchers, paste sites and tunnels. */
export const HOST_SETS: readonly HostSet[] = [
  {
    name: "registries",
    about: "package registries and their download hosts",
    hosts: list(`
      .npmjs.org registry.yarnpkg.com npm.jsr.io jsr.io npm.pkg.github.com pypi.org files.pythonhosted.org pypi.python.org test.pypi.org conda.anaconda.org repo.anaconda.com crates.io static.crates.io index.crates.io proxy.golang.org sum.golang.org goproxy.io rubygems.org index.rubygems.org repo.maven.apache.org repo1.maven.org plugins.gradle.org services.gradle.org maven.google.com api.nuget.org www.nuget.org packagist.org repo.packagist.org hex.pm repo.hex.pm pub.dev .debian.org security.debian.org archive.ubuntu.com security.ubuntu.com ports.ubuntu.com dl-cdn.alpinelinux.org mirrors.fedoraproject.org formulae.brew.sh ghcr.io quay.io mcr.microsoft.com registry.k8s.io gcr.io public.ecr.aws docker.io registry-1.docker.io auth.docker.io hub.docker.com index.docker.io cache.nixos.org hackage.haskell.org stackage.org cpan.org metacpan.org cran.r-project.org luarocks.org registry.terraform.io deno.land esm.sh cdn.jsdelivr.net unpkg.com static.rust-lang.org go.dev dl.google.com
    `),
  },
  {
    name: "forges",
    about: "places that hold source repositories",
    hosts: list(
      `github.com api.github.com codeload.github.com objects.githubusercontent.com raw.githubusercontent.com gist.githubusercontent.com .githubusercontent.com gitlab.com bitbucket.org codeberg.org git.sr.ht dev.azure.com ssh.github.com altssh.gitlab.com`,
    ),
  },
  {
    name: "paste",
    about: "sites where anyone can leave text or files",
    hosts: list(`
      pastebin.com gist.github.com hastebin.com .hastebin.com paste.ee dpaste.com dpaste.org ix.io sprunge.us 0x0.st termbin.com transfer.sh file.io bashupload.com oshi.at temp.sh clbin.com paste.rs rentry.co rentry.org ghostbin.com privatebin.net .privatebin.net controlc.com justpaste.it telegra.ph paste.mozilla.org pastes.io paste.debian.net paste.ubuntu.com bpa.st catbox.moe litterbox.catbox.moe gofile.io anonfiles.com wetransfer.com uguu.se keep.sh tmpfiles.org filebin.net send.vis.ee wormhole.app envs.sh x0.at pixeldrain.com mega.nz tinyurl.com is.gd snippet.host paste.c-net.org up.ufr.se filetransfer.io ufile.io sendspace.com mediafire.com zippyshare.com
    `),
  },
  {
    name: "webhooks",
    about: "request catchers and chat or automation hooks that take data from anyone",
    hosts: list(`
      webhook.site requestbin.com .requestbin.net .requestbin.com requestcatcher.com .requestcatcher.com .pipedream.net hookbin.com beeceptor.com .beeceptor.com requestinspector.com postb.in ptsv2.com ptsv3.com .interact.sh .oast.fun .oast.live .oast.me .oast.online .oast.pro .oast.site interactsh.com .burpcollaborator.net .oastify.com canarytokens.com canarytokens.org .canarytokens.com dnslog.cn .dnslog.cn ceye.io .ceye.io .bxss.me .xss.ht hooks.slack.com discord.com discordapp.com canary.discord.com hooks.zapier.com maker.ifttt.com api.telegram.org webhooks.mongodb-realm.com hook.integromat.com .make.com webhook-test.com webhookrelay.com typedwebhook.tools smee.io ntfy.sh api.pushbullet.com api.pushover.net formspree.io script.google.com docs.google.com httpdump.app mockbin.org mockbin.io hooks.example
    `),
  },
  {
    name: "tunnels",
    about: "services that open a way from the internet into this machine",
    hosts: list(
      `.ngrok.io .ngrok.app .ngrok-free.app .ngrok.dev ngrok.com .trycloudflare.com .loca.lt localtunnel.me .localhost.run localhost.run serveo.net .serveo.net .pagekite.me .telebit.io bore.pub .localxpose.io .tunnelto.dev .devtunnels.ms .playit.gg pinggy.io .pinggy.link .zrok.io .onion .duckdns.org .no-ip.org .ddns.net .hopto.org .nip.io .sslip.io .xip.io .lhr.life .tunnelmole.net`,
    ),
  },
  {
    name: "metadata",
    about: "cloud metadata services that give out credentials",
    hosts: list(
      `169.254.169.254 169.254.170.2 169.254.170.23 100.100.100.200 metadata.google.internal metadata metadata.goog instance-data instance-data.ec2.internal [fd00:ec2::254] [fd20:ce::254] 192.0.0.192 168.63.129.16 metadata.packet.net metadata.tencentyun.com kubernetes.default.svc kubernetes.default`,
    ),
  },
  {
    name: "loopback",
    about: "this machine itself",
    hosts: list(`localhost .localhost [::1] [::] 0.0.0.0 ip6-localhost host.docker.internal`),
  },
  {
    name: "documentation",
    about: "documentation of languages and well-known tools",
    hosts: list(
      `docs.python.org developer.mozilla.org docs.rs doc.rust-lang.org pkg.go.dev docs.npmjs.com docs.github.com docs.docker.com kubernetes.io en.wikipedia.org stackoverflow.com man7.org learn.microsoft.com docs.aws.amazon.com cloud.google.com react.dev vuejs.org typescriptlang.org www.typescriptlang.org vitest.dev vite.dev jestjs.io eslint.org docs.anthropic.com code.claude.com readthedocs.io .readthedocs.io`,
    ),
  },
];

const exact = new Map<string, string[]>();
const below = new Map<string, string[]>();
for (const set of HOST_SETS) {
  for (const host of set.hosts) {
    const isBelow = host.startsWith(".");
    const map = isBelow ? below : exact;
    const key = isBelow ? host.slice(1) : host;
    const names = map.get(key);
    if (names === undefined) map.set(key, [set.name]);
    else names.push(set.name);
  }
}

function addressSets(host: string): string[] {
  const address = ipv4(host);
  if (address === undefined) {
    if (/^\[f[cd]/.test(host)) return ["private"];
    if (/^\[fe[89ab]/.test(host)) return ["metadata"];
    return host.startsWith("[") ? ["address"] : [];
  }
  const [a, b] = address;
  if (a === 127 || a === 0) return ["loopback"];
  if (a === 169 && b === 254) return ["metadata"];
  if (a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168)) return ["private"];
  return ["address"];
}

/**
 * Names of the sets that hold a canonical host. Besides the listed ones: `private` (RFC 1918, unique
 * local), `address` (any other bare IP), `metadata` also for all of link-local.
 */
export function hostSets(host: string): readonly string[] {
  const names = new Set<string>(exact.get(host) ?? []);
  for (let dot = -1; ;) {
    for (const name of below.get(host.slice(dot + 1)) ?? []) names.add(name);
    dot = host.indexOf(".", dot + 1);
    if (dot === -1) break;
  }
  for (const name of addressSets(host)) names.add(name);
  return [...names];
}
