import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: "scripts/build-for-tests.mjs",
    // Tests that start processes take as long as the machine lets them; none fails by the clock.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Most of them wait for processes of their own: on two cores the default is one worker.
    maxWorkers: "100%",
  },
});
