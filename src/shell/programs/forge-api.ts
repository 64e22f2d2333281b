import type { Flow, HostResource, Trait } from "../../model/index.ts";
import { dropStart, given, hasOption, optionValue } from "../arguments.ts";
import { readContent } from "../files.ts";
import { type ProgramRun } from "../program.ts";
import { connect } from "../roles.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, type Value } from "../value.ts";

/** A field that is sent, with its text as far as it is known. */
interface Field {
  readonly name: string;
  readonly value: Value;
}

/** `key=value`; a typed field (`-F`) takes `@file` and `@-`. */
function fieldOf(value: Value, isTyped: boolean, run: ProgramRun): Field {
  const start = knownStart(value);
  const equals = start.indexOf("=");
  const name = equals === -1 ? start : start.slice(0, equals);
  const own = dropStart(value, equals + 1);
  if (!isTyped || !knownStart(own).startsWith("@")) return { name, value: own };
  const file = dropStart(own, 1);
  if (knownText(file) === "-") return { name, value: run.streams.input ?? EMPTY };
  return { name, value: readContent(file, run.state, run.shell.analysis) };
}

function fieldsOf(run: ProgramRun): readonly Field[] {
  const { parsed, state, shell, streams } = run;
  const isHub = run.spec.path[0] === "hub";
  const fields: Field[] = [];
  for (const { spec, value } of given(parsed, "-F", "--field", "-f", "--raw-field", "--form")) {
    if (value !== undefined) fields.push(fieldOf(value, isHub || !/^(?:-f|--raw-field)$/.test(spec.name), run));
  }
  const input = optionValue(parsed, "--input");
  if (input !== undefined) {
    const content = knownText(input) === "-" ? (streams.input ?? EMPTY) : readContent(input, state, shell.analysis);
    fields.push({ name: "", value: content });
  }
  return fields;
}

/** A GraphQL request: a mutation changes, one whose name says so removes. */
function graphqlKind(fields: readonly Field[]): "infra.read" | "infra.change" | "infra.destroy" {
  const query = fields.find(({ name }) => name === "query" || name === "");
  const text = query === undefined ? undefined : knownText(query.value);
  if (text === undefined) return "infra.change";
  if (!/\bmutation\b/.test(text)) return "infra.read";
  return /\b(?:delete|remove)[A-Z]\w*\s*\(/.test(text) ? "infra.destroy" : "infra.change";
}

/** Paths of the APIs of GitHub and GitLab under which rights are given, tokens are made, code is released. */
const RIGHTS =
  /\/(?:collaborators|keys|deploy_keys|hooks|members|memberships|invitations|permissions|protected_branches|rulesets|branches\/[^/]+\/protection|actions\/permissions|oidc|teams\/[^/]+\/repos)(?:\/|$|\?)/;
const TOKENS =
  /\/(?:access_tokens|registration-token|remove-token|personal_access_tokens|impersonation_tokens|deploy_tokens|jit-?config|generate-jitconfig|authentication_token|runners\/reset_registration_token)(?:\/|$|\?)/;

/** `gh api`, `glab api`, `hub api`: the method and the path say what the request does. */
export function ghApi(run: ProgramRun): Value {
  const { parsed, shell, spec, context } = run;
  const { analysis } = shell;
  const provider = spec.path[0] === "glab" ? "gitlab" : "github";
  const output = holeValue("any", `what the API of ${provider} answers`, [
    { from: "network", name: provider },
    { from: "untrusted", name: provider },
  ]);
  if (parsed.isDry) return output;
  if (parsed.unlisted.length > 0 && !spec.isLenient)
    analysis.unknown(`the option \`${parsed.unlisted[0]!.name.slice(0, 40)}\` of \`${spec.path.join(" ")}\` is not in the catalog`);
  if (parsed.openWords.length > 0) analysis.unknown(`arguments of \`${spec.path.join(" ")}\` that may be options are not known before it runs`);
  const [endpoint = EMPTY] = parsed.positionals;
  const path = knownText(endpoint) ?? shownText(endpoint);
  const host = optionValue(parsed, "--hostname");
  if (host !== undefined) connect(host, context);
  else if (/^https?:/i.test(knownStart(endpoint))) connect(endpoint, context);
  const fields = fieldsOf(run);
  const isGraphql = /^\/?(?:api\/)?graphql$/.test(path);
  const method = optionValue(parsed, "-X", "--method");
  const verb = method === undefined ? (fields.length > 0 || isGraphql ? "POST" : "GET") : knownText(method)?.toUpperCase();
  const kind = isGraphql ? graphqlKind(fields) : verb === "GET" || verb === "HEAD" ? "infra.read" : verb === "DELETE" ? "infra.destroy" : "infra.change";
  const isRead = kind === "infra.read";
  const below = `/${path.replace(/^\/+/, "")}`;
  const traits: Trait[] = [...context.traits];
  if (isRead) traits.push("untrusted");
  if (!isRead && !isGraphql && RIGHTS.test(below)) traits.push("privileged");
  if (kind === "infra.destroy" && /^\/(?:repos\/[^/]+\/[^/]+|projects\/[^/]+|orgs\/[^/]+|groups\/[^/]+)$/.test(below)) traits.push("wide");
  if (verb === undefined) analysis.unknown("the method of an API request is not known before it runs");
  analysis.emit(kind, { type: "cloud", provider, operation: `api ${verb ?? "?"}`, target: path.slice(0, 160) }, { traits });
  if (traits.includes("privileged"))
    analysis.emit(
      "proc.privilege",
      { type: "named", name: `${provider} ${below.slice(0, 100)}` },
      { traits: ["privileged"], note: "changes who may do what in the repository" },
    );
  if (TOKENS.test(below) && !isRead)
    analysis.emit("secret.use", { type: "named", name: `${provider} token` }, { traits: ["discloses"], note: "the answer holds a new token" });
  const flows: readonly Flow[] = mergeFlows(...fields.map(({ value }) => value.flows), endpoint.flows);
  const isGist = /^\/(?:gists|snippets)(?:\/|$)/.test(below);
  if (flows.length > 0 || (isGist && !isRead)) {
    const [own] = context.hosts;
    const target: HostResource = own ?? { type: "host", host: `the ${provider} service`, sets: isGist ? ["paste"] : ["vendor"] };
    analysis.emit("net.send", target, { flows, traits: context.traits });
  }
  return hasOption(parsed, "--silent") ? EMPTY : output;
}
