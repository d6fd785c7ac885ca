/** Text as a database can keep it: what came over HTTP without NUL and without halves of signs. */

/**
 * Mends every text in what was sent, in place. Nobody types a NUL; whoever pastes one with the rest
 * of their words means the rest. A list, not a call for each level: a body may be nested endlessly.
 */
export function mend(sent: unknown): unknown {
  const whole = { sent };
  const waiting: object[] = [whole];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    for (const [name, value] of Object.entries(each)) {
      if (typeof value === "string") Object.assign(each, { [name]: kept(value) });
      else if (value && typeof value === "object") waiting.push(value);
    }
  }
  return whole.sent;
}

const kept = (text: string): string => text.replaceAll("\0", "").toWellFormed();
