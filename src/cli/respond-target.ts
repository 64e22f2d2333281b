import { UserError } from "../model/index.ts";
import { addTarget, queueState, readSettings, removeTarget, sendTest, TARGET_FORMS } from "../respond/index.ts";
import { personHere, type Surroundings } from "./person.ts";
import { printableLine } from "./printable.ts";

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "respond", message, help }]);
}

/** `sallyport respond target add NAME URL [FORM] | list | test NAME | remove NAME`: who is told of incidents and responses. */
export async function target(
  [step = "list", name, to, form = "standard", ...more]: readonly string[],
  { json }: { readonly json?: boolean | undefined },
  stateFolder: string,
  surroundings: Surroundings,
): Promise<number> {
  if (more.length > 0) throw fault(`\`${printableLine(more.join(" "))}\` is not understood`, "run `sallyport respond target add NAME URL [FORM]`");
  const { targets } = readSettings(stateFolder);
  if (step === "list") {
    const shown = targets.map(({ secret: _secret, ...one }) => ({ ...one, ...queueState(stateFolder, one.name) }));
    if (json === true) console.log(JSON.stringify(shown, undefined, 2));
    else {
      if (shown.length === 0) console.log("nobody is told; add a target with `sallyport respond target add NAME URL`");
      for (const one of shown) console.log(`${one.name}  ${one.form}  ${printableLine(one.to)}  ${one.waiting} waiting, ${one.given} given up`);
    }
    return 0;
  }
  if (name === undefined) throw fault("it is not said which target", "give its name");
  switch (step) {
    case "add": {
      const found = TARGET_FORMS.find((one) => one === form);
      if (found === undefined) throw fault(`there is no form \`${printableLine(form)}\``, `use one of ${TARGET_FORMS.join(", ")}`);
      if (to === undefined) throw fault("it is not said where the target is", "give its address");
      // Whoever is told learns what people do here: a person decides that.
      personHere(surroundings);
      const { secret } = addTarget(stateFolder, { name, to, form: found });
      console.log(`${name} is told of incidents and responses from now on`);
      console.log(`what is sent is signed with this secret, which the receiver needs and which is not shown again:\n  ${secret}`);
      return 0;
    }
    case "remove":
      personHere(surroundings);
      if (!removeTarget(stateFolder, name)) throw fault(`there is no target \`${printableLine(name)}\``, "`sallyport respond target list` has them");
      console.log(`${name} is told nothing any more`);
      return 0;
    case "test": {
      const found = targets.find((one) => one.name === name);
      if (found === undefined) throw fault(`there is no target \`${printableLine(name)}\``, "`sallyport respond target list` has them");
      let status: number;
      try {
        status = await sendTest(found, Date.now());
      } catch (error) {
        throw fault(`${name} does not answer (${error instanceof Error ? error.message : "error"})`, "see whether its address is right and its server runs");
      }
      console.log(`it answered ${status}`);
      return status >= 200 && status < 300 ? 0 : 1;
    }
    default:
      throw fault(`there is no \`respond target ${printableLine(step)}\``, "use one of add, list, test, remove");
  }
}
