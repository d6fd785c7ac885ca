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
    const { message, stack, cause } = problem as Error;
    const because = cause instanceof Error ? cause.message : undefined;
    out.write(line("fault", what, { message, because, stack, ...facts }));
  },
});

/** For tests that do not look at it. */
export const silence: Log = { info: () => undefined, fault: () => undefined };
