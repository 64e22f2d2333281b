import { createHash } from "node:crypto";
import { FINAL_ORDERS } from "./final-set.ts";
import { ORDERS, sequence, writtenOrder } from "../text/payloads.ts";
import { MEASURING_POISONS } from "./poisoned-tools-4.ts";
import { FIFTH_POISONS } from "./poisoned-tools-5.ts";
import { SECOND_POISONS } from "./poisoned-tools-2.ts";
import { THIRD_POISONS } from "./poisoned-tools-3.ts";
import { POISONS } from "./poisoned-tools.ts";

/** One in five, by its own hash: never learned from. */
export function isHeldOut(text: string): boolean {
  return createHash("sha256").update(text).digest()[0]! % 5 === 0;
}

/** All orders of the corpus that a definition may hold, without those in other languages. */
export function allOrders(): string[] {
  const next = sequence(5);
  return [
    ...POISONS.map(({ text }) => text),
    ...SECOND_POISONS,
    ...THIRD_POISONS,
    ...MEASURING_POISONS,
    ...FIFTH_POISONS,
    ...FINAL_ORDERS,
    ...ORDERS,
    ...Array.from({ length: 60 }, () => writtenOrder(next)),
  ];
}
