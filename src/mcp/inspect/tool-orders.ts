import { combined } from "../../content/index.ts";
import { ORDER_SIGNALS, type SignalFamily } from "./order-signals.ts";
import { readingOf, type Reading } from "./reading.ts";

export interface Order {
  readonly family: SignalFamily;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** Signals nearer than this (in UTF-16 units) belong to one order; definitions are short, so most are one. */
const REACH = 700;
/** What weighs as much counts a second time. */
const CLEAR = 0.45;
/** Matches of one pattern that are looked at. */
const MOST = 12;

function ordersIn({ text, at }: Reading): Order[] {
  const out: Order[] = [];
  for (const { family, weight, pattern } of ORDER_SIGNALS) {
    pattern.lastIndex = 0;
    let count = 0;
    for (let match = pattern.exec(text); match !== null && count < MOST; match = pattern.exec(text)) {
      count += 1;
      if (match[0].length === 0) pattern.lastIndex += 1;
      else out.push({ family, weight, start: at(match.index), end: at(match.index + match[0].length) });
    }
  }
  return out.sort((a, b) => a.start - b.start || b.weight - a.weight);
}

/** Orders that stand together, and what they come to: the strongest of each family and a second one, 1 − Π(1 − weight). */
export interface OrderCluster {
  readonly orders: readonly Order[];
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** What a text in a tool's definition orders, group by group. Bounded by the length of what is read. */
export function orderClusters(text: string): OrderCluster[] {
  const orders = ordersIn(readingOf(text));
  const out: OrderCluster[] = [];
  for (let i = 0; i < orders.length;) {
    let end = orders[i]!.end;
    let k = i + 1;
    while (k < orders.length && orders[k]!.start - end < REACH && orders[k]!.start - orders[i]!.start < REACH * 3) {
      end = Math.max(end, orders[k]!.end);
      k += 1;
    }
    const best = new Map<SignalFamily, Order>();
    for (const order of orders.slice(i, k)) if ((best.get(order.family)?.weight ?? 0) < order.weight) best.set(order.family, order);
    const strongest = [...best.values()].sort((a, b) => b.weight - a.weight);
    // A second sign of the same family, elsewhere in the text, counts as well, by half.
    const seconds = strongest.flatMap((first) => {
      const other = orders.slice(i, k).find((one) => one.family === first.family && one.weight >= CLEAR && (one.start >= first.end || one.end <= first.start));
      return other === undefined ? [] : [other.weight / 2];
    });
    out.push({ orders: strongest, start: orders[i]!.start, end, score: combined([...strongest.map(({ weight }) => weight), ...seconds]) });
    i = k;
  }
  return out;
}
