import type { EffectKind } from "../../model/index.ts";

/** Powers of two of `event.effects`. Fixed for ever; a new kind takes the next. At most 52, so that a number holds them. */
export const EFFECT_BITS: Readonly<Record<EffectKind, number>> = {
  "fs.read": 0,
  "fs.write": 1,
  "fs.delete": 2,
  "fs.attr": 3,
  "proc.run": 4,
  "proc.code": 5,
  "proc.kill": 6,
  "proc.persist": 7,
  "proc.privilege": 8,
  "net.connect": 9,
  "net.send": 10,
  "net.listen": 11,
  "pkg.install": 12,
  "pkg.script": 13,
  "pkg.publish": 14,
  "vcs.read": 15,
  "vcs.commit": 16,
  "vcs.push": 17,
  "vcs.rewrite": 18,
  "vcs.config": 19,
  "infra.read": 20,
  "infra.change": 21,
  "infra.destroy": 22,
  "db.read": 23,
  "db.write": 24,
  "db.schema": 25,
  "db.destroy": 26,
  "deploy.release": 27,
  "agent.spawn": 28,
  "agent.configure": 29,
  "agent.mode": 30,
  "mcp.call": 31,
  "secret.use": 32,
  unknown: 33,
};

const VALUES = new Map(Object.entries(EFFECT_BITS).map(([effect, bit]) => [effect, 2 ** bit]));

/** The effects as one number, for the column `effects`. */
export function effectBits(effects: readonly string[]): number {
  let bits = 0;
  for (let at = 0; at < effects.length; at++) {
    const effect = effects[at]!;
    // No bit twice: more than 31 of them are no whole number for `|`.
    if (effects.indexOf(effect) === at) bits += VALUES.get(effect) ?? 0;
  }
  return bits;
}
