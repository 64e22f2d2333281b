/** How much harm it does when data gets out, least first. Closed: policies, labels and reports name them. */
export const DATA_CLASSES = ["public", "internal", "confidential", "regulated"] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** The traffic light of a text, a session or a project: what agents may be used with it. */
export const DATA_TIERS = ["green", "yellow", "red"] as const;
export type DataTier = (typeof DATA_TIERS)[number];

export function isAtLeast(one: DataClass, other: DataClass): boolean {
  return DATA_CLASSES.indexOf(one) >= DATA_CLASSES.indexOf(other);
}

export function higherClass(one: DataClass, other: DataClass): DataClass {
  return isAtLeast(one, other) ? one : other;
}

export function higherTier(one: DataTier, other: DataTier): DataTier {
  return DATA_TIERS.indexOf(one) >= DATA_TIERS.indexOf(other) ? one : other;
}

/** The light for a class: what laws name is red, what only a company minds is yellow. */
export function tierOf(one: DataClass): DataTier {
  return one === "regulated" ? "red" : one === "confidential" ? "yellow" : "green";
}
