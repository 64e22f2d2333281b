import type { OrderKind } from "../order-kinds.ts";
import { setOf } from "./parts.ts";

/** Parts that together are an order which nobody wants. */
export interface Combination {
  readonly kind: OrderKind;
  /** Of each of these sets at least one part is there. */
  readonly needs: readonly number[];
  /** None of these is. */
  readonly unless: number;
  /** In so many sentences that stand together, at most. */
  readonly most: number;
}

const UNSEEN = setOf("hides", "deceives");
const CONSENTED = setOf("consented");
const within =
  (most: number, unless: number) =>
  (kind: OrderKind, ...needs: readonly number[]): Combination => ({ kind, needs, unless, most });
const three = within(3, CONSENTED);
const one = within(1, CONSENTED);
const two = within(2, CONSENTED);
const near = within(2, CONSENTED);
/** Also where it waits for a person's question: whoever deceives does. */
const oneAnyway = within(1, 0);
const nearAnyway = within(2, 0);

/** The gravest come first. */
export const COMBINATIONS: readonly Combination[] = [
  // Something secret or private goes elsewhere.
  one("hands", setOf("treasure"), setOf("moves", "takes"), setOf("elsewhere")),
  two("hands", setOf("treasure"), setOf("takes"), setOf("moves"), setOf("elsewhere", "openPlace")),
  one("hands", setOf("private"), setOf("moves"), setOf("elsewhere")),
  one("hands", setOf("secret", "private"), setOf("takes", "moves"), setOf("elsewhere", "openPlace"), setOf("disguises", "hides", "deceives", "asksNobody")),
  nearAnyway("hands", setOf("secret", "private"), setOf("moves"), setOf("elsewhere", "openPlace"), setOf("deceives", "waits")),
  three("hands", setOf("treasure", "private"), setOf("moves", "takes"), setOf("elsewhere", "openPlace"), setOf("hides", "deceives")),
  near("hands", setOf("secret", "private"), setOf("moves", "takes"), setOf("elsewhere", "openPlace"), setOf("hides", "asksNobody", "disguises")),
  near("hands", setOf("treasure"), setOf("takes"), setOf("hides", "deceives", "asksNobody", "disguises")),
  two("hands", setOf("secret"), setOf("takes"), setOf("deceives")),
  two("hands", setOf("secret"), setOf("disguises"), UNSEEN),
  one("hands", setOf("treasure"), setOf("pretexts"), setOf("moves")),
  two("hands", setOf("secret", "private"), setOf("takes", "moves"), setOf("hides"), setOf("pretexts", "openPlace", "elsewhere", "waits")),
  two("hands", setOf("treasure"), setOf("takes", "moves"), setOf("hides")),
  one("hands", setOf("secret"), setOf("moves"), setOf("elsewhere"), setOf("admits", "pretexts")),
  one("publishes", setOf("treasure"), setOf("moves", "takes"), setOf("openPlace")),
  one("hands", setOf("secret"), setOf("moves"), UNSEEN),
  one("hands", setOf("private"), setOf("moves"), UNSEEN),
  two("hands", setOf("moves"), setOf("elsewhere"), UNSEEN),
  // Somebody is let in.
  near("admits", setOf("admits"), UNSEEN),
  one("admits", setOf("admits"), setOf("lasts", "asksNobody", "named")),
  near("admits", setOf("admits"), setOf("lasts"), setOf("elsewhere", "openPlace")),
  // What protects is taken away.
  near("unguards", setOf("unguards"), UNSEEN),
  near("unguards", setOf("unguards"), setOf("asksNobody", "lasts")),
  one("unguards", setOf("unguards"), setOf("elsewhere", "destroys")),
  // Something is exchanged.
  one("pays", setOf("swaps"), setOf("swapped"), setOf("value")),
  near("pays", setOf("value"), UNSEEN),
  oneAnyway("pays", setOf("swaps"), setOf("swapped"), setOf("value", "elsewhere"), setOf("deceives")),
  one("installs", setOf("swaps"), setOf("swapped"), setOf("elsewhere"), setOf("hides", "deceives", "lasts", "unguards", "asksNobody")),
  near("installs", setOf("installs"), UNSEEN, setOf("elsewhere", "value", "waits", "exempts", "swaps")),
  oneAnyway("installs", setOf("installs"), setOf("deceives")),
  // Somebody passes whom the rule would stop; figures that are not true.
  nearAnyway("weakens", setOf("exempts"), UNSEEN),
  one("weakens", setOf("exempts"), setOf("waits", "lasts", "impersonates", "fabricates", "asksNobody")),
  nearAnyway("deceives", setOf("fabricates"), setOf("hides", "deceives", "exempts", "unguards", "destroys")),
  // Others' words rank above the person's.
  nearAnyway("obeys", setOf("obeys"), setOf("hides", "deceives", "asksNobody", "waits")),
  two("obeys", setOf("obeys"), setOf("elsewhere")),
  one("obeys", setOf("shadows"), setOf("moves", "takes", "elsewhere", "obeys", "deceives", "swaps")),
  // The order is carried on, or stays.
  near("spreads", setOf("spreads"), setOf("speaksToMachines")),
  near("spreads", setOf("speaksToMachines"), setOf("hides")),
  near("spreads", setOf("remembers"), setOf("obeys", "hides", "elsewhere", "exempts", "deceives")),
  near("destroys", setOf("destroys"), setOf("deceives")),
  one("destroys", setOf("destroys"), setOf("hides", "deceives", "asksNobody", "unguards")),
  near("destroys", setOf("destroys"), setOf("waits"), setOf("deceives", "hides")),
  nearAnyway("deceives", setOf("impersonates"), setOf("asksNobody", "exempts", "elsewhere", "treasure", "hides")),
  oneAnyway("deceives", setOf("hides"), setOf("deceives")),
  within(3, 0)("deceives", setOf("impersonates"), setOf("hides")),
  near("deceives", setOf("favours"), setOf("deceives", "fabricates")),
];
