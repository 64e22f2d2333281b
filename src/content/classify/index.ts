export { classify, type Classification, type ClassifyOptions, type Reason } from "./classify.ts";
export { DATA_CLASSES, DATA_TIERS, higherTier, tierOf, type DataClass, type DataTier } from "./data-class.ts";
export { mayReceive, type DataDestination, type DestinationAnswer, type DestinationOptions, type DestinationRule } from "./destinations.ts";
export { markersOf, type Marker } from "./markers.ts";
export { PATH_RULES, pathRuleFor, type PathRule } from "./path-rules.ts";
export { FACTS_HOLD_DAYS, factsState, PROVIDER_PLANS, type FactsState, type ProviderPlan } from "./provider-facts.ts";
