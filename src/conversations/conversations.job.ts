/** The outbox at work: claims what is due, hands it to the relay, notes how it ended. */
import type { Tx } from "../rim/db.ts";
import { THE_DESK } from "../words/actor.ts";
import { type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { after, type Delivery, type HandOver } from "./delivery.ts";
import type { Needs } from "./needs.ts";

/** A claim ends with its worker, or after this long: far longer than a relay may take to answer. */
const CLAIM_MINUTES = 5;
const AT_ONCE = 20;

export type Post = {
  /** Of this process; a claim of another may be a dead one's. */
  readonly worker: string;
  /** True when no other process can be alive on this database. */
  readonly alone: boolean;
  readonly from: string;
  readonly now: () => Moment;
  readonly inside: <T>(work: (needs: Needs, tx: Tx) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  readonly caseOf: (tx: Tx, messageId: string) => Promise<string | undefined>;
  readonly hand: (
    delivery: Pick<Delivery, "content" | "toAddress" | "messageId">,
    from: string,
    onHandingOver: () => Promise<void>,
  ) => Promise<HandOver>;
};

/** One round; answers how many letters it took up. */
export async function deliver(post: Post): Promise<number> {
  const { worker, now, inside } = post;
  await settleLapsed(post);
  const claimed = await inside(async ({ conversations }) =>
    done(await conversations.claim(worker, now(), minutesLater(now(), CLAIM_MINUTES), AT_ONCE)),
  );
  if (!claimed.ok) return 0;
  for (const delivery of claimed.value) await deliverOne(post, delivery);
  return claimed.value.length;
}

async function deliverOne(post: Post, delivery: Delivery): Promise<void> {
  const { inside, hand, from, now } = post;
  const { messageId } = delivery;
  const attempts = delivery.attempts + 1;
  const end = await hand(delivery, from, async () => {
    // From here on the relay may have the letter, whatever becomes of us.
    const noted = await inside(async ({ conversations }) =>
      done(await conversations.move(messageId, ["claimed"], { state: "handing_over", attempts })),
    );
    if (!noted.ok || !noted.value) throw new Error("this letter is no longer ours to send");
  });
  const next = after({ ...delivery, attempts }, end, now());
  await inside(async (needs, tx) => {
    const from = ["claimed", "handing_over"] as const;
    const moved = await needs.conversations.move(messageId, from, {
      ...next,
      attempts,
      claimedBy: null,
      claimedUntil: null,
    });
    if (moved) await note(needs, post, tx, messageId, next);
    return done(moved);
  });
}

/** What the dead left: not handed over is safe to send; handed over is for a person to decide. */
async function settleLapsed(post: Post): Promise<void> {
  const { inside, now, alone, worker } = post;
  await inside(async (needs, tx) => {
    const lapsed = await needs.conversations.lapsed(now(), alone ? worker : undefined);
    for (const { messageId, state } of lapsed) {
      const next =
        state === "claimed"
          ? ({ state: "queued", problem: null } as const)
          : ({ state: "uncertain", problem: UNSURE } as const);
      await needs.conversations.move(messageId, [state], {
        ...next,
        claimedBy: null,
        claimedUntil: null,
      });
      await note(needs, post, tx, messageId, next);
    }
    return done(lapsed.length);
  });
}

const UNSURE =
  "The desk stopped while handing this letter over, so it may have arrived. Ask, then send again if it has not.";

async function note(
  { journal }: Needs,
  { caseOf }: Post,
  tx: Tx,
  messageId: string,
  { state, problem }: Pick<Delivery, "state" | "problem">,
): Promise<void> {
  if (state === "queued") return;
  const caseId = await caseOf(tx, messageId);
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
