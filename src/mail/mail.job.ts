/** The outbox at work: claims what is due, hands it to the relay, notes how it ended. */
import { inStep, inTurns } from "../rim/db/together.ts";
import { type Moment, minutesLater } from "../words/moment.ts";
import { done } from "../words/outcome.ts";
import { after, type Delivery, type GoesTo, type HandOver } from "./delivery.ts";
import { type Inside, noteEnds } from "./ends.job.ts";
import { noteEnd } from "./note-end.ts";
import { mayLeave } from "./pace.ts";

/** A claim ends with its worker, or when one that lives hangs for longer than any relay takes. */
const CLAIM_MINUTES = 5;
/** Few enough that a claim's last letter leaves well before the claim lapses. */
const AT_ONCE = 50;
/** A round ends, so that what the dead left is looked for and the desk can stop. */
const A_ROUND = 400;

export type Post = {
  /** The name that this process attends under; a claim of another may be a dead one's. */
  readonly worker: string;
  readonly goesTo: GoesTo;
  /** So many letters are on their way to the relay at once. */
  readonly lanes: number;
  /** What the house gives its relay in a minute at the most, whatever it is; null: all it takes. */
  readonly perMinute: number | null;
  readonly now: () => Moment;
  readonly inside: Inside;
  readonly hand: (
    delivery: Pick<Delivery, "content" | "toAddress" | "messageId" | "sealed">,
    onHandingOver: () => Promise<void>,
  ) => Promise<HandOver>;
};

/** One round; answers how many letters it took up. */
export async function deliver(post: Post): Promise<number> {
  await settleLapsed(post);
  const problems: unknown[] = [];
  const fell = (problem: unknown) => void problems.push(problem);
  const books = booksOf(post);
  const noted: Promise<unknown>[] = [books.note(EARLIER).catch(fell)];
  const next = claiming(post);
  let taken = 0;
  const lane = async () => {
    for (let mine = await next(); mine; mine = await next()) {
      taken += 1;
      const { messageId } = mine;
      const settled = await deliverOne(post, books, mine).catch(async (problem: unknown) => {
        fell(problem);
        await letGo(post, messageId);
        return false;
      });
      // The line goes on with the next letter; the journal needs its turn, which may take longer.
      if (settled && post.goesTo === "many") noted.push(books.note(messageId).catch(fell));
    }
  };
  await inStep(Array.from({ length: post.lanes }), lane);
  await Promise.all(noted);
  if (problems.length > 0) throw problems[0];
  return taken;
}

/** Hands out what is due, one at a time to whichever lane is free, until the round is over. */
function claiming({ inside, worker, goesTo, perMinute, now }: Post) {
  let waiting: readonly Delivery[] = [];
  let left = A_ROUND;
  const claim = inTurns(async (_: readonly undefined[]) => {
    if (waiting.length > 0 || left <= 0) return () => waiting.length > 0;
    const claimed = await inside(async ({ outbox }) => {
      const at = now();
      const most = perMinute === null ? left : mayLeave(perMinute, goesTo, await outbox.pace(at));
      const limit = Math.min(AT_ONCE, left, most);
      const until = minutesLater(at, CLAIM_MINUTES);
      return done(limit > 0 ? await outbox.claim({ worker, goesTo, now: at, until, limit }) : []);
    });
    waiting = claimed.ok ? claimed.value : [];
    left = waiting.length > 0 ? left - waiting.length : 0;
    return () => waiting.length > 0;
  });
  return async (): Promise<Delivery | undefined> => {
    // Those that asked with the others may have been quicker to take what came.
    for (let more = true; more && waiting.length === 0; ) more = await claim(undefined);
    const [first, ...rest] = waiting;
    waiting = rest;
    return first;
  };
}

type Books = {
  /** From here on the relay may have the letter, whatever becomes of us. */
  mark(delivery: Delivery): Promise<boolean>;
  /** What the relay said; answers whether it was for us to say. */
  settle(ended: Ended): Promise<boolean>;
  /** Tells the journal. */
  note(messageId: string | undefined): Promise<void>;
};

type Ended = { readonly delivery: Delivery; readonly end: HandOver };

