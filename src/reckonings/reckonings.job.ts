/** The daily reckoning: each instrument is asked for its list, and compared with ours. */
import type { Carrier, Instrument, Listed } from "../payouts/index.ts";
import { daysLater, type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { noteReckoning } from "./note-reckoning.ts";
import { LOOKS_BACK_DAYS } from "./reckoning.ts";

/** An instrument that gave no list is asked again so much later. */
const AGAIN_MINUTES = 60;

export type Days = {
  readonly now: () => Moment;
  readonly inside: <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  readonly carrierOf: (instrument: Instrument, sealed: string) => Carrier | null;
};

/** One round; answers how many instruments it reckoned with. */
export async function reckonDays({ now, inside, carrierOf }: Days): Promise<number> {
  const round = await inside(async ({ instruments, reckonings, today }) => {
    const day = await today();
    const last = new Map((await reckonings.last()).map((each) => [each.instrumentId, each]));
    const due = (await instruments.all()).filter(({ id }) => {
      const { day: then, state, at } = last.get(id) ?? {};
      if (then !== day || state === "due") return true;
      return state === "failed" && at !== undefined && minutesLater(at, AGAIN_MINUTES) <= now();
    });
    const opened = due.map(async (each) => ({ each, sealed: await instruments.sealed(each.id) }));
    return done({ day, due: await Promise.all(opened) });
  });
  if (!round.ok) return 0;
  const { day, due } = round.value;
  for (const { each, sealed } of due) {
    const { id: instrumentId } = each;
    const carrier = sealed === undefined ? null : carrierOf(each, sealed);
    const listed = await listOf(carrier, daysLater(now(), -LOOKS_BACK_DAYS));
    if (typeof listed === "string") {
      const failed = { state: "failed", listed: 0, differed: 0, problem: listed } as const;
      await inside(async ({ reckonings }) =>
        done(await reckonings.keep({ instrumentId, day, ...failed, at: now() })),
      );
    } else await inside((needs) => noteReckoning(needs, { instrumentId, day, listed }));
  }
  return due.length;
}

/** The list, nothing where there is none, or why it did not come. */
const listOf = async (
  carrier: Carrier | null,
  since: Moment,
): Promise<readonly Listed[] | null | string> =>
  carrier
    ? carrier.list(since).catch(() => "It gave no list that can be read. It is asked again.")
    : "Its key can't be opened in this house. Set it up anew.";
