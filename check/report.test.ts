/** The closing line counts whatever went wrong, not only the tests that said so. */
import { expect, test } from "vitest";
import type { TestModule } from "vitest/node";
import { closingLine, count } from "../test/report.ts";

type State = "passed" | "failed" | "skipped" | "pending";

/** A test file as Vitest reports it, with as much as is counted. */
const file = (tests: State[], { own = 0, suites = [] as number[] } = {}) =>
  ({
    children: {
      allTests: () => tests.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => suites.map((errors) => ({ errors: () => Array.from({ length: errors }) })),
    },
    errors: () => Array.from({ length: own }),
  }) as unknown as TestModule;

test.each`
  files                                   | strays | line                               | why it is so
  ${[]}                                   | ${0}   | ${"0 passed, 0 failed"}            | ${"nothing ran"}
  ${[file(["passed", "failed"])]}         | ${0}   | ${"1 passed, 1 failed"}            | ${"each test once"}
  ${[file(["passed"]), file(["passed"])]} | ${0}   | ${"2 passed, 0 failed"}            | ${"over all files"}
  ${[file(["passed", "skipped"])]}        | ${0}   | ${"1 passed, 0 failed, 1 skipped"} | ${"skipping is never silent"}
  ${[file([], { own: 1 })]}               | ${0}   | ${"0 passed, 1 failed"}            | ${"a file that cannot be read"}
  ${[file(["skipped"], { suites: [1] })]} | ${0}   | ${"0 passed, 1 failed, 1 skipped"} | ${"a beforeAll that broke"}
  ${[file(["pending"])]}                  | ${0}   | ${"0 passed, 1 failed"}            | ${"a test that never ended"}
  ${[file(["passed"])]}                   | ${2}   | ${"1 passed, 2 failed"}            | ${"errors outside any test"}
`("$line: $why", ({ files, strays, line }) => {
  expect(closingLine(count(files, strays))).toBe(line);
});
