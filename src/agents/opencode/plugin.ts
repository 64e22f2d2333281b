import type { HookProgram } from "../setup.ts";

/** First line of the plugin: what an installation of this product wrote. */
export const PLUGIN_MARK = "// Written by `sallyport install opencode`. `sallyport verify-install opencode` says whether it is as it should be.";

/** Time that one call of the hook has, in milliseconds; the client has no limit of its own, so that a hook that hangs would hang the session. */
const HOOK_MS = 30_000;

/** Tools that the floor denies by name besides `*`, because the client takes the last key that matches. */
const FLOOR_TOOLS: readonly string[] = ["bash", "edit", "read", "glob", "grep", "list", "task", "skill", "webfetch", "websearch", "lsp", "external_directory"];

/** Agents that the client has of itself. */
export const OWN_AGENTS: readonly string[] = ["build", "plan", "general", "explore"];

/** Permissions of an agent while the plugin is not there: none. The plugin takes them away when it is loaded. */
export const FLOOR: Readonly<Record<string, "deny">> = Object.fromEntries(["*", ...FLOOR_TOOLS].map((name) => [name, "deny"]));

/**
 * The plugin: text for the client's own runtime, without dependencies, because one that cannot be loaded is left out in silence. Each call is given to
 * the hook's process and runs only if that says so; everything else throws, which the client honours. What the plugin needs is taken when it is
 * loaded, so that a plugin after it cannot put something else in its place, and arguments are frozen once they are judged.
 */
