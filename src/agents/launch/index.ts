export { liesIn, planLaunch, type Launch } from "./launch.ts";
export { PROFILES, type LaunchProfile } from "./profile.ts";
