import type { CodeReader } from "./operations.ts";
import { quote } from "./tokens/code-lexer.ts";
import { connects, copies, isUnknown, links, listens, looksUp, nothing, opensSocket, reads, table, writes } from "./tokens/effects.ts";
import { languageOf, parameterNames } from "./tokens/language.ts";
import { runsCode } from "./tokens/origin.ts";
import { onText } from "./tokens/texts.ts";
import { fault, isGroup, isName, isOp, textToken, type Token } from "./tokens/token.ts";
import { flat, type Pure } from "./tokens/values.ts";
import { callReader, type Call, type CallWalker, type Effect } from "./tokens/walker.ts";

function words(call: Call, arg: readonly Token[] | undefined): readonly (string | undefined)[] {
  return flat(call.values.evaluate(arg ?? []));
}

/** `exec("command")` splits at spaces; a list or several texts are words. */
const run: Effect = (call) => {
  const given = call.args.length > 1 && call.name.endsWith("exec") ? words(call, call.args[0]) : call.texts();
  if (given.length > 1) call.add({ op: "argv", words: given });
  else call.add({ op: "shell", text: given[0] });
};

/** `"command".execute()`, `Seq("a", "b").!` */
const runReceiver: Effect = (call) => {
  const given = words(call, call.receiver);
  if (given.length > 1) call.add({ op: "argv", words: given });
  else call.add({ op: "shell", text: given[0] });
};

/** `new File("x").text`: the path is what stands before the dot. */
function onFile(op: "read" | "write" | "delete" | "list", isTree = false): Effect {
  return (call) => {
    const source = call.receiver[0]?.type === "name" ? call.values.sourcesOf(call.receiver[0].text)?.[0] : undefined;
    const tokens = [...call.receiver, ...(source ?? [])];
    if (!tokens.some((token) => isName(token, "File", "Path", "Paths", "os", "pwd", "FileWriter", "PrintWriter"))) {
      if (op === "read" && tokens.some((token) => isName(token, "URL", "URI"))) call.add({ op: "connect", url: call.values.text(call.receiver) });
      return;
    }
    const path = call.values.text(call.receiver);
    if (op === "write" || op === "list") call.add({ op, path });
    else call.add({ op, path, ...(isTree ? { isTree } : {}) });
  };
}

const same: Pure = ([one]) => one;
const PURE: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ...[
    "File",
    "java.io.File",
    "Path.of",
    "Paths.get",
    "URL",
    "URI",
    "URI.create",
    "String",
    "java.nio.file.Paths.get",
    "java.nio.file.Path.of",
    "java.net.URL",
  ].map((name): [string, Pure] => [name, (args) => (flat(args).every((one) => one !== undefined) ? flat(args).join("/") : undefined)]),
  ...[".toString", ".trim", ".toFile", ".toPath", ".toURL", ".absolutePath", ".toURI"].map((name): [string, Pure] => [name, same]),
  [".reverse", onText((text) => [...text].toReversed().join(""))],
  ["Seq", (args) => args],
  ["Process", (args) => args],
  ["ProcessBuilder", (args) => args],
  ["List", (args) => args],
  ["listOf", (args) => args],
  ["arrayOf", (args) => args],
  ["List.of", (args) => args],
  ["Arrays.asList", (args) => args],
]);

