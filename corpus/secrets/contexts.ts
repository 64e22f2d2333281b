/** How languages, configuration files, tools and people write a name and its value. `$N` is the name, `$V` the value. */
export interface Context {
  readonly id: string;
  readonly text: string;
  /** How the name is written. */
  readonly style: "snake" | "SNAKE" | "camel" | "Pascal" | "kebab" | "dot";
  /** Values that would need escaping do not go there. */
  readonly isBare?: boolean;
}

const c = (id: string, style: Context["style"], text: string, isBare = false): Context => ({ id, style, text, isBare });

export const CONTEXTS: readonly Context[] = [
  c("js-const", "camel", 'import x from "./x.js";\nconst $N = "$V";\nexport default x;'),
  c("js-single", "camel", "  $N: '$V',\n  retries: 3,"),
  c("ts-typed", "camel", 'export class Client {\n  private readonly $N: string = "$V";\n}'),
  c("python", "snake", "import os\n$N = '$V'\nclient = Client($N)"),
  c("python-const", "SNAKE", '$N = "$V"  # noqa'),
  c("python-kwarg", "snake", 'client = Client(host="h", $N="$V", timeout=3)'),
  c("python-dict", "snake", "CONFIG = {\n    'host': 'db',\n    '$N': '$V',\n}"),
  c("python-env-default", "SNAKE", 'value = os.environ.get("$N", "$V")'),
  c("go", "camel", 'func main() {\n\t$N := "$V"\n\trun($N)\n}'),
  c("go-const", "Pascal", 'const $N string = "$V"'),
  c("java", "camel", 'private static final String $N = "$V";'),
  c("java-property", "dot", 'System.setProperty("$N", "$V");'),
  c("kotlin", "camel", 'val $N = "$V"'),
  c("csharp", "Pascal", 'public string $N { get; set; } = "$V";'),
  c("ruby", "snake", "config.$N = '$V'\nend"),
  c("ruby-hash", "snake", "{ :$N => '$V', :host => 'db' }"),
  c("php", "snake", "<?php\n$$N = '$V';\n"),
  c("php-define", "SNAKE", "define('$N', '$V');"),
  c("rust", "SNAKE", 'const $N: &str = "$V";'),
  c("swift", "camel", 'let $N: String = "$V"'),
  c("c-define", "SNAKE", '#define $N "$V"'),
  c("cpp", "camel", 'const char* $N = "$V";'),
  c("scala", "camel", 'val $N: String = "$V"'),
  c("perl", "snake", "my $$N = '$V';"),
  c("lua", "snake", 'local $N = "$V"'),
  c("dart", "camel", "final String $N = '$V';"),
  c("setter", "Pascal", 'client.set$N("$V");'),
  c("env", "SNAKE", "HOST=db\n$N=$V\nPORT=5432", true),
  c("env-quoted", "SNAKE", '$N="$V"'),
  c("export", "SNAKE", "#!/bin/sh\nexport $N=$V\n", true),
  c("yaml", "snake", "database:\n  host: db\n  $N: $V\n  pool: 5", true),
  c("yaml-quoted", "camel", 'auth:\n  $N: "$V"'),
  c("compose", "SNAKE", "services:\n  app:\n    environment:\n      - $N=$V\n", true),
  c("compose-map", "SNAKE", "    environment:\n      $N: $V\n      LANG: C", true),
  c("k8s-env", "SNAKE", '        - name: $N\n          value: "$V"\n'),
  c("json", "camel", '{\n  "host": "db",\n  "$N": "$V"\n}'),
  c("json-snake", "snake", '{"$N":"$V","retries":3}'),
  c("json-in-json", "snake", '{"body":"{\\"$N\\":\\"$V\\"}"}', true),
  c("ini", "snake", "[db]\nhost = db\n$N = $V\n", true),
  c("toml", "snake", '[server]\n$N = "$V"\n'),
  c("properties", "dot", "spring.application.name=app\nspring.$N=$V\n", true),
  c("xml-element", "camel", "<config>\n  <$N>$V</$N>\n</config>", true),
  c("xml-attribute", "camel", '<add key="$N" value="$V" />', true),
  c("terraform", "snake", 'resource "x" "y" {\n  $N = "$V"\n}'),
  c("dockerfile", "SNAKE", "FROM node\nENV $N=$V\nRUN npm ci", true),
  c("docker-run", "SNAKE", "docker run -e $N=$V image:tag", true),
  c("flag", "kebab", "tool --$N=$V --verbose", true),
  c("flag-space", "kebab", "tool --$N $V --verbose", true),
  c("gradle", "camel", 'ext.$N = "$V"'),
  c("query", "snake", "GET https://api.service.io/v1/items?limit=3&$N=$V&x=1", true),
  c("header", "kebab", 'curl -H "X-$N: $V" https://api.service.io/', true),
  c("log", "snake", "2026-01-02T03:04:05Z DEBUG connecting host=db $N=$V retry=1", true),
  c("diff", "snake", "@@ -1,2 +1,2 @@\n-$N = old\n+$N = '$V'\n"),
  c("csharp-config", "Pascal", '<add key="$N" value="$V"/>', true),
  c("elixir", "snake", 'config :app, $N: "$V"'),
  c("clojure", "kebab", '{:$N "$V"}'),
  c("powershell", "Pascal", '$$N = "$V"'),
];

/** A name in the style of its context. */
export function styled(name: string, style: Context["style"]): string {
  const words = name.split(/[_.-]/);
  const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
  switch (style) {
    case "snake":
      return words.join("_");
    case "SNAKE":
      return words.join("_").toUpperCase();
    case "kebab":
      return words.join("-");
    case "dot":
      return words.join(".");
    case "camel":
      return words[0]! + words.slice(1).map(capital).join("");
    case "Pascal":
      return words.map(capital).join("");
  }
}

/** The text of a context, and where its value stands. */
export function written(context: Context, name: string, value: string): { readonly text: string; readonly start: number; readonly end: number } {
  const template = context.text.replaceAll("$N", styled(name, context.style).replaceAll("$", "$$$$"));
  const start = template.indexOf("$V");
  return { text: template.slice(0, start) + value + template.slice(start + 2).replaceAll("$V", ""), start, end: start + value.length };
}
