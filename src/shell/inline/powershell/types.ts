import type { Operations } from "../tokens/collect.ts";
import { HARMLESS_TYPES, METHODS } from "./commands.ts";

type Texts = readonly (string | undefined)[];

/** `[Type]::Name(…)` */
export function callStatic(type: string, name: string, args: Texts, operations: Operations): void {
  const [first, second] = args;
  switch (type) {
    case "io.file":
      if (/^(?:read|open$|openread|opentext)/.test(name)) operations.add({ op: "read", path: first });
      else if (/^(?:write|append|create|openwrite|set)/.test(name)) operations.add({ op: "write", path: first });
      else if (name === "delete") operations.add({ op: "delete", path: first });
      else if (name === "copy" || name === "move" || name === "replace")
        operations.add({
          op: "copy",
          from: first,
          to: second,
          ...(name === "move" ? { isMove: true } : {}),
        });
      return;
    case "io.directory":
      if (name === "delete") operations.add({ op: "delete", path: first, isTree: true });
      else if (name === "createdirectory") operations.add({ op: "write", path: first });
      else if (name === "move") operations.add({ op: "copy", from: first, to: second, isMove: true });
      else operations.add({ op: "list", path: first });
      return;
    case "environment":
      if (/^getenvironmentvariables?$/.test(name)) operations.add({ op: "environment", name: first });
      else if (name === "setenvironmentvariable")
        operations.add(
          second !== undefined && args.length < 3
            ? { op: "setenv", name: first ?? "", value: second }
            : { op: "persist", what: "a variable of the environment" },
        );
      return;
    case "diagnostics.process":
      if (name === "start")
        operations.add({
          op: "argv",
          words: [first, ...(second?.split(/\s+/) ?? (args.length > 1 ? [undefined] : []))],
        });
      return;
    case "scriptblock":
      operations.add({ op: "code", language: "powershell", text: first });
      return;
    case "net.dns":
      operations.add({ op: "connect", url: first });
      return;
    case "activator":
    case "reflection.assembly":
    case "runtime.interopservices.marshal":
    case "io.compression.zipfile":
      operations.unknown(`\`[${type}]\` reaches deeper than can be followed`);
      return;
    default:
      if (!HARMLESS_TYPES.test(type)) makeObject(type, args, operations);
  }
}

/** An object of a type is made. */
export function makeObject(type: string, given: Texts, operations: Operations): void {
  if (/^net\.sockets\.(?:tcpclient|socket|udpclient)$/.test(type)) {
    const url = given[0] === undefined ? undefined : `${given[0]}:${given[1] ?? "?"}`;
    operations.add({ op: "connect", url, isRaw: true });
    operations.add({ op: "send", url, isRaw: true });
  } else if (/^net\.(?:sockets\.tcplistener|httplistener)$/.test(type)) operations.add({ op: "listen" });
  else if (/^io\.stream(?:reader)$|^io\.filestream$/.test(type)) {
    if (given[0] !== undefined) operations.add({ op: "read", path: given[0] });
  } else if (/^io\.streamwriter$/.test(type)) {
    if (given[0] !== undefined) operations.add({ op: "write", path: given[0] });
  } else if (
    /^(?:diagnostics\.process|diagnostics\.processstartinfo|wscript\.shell|shell\.application|mmc20|management\.automation\.runspaces|schedule\.service|internetexplorer\.application|excel\.application|word\.application|msxml2\.)/.test(
      type,
    )
  ) {
    operations.unknown(`an object of the type \`${type.slice(0, 40)}\` may start programs`);
  } else if (!HARMLESS_TYPES.test(type) && !/^net\.(?:webclient|http\.httpclient)$|^io\.streamreader$|^(?:int|string|byte|char)\[/.test(type)) {
    operations.unknown(`the type \`${type.slice(0, 60)}\` is not known`);
  }
}

/** `$x.name(…)`, whatever the object is; gives false when nothing is known of the name. */
export function callMember(name: string, args: Texts, operations: Operations): boolean {
  if (/^(?:downloadstring|downloaddata|openread|getstringasync|getasync|getstreamasync|getbytearrayasync)$/.test(name))
    operations.add({ op: "connect", url: args[0] });
  else if (name === "downloadfile" || name === "downloadfileasync") {
    operations.add({ op: "connect", url: args[0] });
    operations.add({ op: "write", path: args[1] });
  } else if (/^(?:uploadstring|uploaddata|uploadfile|uploadvalues|postasync|putasync)$/.test(name)) {
    operations.add({ op: "connect", url: args[0] });
    operations.add({ op: "send", url: args[0] });
    if (name === "uploadfile") operations.add({ op: "read", path: args.at(-1) });
  } else if (name === "delete" || name === "kill") operations.add(name === "kill" ? { op: "kill", target: undefined } : { op: "delete", path: undefined });
  else if (
    /^(?:invoke|invokescript|newscriptblock|shellexecute|exec|run|start|createinstance|getmethod|invokemember|addscript|invokecommand|getcommand)$/.test(
      name,
    ) &&
    !(name === "start" && args.length === 0)
  ) {
    operations.unknown(`the method \`${name}\` may start programs`);
  } else if (/^(?:connect|connectasync)$/.test(name)) {
    operations.add({
      op: "connect",
      url: args[0] === undefined ? undefined : `${args[0]}:${args[1] ?? "?"}`,
      isRaw: true,
    });
  } else if (
    /^(?:getstream|readtoend|read|readline|write|sendasync|send|wait|result|getawaiter|getresult|begin\w+|end\w+|copyto|remove|removeat|getresponse|getresponsestream|waitforexit|refresh)$/.test(
      name,
    )
  )
    return true;
  else return METHODS.has(name);
  return true;
}
