/** How tests run: pure ones share a process, worldly ones have their own, clicks come last. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that open databases, ports or processes; what they leave behind may not reach another. */
const worldly = [
  "src/{rim,desk}/**/*.test.{ts,tsx}",
  "src/*/*.{store,http,mail,page,job,cli,tables,contract,handbook}.test.{ts,tsx}",
  "test/**/*.test.{ts,tsx}",
];
const clicked = "test/browser/**/*.test.{ts,tsx}";
const never = ["**/node_modules/**", "**/dist/**", "data/**"];

export default defineConfig({
  test: {
    environment: "node",
    reporters: ["default", "./test/report.ts"],
    // Many a test waits for a clock, a relay or a kill: one more than there are cores.
    maxWorkers: availableParallelism() + 1,
    slowTestThreshold: 2_000,
    projects: [
      {
        test: {
          name: "pure",
          include: ["{src,packages,web,check}/**/*.test.{ts,tsx}"],
          exclude: [...never, ...worldly],
          pool: "threads",
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "world",
          include: worldly,
          exclude: [...never, clicked],
          globalSetup: "./test/postgres.ts",
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: [clicked],
          exclude: never,
          pool: "forks",
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
