/** The log: one JSON line a fault or a milestone; never a letter's text, never a secret. */
export type Log = {
  info(what: string, facts?: Record<string, unknown>): void;
  /** Our own fault, once, with its stack. */
  fault(what: string, problem: unknown, facts?: Record<string, unknown>): void;
};

const line = (level: string, what: string, facts: Record<string, unknown> = {}) =>
  `${JSON.stringify({ at: new Date().toISOString(), level, what, ...facts })}\n`;

export const logTo = (out: { write(text: string): unknown }): Log => ({
  info: (what, facts) => void out.write(line("info", what, facts)),
  fault: (what, problem, facts) => {
    const { message = String(problem), stack = "", cause } = problem as Error;
    const because = cause instanceof Error ? cause.message : undefined;
    const frames = stack.replace(message, () => "");
    out.write(
      line("fault", what, { message: withoutValues(message), because, stack: frames, ...facts }),
    );
  },
});

/** A failed query is told by drizzle with the values that were to be kept: a letter, a hash. */
const withoutValues = (message: string): string => message.split("\nparams: ")[0] ?? "";

/** For tests that do not look at it. */
export const silence: Log = { info: () => undefined, fault: () => undefined };
