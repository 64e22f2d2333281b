/** Secrets that people make up, where only what stands beside them says what they are; and what stands in the same places and is none. */
import { BASE62, Draw, HEX, LOWER } from "./draw.ts";
import { word } from "./sample.ts";

/** `$P` is a plain word, `$M` a word with digits and a sign. What is marked so is the secret; `$U` is a user. */
const BESIDE: readonly (readonly [id: string, text: string])[] = [
  ["json-user", '{"user": "$U", "password": "$P"}'],
  ["python-connect", 'connect(host="db.internal.net", user="$U", password="$P")'],
  ["yaml-user", "datasource:\n  username: $U\n  password: $P"],
  ["js-pool", "createPool({ host: 'db', user: '$U', password: '$P', database: 'shop' })"],
  ["properties-user", "jdbc.username=$U\njdbc.password=$P"],
  ["java-two-lines", 'String username = "$U";\nString password = "$P";'],
  ["spanish", 'contraseña = "$M"'],
  ["french", "$mdp = '$M';"],
  ["czech", 'heslo = "$M"'],
  ["polish", 'haslo = "$M"'],
  ["russian in Latin", "parol = '$M'"],
  ["portuguese", '$senha = "$M";'],
  ["chinese", "用户名: $U 密码: $M"],
  ["russian", "логин: $U, пароль: $M"],
  ["japanese", "パスワード：$M"],
  ["korean", "비밀번호: $M"],
  ["erlang", '{password, <<"$M">>}.'],
  ["objective-c", '#define API_PASSWORD @"$M"'],
  ["gradle", 'buildConfigField("String", "DB_PASSWORD", "\\"$M\\"")'],
  ["powershell", '$c = ConvertTo-SecureString "$M" -AsPlainText -Force'],
  ["sudo", 'echo "$M" | sudo -S apt update'],
  ["windows", "net user build $M /add"],
  ["openssl", "openssl enc -aes-256-cbc -k $M -in a -out b"],
  ["htpasswd", "htpasswd -b -c .htpasswd ops $M"],
  ["oracle", "sqlplus scott/$M@orcl"],
  ["spring", 'new UsernamePasswordAuthenticationToken("$U", "$M");'],
  ["session", "app.use(session({ secret: '$M-$P', resave: false }))"],
];

/** Harmless texts. `$H` is random hex, `$R` random letters and digits, `$W` a word. */
const HARMLESS: readonly string[] = [
  '"AWS::ApiGateway::ApiKey": "$H16",',
  '"AWS::SecretsManager::Secret": "$H16",',
  "arn:aws:secretsmanager:eu-west-1:123456789012:secret:$W1-a1b2c3",
  '"ClientToken": "$R",',
  "--starting-token $R",
  '"nextForwardToken": "$R",',
  "--client-request-token $R",
  '"ChangeToken": "$R"',
  '"SecurityToken": "$REXAMPLEKEY"',
  "{'username': None, 'password': None, 'host': '$W.com', 'port': 123}",
  "To keep the dimension, pass `axis='$W1'` instead",
  '"cachemgr_passwd", "cache_peer", "cache_$W"',
  'password = _messages.MessageField("GoogleCloud$CV1Secret", 1)',
  '"password": "Пароль", "token": "Жетон"',
  '"password": "パスワード"',
  '"username": "Username", "password": "Password"',
  "username: string\npassword: string",
  '{"username": {"type": "string"}, "password": {"type": "string"}}',
  "user: req.body.user, password: req.body.password",
  "apt-key adv --recv-keys $H16",
  "const { username, password } = credentials;",
  "$W/password.$W.ts",
];

export interface SpokenText {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Texts with one made-up secret each. */
export function spokenTexts(draw: Draw): SpokenText[] {
  return BESIDE.flatMap(([id, template]) =>
    [0, 1, 2].map((round) => {
      const user = `${word(draw)}${draw.below(9)}`;
      const plain = word(draw) + word(draw);
      const made = `${word(draw)[0]!.toUpperCase()}${word(draw).slice(1)}${draw.below(90) + 10}${draw.of(["!", "#x", "zQ", "_k"])}`;
      const [before = "", after = ""] = template.replaceAll("$U", user).split(/\$[PM](?:-\$P)?/);
      const value = template.includes("$M-$P") ? `${made}-${plain}` : template.includes("$M") ? made : plain;
      return { id: `spoken:${id}:${round}`, text: before + value + after, start: before.length, end: before.length + value.length };
    }),
  );
}

/** Texts of the same looks without a secret. */
export function spokenNegatives(draw: Draw): { readonly id: string; readonly text: string }[] {
  return HARMLESS.flatMap((template, index) =>
    [0, 1, 2].map((round) => ({
      id: `unspoken:${index}:${round}`,
      text: template
        .replaceAll("$H16", draw.text(HEX, 16))
        .replaceAll("$R", draw.text(BASE62, 32))
        .replaceAll("$C", `${word(draw)[0]!.toUpperCase()}${draw.text(LOWER, 5)}`)
        .replaceAll("$W", word(draw)),
    })),
  );
}
