/** Instructions at work: what is due is asked for, and what was unclear is asked about. */
import { minutesLater, type Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { amountOf, type Instruction } from "./instruction.ts";
import type { Carrier, Instrument, Order, Said } from "./instrument.ts";
import type { Needs } from "./needs.ts";
import { settleInstruction } from "./settle-instruction.ts";

type JobNeeds = Pick<
  Needs,
  "instructions" | "instruments" | "awards" | "ledger" | "journal" | "now"
>;

export type Rounds = {
  /** The name that this process attends under; a claim of another may be a dead one's. */
  readonly worker: string;
  readonly now: () => Moment;
  readonly inside: <T>(work: (needs: JobNeeds) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** What opens an instrument and speaks to it; null when its key can't be read here. */
  readonly carrierOf: (instrument: Instrument, sealed: string) => Carrier | null;
  readonly fault: (problem: unknown, instructionId: string) => void;
};

/** Longer than any call takes; a worker that lives gives up on an answer long before. */
const CLAIM_MINUTES = 5;
const AT_ONCE = 20;
const SIDE_BY_SIDE = 5;

/** One round; answers how many instructions it took up. */
export async function carryOut(rounds: Rounds): Promise<number> {
  const { worker, now, inside } = rounds;
  const taken = await inside(async ({ instructions }) => {
    await instructions.releaseFallen(now(), worker);
    const until = minutesLater(now(), CLAIM_MINUTES);
    return done(await instructions.claim(worker, now(), until, AT_ONCE));
  });
  if (!taken.ok) return 0;
  const waiting = [...taken.value];
  const opened = openedIn(rounds);
  const lanes = Array.from({ length: SIDE_BY_SIDE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id } = next;
      await carryOne(rounds, opened, next).catch((problem: unknown) => rounds.fault(problem, id));
    }
  });
  await Promise.all(lanes);
  return taken.value.length;
}

async function carryOne(
  { inside, worker, now }: Rounds,
  opened: Opened,
  instruction: Instruction,
): Promise<void> {
  const carrier = await opened(instruction.instrumentId);
  const { id: instructionId, state, askedAt } = instruction;
  const sameKeyMinutes = carrier?.sameKeyMinutes ?? 0;
  const settle = (said: Said) =>
    inside((needs) => settleInstruction(needs, { instructionId, said, sameKeyMinutes, worker }));
  if (!carrier || !instruction.target) {
    const because = carrier
      ? "Where it goes was erased with its customer."
      : "Its key was kept by another house, or forgotten. Set it up anew.";
    return void (await settle({ end: askedAt ? "unknown" : "shut", because }));
  }
  const order = orderOf(instruction, askedAt ?? now());
  if (state !== "claimed") return void (await settle(await carrier.find(order)));
  const given = await inside(async ({ instructions }) => {
    const asked = { state: "asked", askedAt: order.askedAt } as const;
    return done(await instructions.mark(instructionId, worker, "claimed", asked));
  });
  // From here on the instrument may have it, whatever becomes of us.
  if (!given.ok || !given.value) return;
  const said = await carrier.ask(order);
  // Its key was out before: that the door is shut now doesn't say that nothing was paid then.
  const unsure = said.end === "shut" && askedAt !== null;
  await settle(unsure ? { end: "unknown", because: said.because } : said);
}

type Opened = (instrumentId: string) => Promise<Carrier | null>;

/** Each instrument is opened once a round, so that its line stays open from call to call. */
function openedIn(rounds: Rounds): Opened {
  const carriers = new Map<string, Promise<Carrier | null>>();
  return (id) => {
    const carrier = carriers.get(id) ?? open(rounds, id);
    carriers.set(id, carrier);
    return carrier;
  };
}

async function open({ inside, carrierOf }: Rounds, id: string): Promise<Carrier | null> {
  const found = await inside(async ({ instruments }) => {
    const [instrument, sealed] = [await instruments.find(id), await instruments.sealed(id)];
    return done(instrument && sealed ? { instrument, sealed } : null);
  });
  return found.ok && found.value ? carrierOf(found.value.instrument, found.value.sealed) : null;
}

const orderOf = (instruction: Instruction, askedAt: Moment): Order => ({
  key: instruction.key,
  kind: instruction.kind,
  amount: amountOf(instruction),
  percent: instruction.percent,
  what: instruction.what,
  target: instruction.target ?? {},
  reference: instruction.reference,
  askedAt,
});

/** Looks whether new and changed instruments open; answers how many it tried. */
export async function tryInstruments({ inside, carrierOf, now }: Rounds): Promise<number> {
  const untried = await inside(async ({ instruments }) => {
    const all = (await instruments.all()).filter(
      ({ triedAt, problem }) => triedAt === null && problem === null,
    );
    return done(
      await Promise.all(
        all.map(async (each) => ({ each, sealed: await instruments.sealed(each.id) })),
      ),
    );
  });
  if (!untried.ok) return 0;
  for (const { each, sealed } of untried.value) {
    const carrier = sealed === undefined ? null : carrierOf(each, sealed);
    const problem = carrier ? await carrier.probe() : "Its key can't be opened in this house.";
    const tried = { triedAt: problem ? null : now(), problem };
    await inside(async ({ instruments }) => done(await instruments.change(each.id, tried)));
  }
  return untried.value.length;
}
