/** Every recurring job of the desk, in one table. */
import { leaveLetters } from "../apologies/apologies.job.ts";
import { readMails } from "../cases/cases.job.ts";
import { scanAgain } from "../conversations/conversations.job.ts";
import { closeSilentChats } from "../chats/chats.job.ts";
import { tendOffers } from "../compensation/index.ts";
import { askCustomers } from "../follow-ups/follow-ups.job.ts";
import { carryOut, tryInstruments } from "../payouts/payouts.job.ts";
import { reckonDays } from "../reckonings/reckonings.job.ts";
import { judgeActions } from "../plans/index.ts";
import { deliver } from "../mail/mail.job.ts";
import { spell } from "../vouchers/index.ts";
import { atTheDoor } from "../people/people.store.ts";
import { noteBroken } from "../promises/promises.job.ts";
import { tellOfChanges } from "../tellings/tellings.job.ts";
import { tellColleagues, watchCases } from "../watches/watches.job.ts";
import { UNANSWERED } from "../rim/scan.ts";
import { expireVouchers } from "../vouchers/index.ts";
import { forgetReplays, REPLAY_DAYS } from "../rim/http/replay.ts";
import { wakeSleepers, workOffBulks } from "../queues/queues.job.ts";
import { daysLater } from "../words/moment.ts";
import { countGrown, sweepErased } from "../rim/db/grown.ts";
import type { Job } from "../rim/ticker.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { eraseQuiet } from "./erasure/erasure.job.ts";
import type { House } from "./house.ts";
import { bringUpToDate } from "./list/renewing.ts";
import type { Needs } from "./needs.ts";
import type { Post } from "./mail/post.ts";
import { carriersFrom } from "./payout/carriers.ts";
import { readScanned } from "./mail/read-scanned.ts";

const SECOND = 1_000;

/** A letter that hangs at the relay holds up none of those that people wait for. */
const LANES_TO_ONE = 2;

