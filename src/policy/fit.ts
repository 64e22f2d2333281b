/**
 * How far a condition fits what an effect touches. `MAYBE` is for what cannot be said before the action
 * runs, and for a condition that cannot be evaluated; `PARTLY` for an effect that touches what the
 * condition means and other things too. An allow needs `YES`; an ask or deny applies from `PARTLY` on,
 * and a deny that fits `MAYBE` becomes a question.
 */
export const NO = 0;
export const MAYBE = 1;
export const PARTLY = 2;
export const YES = 3;
export type Fit = typeof NO | typeof MAYBE | typeof PARTLY | typeof YES;

/** Both must fit. */
export function both(a: Fit, b: Fit): Fit {
  return a < b ? a : b;
}

/** One is enough. */
export function either(a: Fit, b: Fit): Fit {
  return a > b ? a : b;
}

export function opposite(fit: Fit): Fit {
  return fit === YES ? NO : fit === NO ? YES : fit;
}

export function whether(isTrue: boolean): Fit {
  return isTrue ? YES : NO;
}
