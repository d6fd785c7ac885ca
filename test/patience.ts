/** Patience with a desk that may be gone for a while: who hears nothing asks again. */

/** No answer is no answer: not a yes, not a no. Only then is it asked again. */
export async function sure<T>(ask: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (problem) {
      if (!isSilence(problem) || Date.now() > until) throw problem;
      await new Promise((rest) => setTimeout(rest, 40));
    }
  }
}

/** Looks, does, and looks again, until there is something to see. */
export async function seen<T>(
  look: () => Promise<T | undefined | null | "">,
  deed?: () => unknown,
): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const there = await sure(look);
    if (there) return there;
    if (Date.now() > until) throw new Error(`nothing to be seen: ${look}`);
    try {
      if (deed) await deed();
      else await new Promise((rest) => setTimeout(rest, 60));
    } catch (problem) {
      if (!isSilence(problem)) throw problem;
    }
  }
}

/** For a machine that is busy with much else. */
const PATIENCE_MS = 90_000;

/** Refused or cut connections, of fetch and SMTP; a mail put off by 4xx stays with its sender. */
function isSilence(problem: unknown): boolean {
  if (problem instanceof TypeError) return true;
  const { code, responseCode = 0 } = problem as { code?: string; responseCode?: number };
  const cut = ["ECONNECTION", "ESOCKET", "ETIMEDOUT", "ECONNRESET", "ECONNREFUSED"];
  return cut.includes(code ?? "") || (responseCode >= 400 && responseCode < 500);
}