/** @param worker the name that this process attends under */
export function jobsOf(house: House, post: Post, worker: string): readonly Job[] {
  const { db, engine, now } = house;
  const erasing = eraseQuiet({ months: house.config.eraseAfterMonths, now });
  const upToDate = bringUpToDate();
  const carrierOf = carriersFrom({ ...house, spell });
  return [
    countingJob(),
    sweepingJob(),
    job("bring the lists up to date", 60 * SECOND, async (inside, id) => {
      // For deeds whose process fell before their rows could follow.
      await house.follow(id);
      return upToDate({
        inside: (work) => inside((needs) => work({ ...needs, listingNeeds: needs.rowNeeds })),
        fault: (problem, caseId) => house.log.fault("a case cannot be listed", problem, { caseId }),
      });
    }),
    job("work off what is done to many cases", SECOND, (inside) =>
      workOffBulks({
        inside,
        fault: (problem, caseId) =>
          house.log.fault("a deed for many cases failed at one", problem, { caseId }),
      }),
    ),
    job("wake who has slept enough", 15 * SECOND, (inside) => wakeSleepers({ inside })),
    job("read the mail that waits", SECOND, (inside) =>
      readMails({
        inside,
        read: (content) => readScanned(content, house.scan),
        fault: (problem, rawMailId) =>
          house.log.fault("a mail cannot be filed", problem, { rawMailId }),
      }),
    ),
    job("ask the scanner again that did not answer", 60 * SECOND, (inside) =>
      scanAgain({ inside, scan: house.scan, unanswered: UNANSWERED }),
    ),
    job("let the letters go that have waited", SECOND, (inside) =>
      leaveLetters({
        inside,
        fault: (problem, letterId) =>
          house.log.fault("a letter cannot leave", problem, { letterId }),
      }),
    ),
    job("send the letters that are due", SECOND, (inside) =>
      deliver({ ...outgoing(inside), goesTo: "one", lanes: LANES_TO_ONE }),
    ),
    job("send what goes to many", SECOND, (inside) =>
      deliver({ ...outgoing(inside), goesTo: "many", lanes: house.config.relayConnections }),
    ),
    job("tell of what was changed", SECOND, (inside) => tellOfChanges({ inside })),
    job("note which promises were broken", 15 * SECOND, (inside) => noteBroken({ inside })),
    job("carry out what was instructed", SECOND, (inside) => carryOut(roundsOf(inside))),
    job("try the ways to pay", 2 * SECOND, (inside) => tryInstruments(roundsOf(inside))),
    job("lay instruments, awards and ledger side by side", 5 * SECOND, (inside) =>
      reckonDays({ now, inside, carrierOf }),
    ),
    job("watch the clocks", 5 * SECOND, (inside) =>
      watchCases({
        inside,
        fault: (problem, caseId) =>
          house.log.fault("a case cannot be watched", problem, { caseId }),
      }),
    ),
    job("tell colleagues what runs out", 5 * SECOND, (inside) =>
      tellColleagues({
        inside,
        async hand({ id, to, content }) {
          const mail = { messageId: id, toAddress: to, content, sealed: false };
          const end = await post.hand(mail, async () => {});
          return end.end === "taken" ? null : end.answer;
        },
      }),
    ),
    job("notice who has left a chat", 15 * SECOND, closeSilentChats),
    job("ask how it went, and remind once", SECOND, (inside) =>
      askCustomers({
        inside,
        fault: (problem, followUpId) =>
          house.log.fault("a follow-up cannot be asked", problem, { followUpId }),
      }),
    ),
    job("see whether changes helped", 600 * SECOND, async (inside) => {
      const judged = await inside((needs) => judgeActions(needs, { limit: 100 }));
      return judged.ok ? judged.value.judged : 0;
    }),
    job("forget what has run out", 3_600 * SECOND, async (inside) => {
      const forgot = await inside(async ({ tx, workspaceId, people }) => {
        const sessions = await people.forgetSessions(now());
        const replays = await forgetReplays(tx, workspaceId, daysLater(now(), -REPLAY_DAYS));
        return done(sessions + replays);
      });
      return forgot.ok ? forgot.value : 0;
    }),
    job("erase who has been quiet for long", 3_600 * SECOND, erasing),
    job("let unanswered offers run out", 60 * SECOND, async (inside) => {
      const round = { task: "expire", now: now(), limit: 100 } as const;
      const ended = await inside((needs) => tendOffers(needs, round));
      return ended.ok ? ended.value.tended : 0;
    }),
    job("book what nobody used of vouchers", 600 * SECOND, async (inside) => {
      const ended = await inside((needs) => expireVouchers(needs, { limit: 100 }));
      return ended.ok ? ended.value : 0;
    }),
    job("remind of offers that run out soon", 60 * SECOND, async (inside) => {
      const round = { task: "remind", now: now(), limit: 20 } as const;
      const told = await inside((needs) => tendOffers(needs, round));
      return told.ok ? told.value.tended : 0;
    }),
  ];

  function outgoing(inside: Inside) {
    return { inside, worker, now, hand: post.hand, perMinute: house.config.relayPerMinute };
  }

  function roundsOf(inside: Inside) {
    return {
      worker,
      now,
      inside,
      carrierOf,
      fault: (problem: unknown, instructionId: string) =>
        house.log.fault("an instruction can't be carried out", problem, { instructionId }),
    };
  }

  function countingJob(): Job {
    return {
      name: "let the embedded database count its tables",
      every: 60 * SECOND,
      round: async () => (engine.name === "pglite" && (await countGrown(engine)) ? 1 : 0),
    };
  }

  function sweepingJob(): Job {
    const sweep = sweepErased();
    return {
      name: "sweep out of the embedded database what was erased",
      every: 600 * SECOND,
      round: async () => (engine.name === "pglite" && (await sweep(engine)) ? 1 : 0),
    };
  }

  function job(
    name: string,
    every: number,
    round: (inside: Inside, id: string) => Promise<number>,
  ): Job {
    return {
      name,
      every,
      round: async () => {
        let did = 0;
        for (const id of await db.atDoor((tx) => atTheDoor(tx).workspaceIds())) {
          did += await round((work) => db.inside(id, (tx) => work(house.needsIn(tx, id))), id);
        }
        return did;
      },
    };
  }
}

type Inside = <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