export function pluginText({ runtime, hook, state }: HookProgram): string {
  return `${PLUGIN_MARK}
import { spawn } from "node:child_process";

const RUNTIME = ${JSON.stringify(runtime)};
const HOOK = ${JSON.stringify(hook)};
const STATE = ${JSON.stringify(state)};
const FLOOR = ${JSON.stringify(FLOOR)};
const LOADERS = ["NODE_OPTIONS", "NODE_PATH", "OPENSSL_CONF", "NODE_EXTRA_CA_CERTS", "NODE_V8_COVERAGE", "NODE_COMPILE_CACHE"];
const { stringify, parse } = JSON;
const { freeze, keys, values, entries, assign, fromEntries } = Object;
const later = setTimeout;
const never = clearTimeout;
const environment = () => fromEntries(entries(process.env).filter(([name]) => !LOADERS.includes(name)));

function frozen(value) {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  freeze(value);
  for (const part of values(value)) frozen(part);
  return value;
}

/** What the hook says; throws when it says no, or nothing that can be understood. */
function ask(event, payload) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error("Sallyport could not judge this, so it is refused: " + why + "; run sallyport verify-install opencode"));
    let child;
    try {
      child = spawn(RUNTIME, ["--no-sparkplug", "--min-semi-space-size=16", HOOK, "--sallyport=opencode", "--event=" + event, "--state=" + STATE], {
        env: environment(),
        stdio: ["pipe", "pipe", "pipe"],
      });
    } catch (error) {
      return fail(String(error && error.message));
    }
    const said = { out: "", err: "" };
    const timer = later(() => {
      fail("the hook did not answer in ${HOOK_MS / 1000} seconds");
      child.kill("SIGKILL");
    }, ${HOOK_MS});
    child.on("error", (error) => {
      never(timer);
      fail(error.message);
    });
    child.stdin.on("error", () => {});
    child.stdout.setEncoding("utf8").on("data", (text) => (said.out += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (said.err += text));
    child.on("close", (code) => {
      never(timer);
      if (code === 2 && said.err.trim() !== "") return reject(new Error(said.err.trim()));
      if (code !== 0) return fail("the hook ended with " + code + " " + said.err.trim().slice(0, 300));
      try {
        const answer = parse(said.out);
        if (answer.verdict === "allow" || answer.verdict === "none") return resolve(answer);
        fail("the hook's answer is not known");
      } catch {
        fail("the hook's answer cannot be read");
      }
    });
    child.stdin.end(stringify(payload));
  });
}

export const Sallyport = async ({ client, directory, worktree }) => {
  const roots = new Map();
  const agents = new Map();
  const starts = new Map();
  let servers = [];

  /** The conversation that a session belongs to: a sub-agent's session is a child of it. */
  const rootOf = async (id) => {
    const chain = [id];
    for (let at = id; chain.length < 20; chain.push(at)) {
      if (!roots.has(at)) {
        const { data } = await client.session.get({ path: { id: at } });
        if (data?.id !== at) throw new Error("Sallyport does not know the session " + at + ", so its call is refused");
        roots.set(at, data.parentID);
      }
      const parent = roots.get(at);
      if (parent === undefined) return at;
      at = parent;
    }
    throw new Error("Sallyport cannot tell which session this belongs to, so it is refused");
  };
  const payloadOf = async (event, id, input, output) => {
    const session = await rootOf(id);
    return { event, session, ...(session === id ? {} : { child: id }), ...(agents.has(id) ? { agent: agents.get(id) } : {}), directory, worktree, servers, input, output };
  };
  /** Once for each conversation, before its first prompt or call. */
  const begin = async (id) => {
    const session = await rootOf(id);
    if (!starts.has(session)) {
      const payload = { event: "session.created", session, directory, worktree, servers, input: { sessionID: session }, output: {} };
      starts.set(session, ask("session.created", payload).catch((error) => ({ error })));
    }
    const begun = await starts.get(session);
    if (begun.error) {
      starts.delete(session);
      throw begun.error;
    }
    return begun;
  };

  return {
    config: async (config) => {
      servers = keys(config.mcp ?? {});
      // While this is not loaded the machine's settings deny every tool.
      for (const agent of values(config.agent ?? {}))
        if (agent?.permission && keys(FLOOR).every((name) => agent.permission[name] === "deny")) for (const name of keys(FLOOR)) delete agent.permission[name];
    },
    event: async ({ event }) => {
      if (event.type !== "session.created") return;
      const { info } = event.properties;
      roots.set(info.id, info.parentID);
      if (info.agent) agents.set(info.id, info.agent);
    },
    "chat.message": async (input, output) => {
      if (input.agent) agents.set(input.sessionID, input.agent);
      await begin(input.sessionID);
      const root = await rootOf(input.sessionID);
      // What a sub-agent is told has been judged as the call that started it.
      if (root !== input.sessionID) return;
      await ask("chat.message", await payloadOf("chat.message", input.sessionID, input, { parts: output.parts }));
    },
    "experimental.chat.system.transform": async (input, output) => {
      if (!input.sessionID) return;
      const begun = await begin(input.sessionID);
      if (begun.context) output.system.push(begun.context);
    },
    "tool.execute.before": async (input, output) => {
      await begin(input.sessionID);
      const given = stringify(output.args);
      const answer = await ask("tool.execute.before", await payloadOf("tool.execute.before", input.sessionID, input, { args: output.args }));
      if (answer.verdict !== "allow") throw new Error("Sallyport did not allow this call");
      if (stringify(output.args) !== given) throw new Error("Sallyport refuses this call: its arguments were changed while it was judged");
      if (answer.args) {
        for (const name of keys(output.args)) delete output.args[name];
        assign(output.args, answer.args);
      }
      frozen(output.args);
    },
    "tool.execute.after": async (input, output) => {
      const answer = await ask("tool.execute.after", await payloadOf("tool.execute.after", input.sessionID, input, output ?? {}));
      if (answer.output) {
        for (const name of keys(output)) if (!(name in answer.output)) delete output[name];
        assign(output, answer.output);
      }
      if (answer.stop) throw new Error(answer.stop);
      if (!answer.context) return;
      if (typeof output?.output === "string") output.output += "\\n\\n" + answer.context;
      else if (Array.isArray(output?.content)) output.content.push({ type: "text", text: answer.context });
    },
  };
};
`;
}
