/** The outbox at work: claims what is due, hands it to the relay, notes how it ended. */
import { THE_DESK } from "../words/actor.ts";
import { type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { after, type Delivery, type HandOver } from "./delivery.ts";
import type { CaseOf, Needs } from "./needs.ts";

/** A claim ends with its worker, or when one that lives hangs for longer than any relay takes. */
const CLAIM_MINUTES = 5;
const AT_ONCE = 20;

type JobNeeds = Pick<Needs, "outbox" | "journal"> & CaseOf;

export type Post = {
  /** The name that this process attends under; a claim of another may be a dead one's. */
  readonly worker: string;
  readonly now: () => Moment;
  readonly inside: <T>(work: (needs: JobNeeds) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  readonly hand: (
    delivery: Pick<Delivery, "content" | "toAddress" | "messageId">,
    onHandingOver: () => Promise<void>,
  ) => Promise<HandOver>;
};

/** One round; answers how many letters it took up. */
export async function deliver(post: Post): Promise<number> {
  const { worker, now, inside } = post;
  await settleLapsed(post);
  const claimed = await inside(async ({ outbox }) =>
    done(await outbox.claim(worker, now(), minutesLater(now(), CLAIM_MINUTES), AT_ONCE)),
  );
  if (!claimed.ok) return 0;
  const problems: unknown[] = [];
  for (const delivery of claimed.value) {
    await deliverOne(post, delivery).catch(async (problem: unknown) => {
      problems.push(problem);
      await letGo(post, delivery.messageId);
    });
  }
  if (problems.length > 0) throw problems[0];
  return claimed.value.length;
}

/** Not handed over, by a fault of ours: it is safe to try again a little later. */
const letGo = ({ inside, now, worker }: Post, messageId: string) =>
  inside(async ({ outbox }) => {
    const dueAt = minutesLater(now(), 1);
    const again = { state: "queued", dueAt, claimedBy: null, claimedUntil: null } as const;
    return done(await outbox.move(messageId, ["claimed"], again, worker));
  });

async function deliverOne(post: Post, delivery: Delivery): Promise<void> {
  const { inside, hand, now, worker } = post;
  const { messageId } = delivery;
  const attempts = delivery.attempts + 1;
  const end = await hand(delivery, async () => {
    // From here on the relay may have the letter, whatever becomes of us.
    const claimedUntil = minutesLater(now(), CLAIM_MINUTES);
    const noted = await inside(async ({ outbox }) =>
      done(
        await outbox.move(
          messageId,
          ["claimed"],
          { state: "handing_over", attempts, claimedUntil },
          worker,
        ),
      ),
    );
    if (!noted.ok || !noted.value) throw new Error("this letter is no longer ours to send");
  });
  const next = after({ ...delivery, attempts }, end, now());
  await inside(async (needs) => {
    const over = { ...next, attempts, claimedBy: null, claimedUntil: null };
    const moved = await needs.outbox.move(messageId, OURS, over, worker);
    if (moved) await note(needs, messageId, next);
    return done(moved);
  });
}

/** Whoever was thought gone and is not knows best how it ended, until somebody sends again. */
const OURS = ["claimed", "handing_over", "uncertain"] as const;

/** What the dead left: not handed over is safe to send; handed over is for a person to decide. */
async function settleLapsed(post: Post): Promise<void> {
  const { inside, now, worker } = post;
  await inside(async (needs) => {
    const lapsed = await needs.outbox.lapsed(now(), worker);
    for (const { messageId, state } of lapsed) {
      const next =
        state === "claimed"
          ? ({ state: "queued", problem: null, claimedBy: null } as const)
          : ({ state: "uncertain", problem: UNSURE } as const);
      await needs.outbox.move(messageId, [state], { ...next, claimedUntil: null });
      await note(needs, messageId, next);
    }
    return done(lapsed.length);
  });
}

const UNSURE =
  "The desk stopped while handing this letter over, so it may have arrived. " +
  "Ask, then send again if it has not.";

async function note(
  { journal, caseOfLetter }: JobNeeds,
  messageId: string,
  { state, problem }: Pick<Delivery, "state" | "problem">,
): Promise<void> {
  if (state === "queued") return;
  const caseId = await caseOfLetter(messageId);
  const arrived = state === "sent" || state === "kept";
  await journal.add({
    what: arrived
      ? "letter left"
      : state === "uncertain"
        ? "letter uncertain"
        : "letter undelivered",
    by: THE_DESK,
    ...(caseId ? { caseId } : {}),
    facts: { messageId, state, ...(problem ? { problem } : {}) },
  });
}
