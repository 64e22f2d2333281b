import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../model/index.ts";
import { filterOf, readCommit, recordedPath, traceCommit, traceFile, traceHost } from "../record/query/index.ts";
import { countOf } from "./record-options.ts";
import { closeRecord, openRecord } from "./record-source.ts";
import { commitText, fileText, hostText } from "./trace-text.ts";

function problem(message: string): UserError {
  return new UserError([{ code: "trace", message, help: "run `sallyport trace --file FILE`, `--commit COMMIT` or `--host HOST`" }]);
}

/** `sallyport trace`: who produced a file, a commit or a contact with a host, through which agent, by which calls. Exit 1 when the record has none. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      file: { type: "string" },
      commit: { type: "string" },
      host: { type: "string" },
      repository: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
      limit: { type: "string", short: "n" },
      json: { type: "boolean" },
    },
  });
  if (positionals.length > 0) throw problem(`\`${positionals[0]!.slice(0, 100)}\` is not understood`);
  const { file, commit, host } = values;
  const given = [file, commit, host].filter((value) => value !== undefined);
  if (given.length !== 1) throw problem(given.length === 0 ? "nothing was named" : "more than one was named");
  if (given[0]!.trim() === "") throw problem("nothing was named");
  const { from, to } = filterOf({ from: values.from, to: values.to });
  const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const limit = countOf(values.limit, "limit", 200);
  // Read before the record is opened: a wrong name is said at once.
  const read = commit === undefined ? undefined : readCommit(commit, resolve(values.repository ?? process.cwd()));
  const record = openRecord();
  const print = (text: string, data: unknown): void => console.log(values.json === true ? JSON.stringify(data, undefined, 2) : text);
  let isFound: boolean;
  if (read !== undefined) {
    const trace = traceCommit(record.reader, read);
    print(commitText(trace), trace);
    isFound = trace.sessions.length > 0;
  } else if (file !== undefined) {
    const path = recordedPath(file, process.cwd());
    const history = traceFile(record.reader, path, window);
    print(fileText(history), history);
    isFound = history.changes.length > 0;
  } else {
    const contacts = traceHost(record.reader, host!, window, limit);
    print(hostText(host!, contacts), { host, contacts });
    isFound = contacts.length > 0;
  }
  return closeRecord(record, isFound ? 0 : 1);
}
