import { argumentsOf, type Call } from "../flow/call.ts";
import { callValue } from "../flow/calls.ts";
import type { Functions } from "../flow/library.ts";
import { PLAIN, dataOf, instance, list, originOfAll, type Value } from "../flow/value.ts";
import { mapped } from "./builtins.ts";

const identity = (call: Call): Value => call.get(0) ?? PLAIN;

/** `Thread(target=f, args=(…))` */
function started(call: Call): Value {
  const target = call.option("target") ?? call.args.positional[1];
  const given = call.option("args");
  const named = call.option("kwargs");
  if (target !== undefined)
    callValue(
      target,
      {
        positional: given?.kind === "list" ? given.items : [],
        named: named?.kind === "dict" ? named.entries : new Map(),
        isOpen: given !== undefined && given.kind !== "list",
      },
      call.run,
    );
  return dataOf(originOfAll(call.all));
}

/** Threads, processes and event loops: what they run is run at once. */
export const CONCURRENCY: Functions = {
  "asyncio.run": identity,
  "asyncio.create_task": identity,
  "asyncio.gather": (call) => list([...call.args.positional]),
  "asyncio.wait_for": identity,
  "asyncio.get_event_loop": () => instance("event loop"),
  "asyncio.new_event_loop": () => instance("event loop"),
  "asyncio.get_running_loop": () => instance("event loop"),
  "event loop#run_until_complete": identity,
  "event loop#create_task": identity,
  "event loop#run_in_executor": (call) => callValue(call.get(1) ?? PLAIN, argumentsOf(...call.args.positional.slice(2)), call.run),
  "event loop#*": (call) => {
    for (const value of call.all) call.run.release(value);
    return PLAIN;
  },
  "asyncio.to_thread": (call) => callValue(call.get(0) ?? PLAIN, argumentsOf(...call.args.positional.slice(1)), call.run),
  "threading.Thread": started,
  "threading.Timer": (call) =>
    callValue(
      call.get(1, "function") ?? PLAIN,
      argumentsOf(...(call.get(2, "args")?.kind === "list" ? (call.get(2, "args") as Extract<Value, { kind: "list" }>).items : [])),
      call.run,
    ),
  "multiprocessing.Process": started,
  "_thread.start_new_thread": (call) =>
    callValue(call.get(0) ?? PLAIN, argumentsOf(...(call.get(1)?.kind === "list" ? (call.get(1) as Extract<Value, { kind: "list" }>).items : [])), call.run),
  "concurrent.futures.ThreadPoolExecutor": () => instance("executor"),
  "concurrent.futures.ProcessPoolExecutor": () => instance("executor"),
  "multiprocessing.Pool": () => instance("executor"),
  "multiprocessing.pool.ThreadPool": () => instance("executor"),
  "executor#map": mapped,
  "executor#imap": mapped,
  "executor#imap_unordered": mapped,
  "executor#starmap": mapped,
  "executor#submit": (call) =>
    callValue(call.get(0) ?? PLAIN, { positional: call.args.positional.slice(1), named: call.args.named, isOpen: call.args.isOpen }, call.run),
  "executor#apply_async": (call) =>
    callValue(call.get(0) ?? PLAIN, argumentsOf(...(call.get(1)?.kind === "list" ? (call.get(1) as Extract<Value, { kind: "list" }>).items : [])), call.run),
  "executor#__enter__": (call) => call.self ?? PLAIN,
  "executor#*": (call) => {
    for (const value of call.all) call.run.release(value);
    return PLAIN;
  },
};
