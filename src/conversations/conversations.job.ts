/** A round over files that the scanner did not answer for: it is asked again, until it does. */
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

type JobNeeds = Pick<Needs, "conversations">;
type Inside = <T>(work: (needs: JobNeeds) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

type Round = {
  readonly inside: Inside;
  readonly scan: (content: Uint8Array) => Promise<string | null>;
  /** What the scanner's silence is called. */
  readonly unanswered: string;
};

/** One at a time, since each may be ten megabytes. */
export async function scanAgain({ inside, scan, unanswered }: Round): Promise<number> {
  let did = 0;
  for (;;) {
    const held = await inside(async ({ conversations }) =>
      done(await conversations.held(unanswered)),
    );
    const file = held.ok ? held.value : undefined;
    if (!file) return did;
    // Outside of any transaction: the scanner takes its time.
    const suspicion = await scan(file.content);
    if (suspicion === unanswered) return did;
    await inside(async ({ conversations }) =>
      done(await conversations.changeSuspicion(file.id, suspicion)),
    );
    did += 1;
  }
}
