/** The closing line of a test run, `N passed, N failed`, said last whatever else wants to speak. */
import type { Reporter, TestModule } from "vitest/node";

type Count = { passed: number; failed: number; skipped: number };

/**
 * Counts tests. A file that could not be read, a group whose preparation broke and a stray error
 * each count as one failure, so that a run which ended badly never reads "0 failed".
 */
export function count(modules: readonly TestModule[], strays: number): Count {
  const total: Count = { passed: 0, failed: strays, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      total[state === "pending" ? "failed" : state] += 1;
    }
    for (const suite of module.children.allSuites()) total.failed += suite.errors().length;
    total.failed += module.errors().length;
  }
  return total;
}

export const closingLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

export default class ClosingLine implements Reporter {
  #line = closingLine({ passed: 0, failed: 0, skipped: 0 });
  #failed = false;

  /** Vitest still speaks after the run has ended (of a slow shutdown, say), hence on exit. */
  onInit(): void {
    process.once("exit", () => {
      process.stdout.write(`${this.#line}\n`);
      // The embedded Postgres leaves with a nought of its own, whatever Vitest has found.
      if (this.#failed) process.exitCode = 1;
    });
  }

  onTestRunEnd(modules: readonly TestModule[], strays: readonly unknown[]): void {
    const total = count(modules, strays.length);
    this.#failed = total.failed > 0;
    this.#line = closingLine(total);
  }
}