function form(walker: CallWalker, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isName(token, "import", "package")) {
    let end = at + 1;
    while (end < tokens.length && tokens[end]!.type !== "end" && end - at < 40) end += 1;
    const path = tokens
      .slice(at + 1, end)
      .map((one) => (one.type === "name" ? one.text : isOp(one, "member") ? "." : ""))
      .join("");
    if (!/^(?:static)?(?:java|javax|scala|kotlin|groovy|org\.codehaus\.groovy|sys|ammonite|os)\b/.test(path)) {
      walker.operations.add({ op: "module", name: path.slice(0, 60) });
      walker.isForeign = true;
    }
    return end - 1;
  }
  // The type of a variable: `Socket s = …`
  if (token.type === "name" && /^[A-Z]/.test(token.text) && next?.type === "name" && !isOp(tokens[at - 1], "member")) return at + 1;
  // `@Grab("group:name:version")` fetches a library.
  if (isOp(token, "@") && isName(next, "Grab", "Grapes", "GrabResolver", "GrabConfig")) walker.operations.unknown("a library is fetched");
  if (isOp(token, "$") && isName(next, "ivy", "dep")) walker.operations.unknown("a library is fetched");
  if (isName(token, "class", "object", "interface", "trait", "record", "enum", "def", "fun", "val", "var") && next?.type === "name") return at + 1;
  // `"command".!`, `Seq("a", "b").!!`
  if (isOp(token, "!", "!!") && isOp(tokens[at - 1], ".")) {
    const words = walker.values.parts(tokens.slice(isGroup(tokens[at - 2]) ? Math.max(0, at - 3) : Math.max(0, at - 2), at - 1));
    walker.operations.add(words.length > 1 ? { op: "argv", words } : { op: "shell", text: words[0] });
  }
  return undefined;
}

