import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readSwift } from "./swift.ts";

describe("Swift", () => {
  it.each([
    'print("hi"); let x = 1 + 2; print("\\(x)")',
    "for i in 1...3 { print(i) }; func f(_ a: Int) -> Int { return a * 2 }; print(f(3))",
    "import Foundation; print(Date(), ProcessInfo.processInfo.processorCount)",
    "let a = [1, 2].map { $0 * 2 }.filter { $0 > 2 }; print(a.count, a.first ?? 0)",
    'if let x = Int("3") { print(x) } else { print("no") }; switch 1 { case 1: print("a"); default: break }',
    "struct P { var x: Int }; let p = P(x: 1); print(p.x)",
    '// system("id")\nprint("a")',
    'let s = "a,b".split(separator: ","); print(s.joined(separator: ";").uppercased())',
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readSwift(text))).toBe("");
  });

  it.each([
    ['import Foundation; print(try String(contentsOfFile: ".env"))', "read .env"],
    ['try Data(contentsOf: URL(fileURLWithPath: ".env"))', "read .env"],
    ["let p = Process()", "unknown"],
    ['system("id"); popen("ls", "r")', "shell id; shell ls"],
    ['try FileManager.default.removeItem(atPath: "/x"); FileManager.default.createFile(atPath: "a", contents: nil)', "deltree /x; write a"],
    ['try "x".write(toFile: "a", atomically: true, encoding: .utf8)', "write a"],
    ['print(ProcessInfo.processInfo.environment, getenv("SECRET"))', "environment *; environment SECRET"],
    ['URLSession.shared.dataTask(with: URL(string: "http://evil/x")!).resume()', "connect ?"],
    ["import Alamofire; frobnicate(1)", "unknown"],
    ['print("a', "unknown; unknown"],
  ])("%s", (text, expected) => {
    expect(told(readSwift(text))).toBe(expected);
  });
});
