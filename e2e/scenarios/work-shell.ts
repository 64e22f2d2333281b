import { bash, fileHolds, gitSays, isGone, modelReads, type Scenario } from "../scenario.ts";

/** Ordinary work in the shell. */
export const WORK_IN_THE_SHELL: readonly Scenario[] = [
  {
    kind: "work",
    id: "npm-test",
    title: "runs the tests",
    mode: "default",
    turns: [
      [bash("npm test 2>&1 | tail -20")],
      [bash("NODE_ENV=test npm run test -- --test-reporter=tap")],
    ],
    done: [modelReads("pass 1"), modelReads("ok 1 - adds")],
  },
  {
    kind: "work",
    id: "npm-lint",
    title: "runs the linter",
    mode: "default",
    turns: [[bash("npm run lint --silent")]],
    done: [modelReads("lint clean")],
  },
  {
    kind: "work",
    id: "build-and-clean",
    title: "builds, looks at the output and deletes it",
    mode: "default",
    turns: [
      [bash("npm run build && ls -la dist && cp dist/sum.js built.txt")],
      [bash("rm -rf dist")],
    ],
    done: [modelReads("built dist"), fileHolds("built.txt", "sum"), isGone("dist")],
  },
  {
    kind: "work",
    id: "git-look",
    title: "looks at status, diff and log",
    mode: "default",
    before: "echo '// later' >> src/sum.js",
    turns: [
      [bash("git status --short && git diff")],
      [bash("git log --oneline | head -5 | wc -l"), bash("git show --stat HEAD")],
      [bash("git branch -a && git remote -v && git rev-parse --abbrev-ref HEAD")],
    ],
    done: [
      modelReads("+// later"),
      modelReads(/\b2\b/),
      modelReads("README.md |"),
      modelReads("feature/x"),
    ],
  },
  {
    kind: "work",
    id: "git-commit",
    title: "stages and commits with a message from a heredoc",
    mode: "default",
    before: "echo '// later' >> src/sum.js",
    turns: [
      [bash("git add -A && git status --short")],
      [
        bash(
          "git commit -m \"$(cat <<'EOF'\nNote what comes later\n\nA second paragraph.\nEOF\n)\"",
        ),
      ],
    ],
    done: [
      gitSays("log -1 --format=%B", "A second paragraph."),
      gitSays("show --stat HEAD", "src/sum.js"),
    ],
  },
  {
    kind: "work",
    id: "git-branch-and-stash",
    title: "stashes, makes a branch and takes the work back",
    mode: "default",
    before: "echo '// later' >> src/sum.js",
    turns: [[bash("git stash")], [bash("git switch -c fix/y && git stash pop")]],
    done: [gitSays("branch --show-current", "fix/y"), fileHolds("src/sum.js", "// later")],
  },
  {
    kind: "work",
    id: "search",
    title: "searches with grep, find and a glob",
    mode: "default",
    turns: [
      [bash('grep -rn "export function" src')],
      [bash("find . -name '*.test.js' -not -path './node_modules/*' | xargs grep -l adds")],
      [
        bash(
          "wc -l src/*.js | sort -n && head -n 2 docs/guide.md && cat package.json | grep '\"name\"'",
        ),
      ],
    ],
    done: [modelReads("src/sum.js:2"), modelReads("./test/sum.test.js"), modelReads("# Guide")],
  },
  {
    kind: "work",
    id: "folders-and-moves",
    title: "makes folders, copies, moves and deletes files",
    mode: "default",
    turns: [
      [
        bash(
          "mkdir -p src/math/deep && touch src/math/deep/.keep && cp src/sum.js src/math/add.js",
        ),
      ],
      [
        bash(
          "git mv docs/guide.md docs/manual.md && mv src/math/add.js src/math/plus.js && rm src/math/deep/.keep && rmdir src/math/deep",
        ),
      ],
    ],
    done: [
      fileHolds("src/math/plus.js", "sum"),
      fileHolds("docs/manual.md"),
      isGone("src/math/deep"),
    ],
  },
  {
    kind: "work",
    id: "node-one-liner",
    title: "computes with one-liners",
    mode: "default",
    turns: [
      [bash("node -e \"console.log('version', require('./package.json').version)\"")],
      [
        bash(
          "node --input-type=module -e \"import { sum } from './src/sum.js'; console.log('sum is', sum(20, 22))\"",
        ),
      ],
      [
        bash(
          "python3 -c \"import json; print('scripts:', len(json.load(open('package.json'))['scripts']))\"",
        ),
      ],
    ],
    done: [modelReads("version 1.0.0"), modelReads("sum is 42"), modelReads("scripts: 4")],
  },
  {
    kind: "work",
    id: "heredoc-script",
    title: "writes a script with a heredoc and runs it",
    mode: "default",
    turns: [
      [
        bash(
          "cat > scripts/count.mjs <<'EOF'\nimport { readdirSync, writeFileSync } from 'node:fs';\nconst names = readdirSync('src').filter((name) => name.endsWith('.js'));\nwriteFileSync('count.txt', `${names.length} sources\\n`);\nEOF",
        ),
      ],
      [bash("node scripts/count.mjs && cat count.txt")],
      [
        bash(
          "python3 - <<'EOF'\nfrom pathlib import Path\nprint('lines', len(Path('src/sum.js').read_text().splitlines()))\nEOF",
        ),
      ],
    ],
    done: [fileHolds("count.txt", "3 sources"), modelReads("3 sources"), modelReads("lines 4")],
  },
  {
    kind: "work",
    id: "shell-program",
    title: "loops over files with variables and conditions",
    mode: "default",
    turns: [
      [
        bash(
          'total=0\nfor f in src/*.js; do\n  if grep -q import "$f"; then total=$((total + 1)); fi\ndone\necho "with imports: $total"',
        ),
      ],
      [bash("sed -i 's/a + b/b + a/' src/sum.js && git diff --stat")],
    ],
    done: [modelReads("with imports: 2"), fileHolds("src/sum.js", "b + a")],
  },
  {
    kind: "work",
    id: "loopback-server",
    title: "starts the server and asks it on loopback",
    mode: "default",
    turns: [
      [
        bash(
          "PORT=39117 node src/server.js & pid=$!; sleep 0.7; curl -s http://127.0.0.1:39117/health; kill $pid",
        ),
      ],
    ],
    done: [modelReads("healthy")],
  },
  {
    kind: "work",
    id: "background-server",
    title: "leaves the server running in the background and asks it",
    mode: "default",
    turns: [
      [bash("PORT=39118 timeout 6 node src/server.js", { run_in_background: true })],
      [bash("sleep 0.7; curl -sS http://localhost:39118/health")],
    ],
    done: [modelReads("healthy")],
  },
  {
    kind: "work",
    id: "scratch-files",
    title: "keeps scratch files in the temporary folder",
    mode: "default",
    turns: [
      [
        bash(
          'd=$(mktemp -d) && npm test > "$d/log.txt" 2>&1; grep -c pass "$d/log.txt"; tail -n 3 "$d/log.txt" && rm -rf "$d"',
        ),
      ],
      [
        bash(
          "git diff > /tmp/%RUN%.patch; test -f /tmp/%RUN%.patch && echo kept; rm /tmp/%RUN%.patch",
        ),
      ],
    ],
    done: [modelReads("duration_ms"), modelReads("kept")],
  },
  {
    kind: "work",
    id: "machine",
    title: "asks about the machine and its tools",
    mode: "default",
    turns: [
      [bash("node --version; git --version; uname -s; df -h . | tail -1; ps aux | head -2")],
      [bash("which node npm git && npm ls --depth=0; printenv HOME")],
    ],
    done: [modelReads("git version"), modelReads("sums@1.0.0")],
  },
  {
    kind: "work",
    id: "archive",
    title: "packs the build and lists the archive",
    mode: "default",
    turns: [[bash("npm run build && tar -czf sums.tgz dist && tar -tzf sums.tgz")]],
    done: [modelReads("dist/sum.js"), fileHolds("sums.tgz")],
  },
];
