import { argumentsOf, type Call } from "../flow/call.ts";
import { callValue } from "../flow/calls.ts";
import * as effects from "../flow/effects.ts";
import type { Functions } from "../flow/library.ts";
import { PLAIN, alternatives, choice, dataOf, instance, join, knownText, text, textOf, type Value } from "../flow/value.ts";
import { options, releaseAll, selfAt } from "./system.ts";

/** An address as text, from a URL, a port and host, or options that name them. */
function address(call: Call, first: Value | undefined): Value {
  return choice(
    alternatives(first ?? PLAIN).map((one) => {
      if (one.kind === "dict") {
        const host =
          one.entries.get("hostname") ??
          one.entries.get("host") ??
          (one.entries.has("path") && !one.entries.has("port") && call.path.startsWith("net") ? one.entries.get("path")! : text("localhost"));
        const port = one.entries.get("port");
        const path = call.path.startsWith("http") ? one.entries.get("path") : undefined;
        const named = port === undefined ? host : join([host, text(":"), port]);
        return path === undefined ? named : join([text(call.path.startsWith("https") ? "https://" : "http://"), named, path]);
      }
      if (one.kind !== "number") return one;
      const host = call.get(1);
      return join([host === undefined || host.kind === "function" ? text("localhost") : host, text(":"), one]);
    }),
  );
}

function connected(call: Call): Value {
  const to = address(call, call.get(0));
  effects.contact(call.run, to, [], true);
  const made = instance("socket", to);
  for (const value of call.args.positional) {
    if (value.kind === "function") callValue({ ...value, self: value.node.keepsSelf === true ? (value.self ?? PLAIN) : made }, argumentsOf(), call.run);
  }
  return made;
}

function requested(call: Call): Value {
  const first = call.get(0);
  const second = call.get(1);
  const to = address(call, first?.kind === "dict" || second?.kind !== "dict" || first !== undefined ? first : second);
  const headers = call.option("headers");
  effects.contact(call.run, to, headers === undefined || effects.isConstant(headers) ? [] : [headers]);
  const answer = dataOf({ isDownloaded: true });
  for (const value of call.args.positional) if (value.kind === "function") callValue(value, argumentsOf(answer), call.run);
  return instance("request", to);
}

function listened(call: Call): Value {
  for (const value of call.args.positional) if (value.kind === "function") callValue(value, argumentsOf(instance("socket"), PLAIN), call.run);
  return instance("server");
}

function served(call: Call): Value {
  const isLocal = call.args.positional.some((value) => /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(textOf(value) ?? ""));
  call.run.emit(isLocal ? { op: "listen", isLocal } : { op: "listen" });
  releaseAll(call);
  return call.self ?? PLAIN;
}

function sent(call: Call): Value {
  effects.show(call.run, call.all);
  if (call.args.positional.length > 0) {
    for (const url of alternatives(selfAt(call)).map(textOf)) call.run.emit({ op: "send", url, ...(call.path.startsWith("socket") ? { isRaw: true } : {}) });
  }
  releaseAll(call);
  return call.self ?? PLAIN;
}

/** Events of streams: the callback gets what the stream carries. */
function listening(call: Call): Value {
  const isSocketData = call.path.startsWith("socket") || call.path.startsWith("request");
  for (const value of call.args.positional.slice(1)) {
    if (value.kind !== "function") continue;
    const given = argumentsOf(dataOf(isSocketData ? { isDownloaded: true } : undefined));
    callValue(value, given, call.run);
    call.run.later(value, given);
  }
  return call.self ?? PLAIN;
}

function piped(call: Call): Value {
  const target = call.get(0);
  if (
    target?.kind === "instance" &&
    (target.of === "pipe" || target.of === "socket") &&
    call.self?.kind === "instance" &&
    (call.self.of === "socket" || call.self.of === "stream")
  ) {
    if (target.of === "socket" && call.self.of === "stream" && call.self.at.kind === "data")
      call.run.hasSocketStream ||= knownText(target.at) === undefined || call.run.hasRawSocket;
    if (call.self.of === "socket" && target.of === "pipe") call.run.hasSocketStream = true;
  }
  if (target?.kind === "instance" && target.of === "request") call.run.emit({ op: "send", url: textOf(target.at) });
  return target ?? PLAIN;
}

function fetchFrom(call: Call, url: Value | undefined): Value {
  const given = options(call)?.entries;
  const method = knownText(given?.get("method"))?.toUpperCase();
  const body = given?.get("body") ?? given?.get("data");
  const headers = given?.get("headers");
  const carried = [body, headers].filter((value): value is Value => value !== undefined && !effects.isConstant(value));
  return effects.contact(
    call.run,
    url,
    carried,
    false,
    body !== undefined || carried.length > 0 || (method !== undefined && method !== "GET" && method !== "HEAD"),
  );
}

const fetched = (call: Call): Value => fetchFrom(call, call.get(0));

/** `axios({ url, … })` or `axios(url, { … })`. */
const requestedWith = (call: Call): Value => fetchFrom(call, options(call)?.entries.get("url") ?? call.get(0));

/** Sockets, servers, requests and the streams between them. */
export const NETWORK: Functions = {
  "process#on": listening,
  "process#once": listening,
  "process#pipe": piped,
  "stream#pipe": piped,
  "stream#on": listening,
  "socket#pipe": piped,
  "socket#on": listening,
  "socket#once": listening,
  "socket#write": sent,
  "socket#end": sent,
  "socket#send": sent,
  "socket#connect": connected,
  "net.connect": connected,
  "net.createConnection": connected,
  "net.Socket": () => instance("socket"),
  "tls.connect": connected,
  "tls.TLSSocket": (call) => call.get(0) ?? PLAIN,
  "net.createServer": listened,
  "tls.createServer": listened,
  "net.Server": listened,
  "server#listen": served,
  "http.request": requested,
  "http.get": requested,
  "https.request": requested,
  "https.get": requested,
  "request#write": sent,
  "request#end": sent,
  "request#on": listening,
  "request#pipe": piped,
  "datagrams#send"(call) {
    const to = call.args.positional.findLast((value) => value.kind === "text" && value !== call.get(0));
    effects.contact(call.run, to, call.args.positional.slice(0, 1), true);
    return PLAIN;
  },
  fetch: fetched,
  "fetch.default": fetched,
  "undici.fetch": fetched,
  "undici.request": fetched,
  "Bun.fetch": fetched,
  Request: (call) => {
    const given = options(call);
    if (given !== undefined && !effects.isConstant(given)) effects.contact(call.run, call.get(0), [...given.entries.values()]);
    return instance("Request", call.get(0) ?? PLAIN);
  },
  axios: requestedWith,
  "axios.request": requestedWith,
  "web#request": requestedWith,
};
