export { HEALTH_IDS } from "./health-ids.ts";
export { NATIONAL_IDS } from "./national-ids.ts";
export type { PersonNumber } from "./person-number.ts";
export {
  PERSONAL_CLASSES,
  personalFindings,
  regulatedFindings,
  scanPersonal,
  THRESHOLDS,
  type PersonalClass,
  type PersonalCount,
  type PersonalFinding,
  type PersonalReport,
} from "./personal-data.ts";