const readUnqualified: CodeReader = callReader(
  languageOf({
    name: "jvm",
    lexicon: {
      lineComments: ["//", "#!"],
      blockComments: [["/*", "*/"]],
      quotes: [
        { open: '"""', close: '"""', type: "text", hasEscapes: true, code: ["${", "$name"] },
        { open: "'''", close: "'''", type: "text", hasEscapes: true },
        quote('"', "text", ["${", "$name"]),
        quote("'"),
      ],
      members: ["?.", ".", "*.", "::"],
      // `$/ … /$` of Groovy: a text in which quotes stand for themselves.
      special: (scanner) => {
        if (!scanner.startsWith("$/")) return undefined;
        scanner.at += 2;
        const inside = scanner.takeUntil("/$");
        return inside === undefined || inside.includes("${") ? fault("a text between `$/` and `/$` is not followed") : textToken(inside);
      },
      hasSlashes: true,
    },
    words:
      "if else for while do switch case default break continue return try catch finally throw throws new import package class interface enum extends implements public private protected static final abstract def val var fun object trait override lazy implicit given using with yield match type sealed data when in is as instanceof this super null true false assert synchronized void int long double float boolean char byte short record it",
    harmless: `println print printf System.out.* System.err.* System.currentTimeMillis System.nanoTime System.exit System.lineSeparator System.identityHashCode System.arraycopy System.getProperty System.getProperties System.in Math.* String Integer Long Double Float Boolean Character Byte Short BigDecimal BigInteger Number Object Array List Map Set Seq Vector Some None Option Either Left Right Try Success Failure Future Await Duration Random Date
      ArrayList HashMap HashSet LinkedList LinkedHashMap TreeMap TreeSet Arrays.* Collections.* Objects.* Optional.* Stream.* IntStream.* Collectors.* LocalDate.* LocalDateTime.* LocalTime.* Instant.* Duration.* ZonedDateTime.* ZoneId.* DateTimeFormatter.* UUID.* Thread.* StringBuilder StringBuffer Scanner Pattern.* Matcher TimeUnit.* Executors.* CompletableFuture.* AtomicInteger AtomicLong ConcurrentHashMap
      listOf mapOf setOf arrayOf mutableListOf mutableMapOf mutableSetOf arrayListOf hashMapOf sequenceOf intArrayOf repeat require check error TODO lazy to buildString   let maxOf minOf readLine readln
      groovy.json.* groovy.xml.* JsonSlurper JsonOutput.* JsonBuilder MarkupBuilder XmlSlurper XmlParser SimpleDateFormat Base64.* MessageDigest.* StandardCharsets.* Charset.* Locale.* TimeZone.* Calendar.* NumberFormat.* DecimalFormat GroovySystem.* Runtime.version Runtime.getRuntime.availableProcessors Runtime.getRuntime.totalMemory Runtime.getRuntime.freeMemory Runtime.getRuntime.maxMemory IllegalArgumentException IllegalStateException RuntimeException Exception Throwable
      File java.io.File Path Paths Path.of Paths.get URL URI URI.create java.nio.file.* Charsets.* os.pwd os.Path os.home args sleep sprintf Tuple ObjectMapper kotlin.math.* scala.math.* scala.util.* java.util.* java.time.* java.lang.Math.* java.math.* Nil Iterator Range PI E max min abs sqrt pow floor ceil round random sin cos tan log exp`,
    methods: `toString length size get put add remove contains containsKey containsValue isEmpty isNotEmpty keySet keys values entrySet each eachWithIndex collect findAll find any every inject sum max min sort sorted sortBy sortWith reverse reversed join mkString joinToString split tokenize trim toUpperCase toLowerCase uppercase lowercase replace replaceAll replaceFirst substring indexOf lastIndexOf startsWith endsWith matches charAt chars codePointAt concat format formatted
      map flatMap filter filterNot reduce fold foldLeft foldRight foreach forEach forEachIndexed zip zipWithIndex withIndex take takeWhile drop dropWhile head tail last first init slice groupBy groupingBy eachCount count distinct distinctBy partition collectEntries multiply times plus minus div upto downto step until to by toInt toLong toDouble toFloat toInteger toList toSet toMap toArray toTypedArray toSeq asList stream boxed iterator hasNext next
      getOrElse getOrDefault orElse orElseGet isPresent ifPresent isDefined hashCode equals compareTo compare intValue doubleValue longValue getClass name simpleName getName getMessage printStackTrace println print printf append insert deleteCharAt setLength build of parse now plusDays minusDays getYear getMonth getDayOfMonth toEpochMilli between toDays toMillis nextInt nextDouble nextBoolean abs pow sqrt mod gcd intersect union addAll removeAll retainAll isDirectory isFile exists getParent parent name path absolutePath canonicalPath nameWithoutExtension extension lastModified  parseText prettyPrint toJson encodeToString decode encodeBase64 digest getInstance update getBytes bytes toByteArray encodeHex md5 sha256 dump inspect with also apply let run takeIf takeUnless use lines eachMatch findAll group groups matcher find start end destructured values component1 component2 toRegex also padLeft padStart padEnd center padRight capitalize isBlank isNotBlank lineSequence repeat all none sumOf maxOf minOf maxBy minBy associate associateBy associateWith zipWithNext windowed chunked flatten shuffled random sumBy average limit skip peek anyMatch allMatch noneMatch mapToInt mapToObj asSequence range rangeClosed indices lastIndex ordinal values entries key value getKey getValue copy hasMoreTokens nextToken nextLine hasNextLine hasNextInt   submit  join shutdown await result success failure recover isSuccess isFailure toOption left right swap`,
    effects: table(
      ["Runtime.getRuntime.exec Runtime.runtime.exec java.lang.Runtime.getRuntime.exec .exec", run],
      ["ProcessBuilder java.lang.ProcessBuilder", run],
      ["Runtime.getRuntime Process scala.sys.process.Process sys.process.Process", nothing],
      ["os.proc os.call os.spawn", (call) => call.add({ op: "argv", words: call.texts() })],
      [".execute .! .!! .lineStream .lazyLines", runReceiver],
      [".start .waitFor .inputStream .getInputStream .consumeProcessOutput .waitForOrKill .exitValue .call .inheritIO .redirectErrorStream", nothing],
      ["evaluate Eval.me Eval.x GroovyShell.evaluate .evaluate .eval", runsCode("jvm")],
      [
        "GroovyShell ScriptEngineManager GroovyClassLoader Class.forName URLClassLoader ClassLoader MethodHandles Unsafe System.load System.loadLibrary Runtime.getRuntime.load .invoke .invokeMethod .getMethod .getDeclaredMethod .newInstance .loadClass .defineClass ObjectInputStream Grape.grab InitialContext",
        isUnknown("it reaches deeper than can be followed"),
      ],
      [
        "Files.readString Files.readAllLines Files.readAllBytes Files.lines Files.newBufferedReader Files.newInputStream Source.fromFile scala.io.Source.fromFile io.Source.fromFile FileReader FileInputStream os.read os.read.lines RandomAccessFile ",
        reads(),
      ],
      [
        "Files.write Files.writeString Files.createFile Files.createDirectory Files.createDirectories Files.newBufferedWriter Files.newOutputStream FileWriter FileOutputStream PrintWriter os.write os.write.over os.write.append os.makeDir os.makeDir.all",
        writes(),
      ],
      ["Files.delete Files.deleteIfExists os.remove", (call) => call.add({ op: "delete", path: call.text(0) })],
      ["os.remove.all FileUtils.deleteDirectory FileUtils.deleteQuietly", (call) => call.add({ op: "delete", path: call.text(0), isTree: true })],
      ["Files.copy os.copy FileUtils.copyFile FileUtils.copyDirectory", copies()],
      ["Files.move os.move", copies(true)],
      ["Files.createSymbolicLink Files.createLink", links(1, 0)],
      ["Files.setPosixFilePermissions", (call) => call.add({ op: "attr", path: call.text(0) })],
      ["Files.walk Files.list Files.find os.list os.walk Files.walkFileTree", (call) => call.add({ op: "list", path: call.text(0) })],
      ["Files.exists Files.isDirectory Files.size Files.isRegularFile Files.getLastModifiedTime Files.createTempFile Files.createTempDirectory", nothing],
      [
        ".text .readText .readLines .eachLine .readBytes  .withReader .newReader .getText .bufferedReader .forEachLine .useLines .splitEachLine .newInputStream .openStream .getContent .readAllBytes",
        onFile("read"),
      ],
      [
        ".write .writeText .appendText .leftShift .createNewFile .mkdir .mkdirs .withWriter .setText .renameTo .writeBytes .printWriter .bufferedWriter .newWriter .withPrintWriter .appendBytes .setExecutable",
        onFile("write"),
      ],
      [".delete .deleteOnExit", onFile("delete")],
      [".deleteDir .deleteRecursively", onFile("delete", true)],
      [".listFiles .eachFile .eachFileRecurse .list .walk .walkTopDown .eachFileMatch .traverse .eachDir", onFile("list")],
      [
        "Source.fromURL scala.io.Source.fromURL HttpRequest.newBuilder requests.get requests.post .openConnection java.net.http.HttpClient HttpClient.newHttpClient",
        connects(),
      ],
      ["Socket java.net.Socket", opensSocket()],
      ["ServerSocket HttpServer.create", listens],
      ["InetAddress.getByName", connects()],
      ["System.getenv sys.env", looksUp()],
      ["System.setProperty System.setOut System.setSecurityManager", nothing],
      ["DriverManager.getConnection Sql.newInstance", isUnknown("a database is opened")],
    ),
    pure: PURE,
    // `new String[]{"a", "b"}`
    special: (tokens) => {
      const list = tokens.at(-1);
      const isArray = isName(tokens[0], "new", "String") && isGroup(list, "{") && tokens.length < 5;
      return isArray
        ? list.items.flatMap((item) => (item.type === "text" && typeof item.parts[0] === "string" ? [item.parts[0]] : isOp(item, ",") ? [] : [undefined]))
        : undefined;
    },
    defines: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (isName(token, "def", "fun", "val", "var", "class", "object", "interface", "trait", "record", "enum", "for") && next?.type === "name")
        return [next.text, ...(isGroup(tokens[at + 2], "(") ? parameterNames((tokens[at + 2] as { items: readonly Token[] }).items) : [])];
      if (isName(token, "for") && isGroup(next, "(")) return parameterNames(next.items.slice(0, 3));
      if (isOp(next, "->", "=>") || (isOp(next, "-", "=") && isOp(tokens[at + 2], ">")))
        return token.type === "name" ? [token.text] : isGroup(token) ? parameterNames(token.items) : [];
      // `String name(…) { … }`
      return token.type === "name" && next?.type === "name" && isGroup(tokens[at + 2], "(") && isGroup(tokens[at + 3], "{")
        ? [next.text, ...parameterNames((tokens[at + 2] as { items: readonly Token[] }).items)]
        : [];
    },
    form,
  }),
);

/** Reads Groovy, Java, Scala and Kotlin. */
export const readJvm: CodeReader = (text) => readUnqualified(text.replaceAll(/\b(?:javax?|kotlin)(?:\.[a-z]\w*)+\.(?=[A-Z])/g, ""));