/** What no worker has told the journal yet: one fell before it could. */
const EARLIER = undefined;

/** What several lanes have to write down at a time is written in one transaction. */
function booksOf({ inside, now, worker, goesTo }: Post): Books {
  const over = (ended: Ended, at: Moment) => {
    const attempts = ended.delivery.attempts + 1;
    const { dueAt, ...next } = after({ ...ended.delivery, attempts }, ended.end, at);
    const isOver = next.state !== "queued";
    const change = { ...next, attempts, claimedBy: null, claimedUntil: null, noted: !isOver };
    return isOver ? change : { ...change, dueAt };
  };
  /** The journal says it in the same transaction: somebody waits for it. */
  const settleAndTell = async (ended: Ended) => {
    const { messageId, sealed } = ended.delivery;
    const change = over(ended, now());
    const settled = await inside(async (needs) => {
      const moved = await needs.outbox.move(messageId, OURS, { ...change, noted: true }, worker);
      const { state, problem } = change;
      if (moved) {
        const caseId = await needs.caseOfLetter(messageId);
        await noteEnd(needs, { messageId, state, problem, sealed }, caseId);
      }
      return done(moved);
    });
    return settled.ok && settled.value;
  };
  const settleAll = async (all: readonly Ended[]) => {
    const at = now();
    const moved = await inside(async ({ outbox }) =>
      done(
        await inStep(all, (ended) =>
          outbox.move(ended.delivery.messageId, OURS, over(ended, at), worker),
        ),
      ),
    );
    return (ended: Ended) => moved.ok && moved.value[all.indexOf(ended)] === true;
  };
  return {
    mark: inTurns(async (all) => {
      const claimedUntil = minutesLater(now(), CLAIM_MINUTES);
      const ours = await inside(async ({ outbox }) =>
        done(
          await inStep(all, ({ messageId, attempts }) => {
            const change = { state: "handing_over", attempts: attempts + 1, claimedUntil } as const;
            return outbox.move(messageId, ["claimed"], change, worker);
          }),
        ),
      );
      return (delivery) => ours.ok && ours.value[all.indexOf(delivery)] === true;
    }),
    settle: goesTo === "one" ? settleAndTell : inTurns(settleAll),
    note: inTurns(async (all) => {
      const ids = all.flatMap((id) => id ?? []);
      if (ids.length > 0) await noteEnds(inside, ids);
      if (all.includes(EARLIER)) await noteEnds(inside);
      return () => undefined;
    }),
  };
}

/** Not handed over, by a fault of ours: it is safe to try again a little later. */
const letGo = ({ inside, now, worker }: Post, messageId: string) =>
  inside(async ({ outbox }) => {
    const dueAt = minutesLater(now(), 1);
    const again = { state: "queued", dueAt, claimedBy: null, claimedUntil: null } as const;
    return done(await outbox.move(messageId, ["claimed"], again, worker));
  });

async function deliverOne({ hand }: Post, books: Books, delivery: Delivery): Promise<boolean> {
  const end = await hand(delivery, async () => {
    if (!(await books.mark(delivery))) throw new Error("this letter is no longer ours to send");
  });
  return books.settle({ delivery, end });
}

/** Whoever was thought gone and is not knows best how it ended, until somebody sends again. */
const OURS = ["claimed", "handing_over", "uncertain"] as const;

/** What the dead left: not handed over is safe to send; handed over is for a person to decide. */
async function settleLapsed({ inside, now, worker }: Post): Promise<void> {
  await inside(async ({ outbox }) => {
    const lapsed = await outbox.lapsed(now(), worker);
    await inStep(lapsed, ({ messageId, state }) => {
      const next =
        state === "claimed"
          ? ({ state: "queued", problem: null, claimedBy: null } as const)
          : ({ state: "uncertain", problem: UNSURE, noted: false } as const);
      return outbox.move(messageId, [state], { ...next, claimedUntil: null });
    });
    return done(lapsed.length);
  });
}

const UNSURE =
  "The desk stopped while handing this letter over, so it may have arrived. " +
  "Ask, then send again if it has not.";
