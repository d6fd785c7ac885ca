import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Entry, Line } from "../journal/index.ts";
import type { Colleague, Customer, Workspace } from "../people/index.ts";
import type { Action } from "../plans/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { answerFollowUp } from "./answer-follow-up.ts";
import { askFollowUp } from "./ask-follow-up.ts";
import { cancelFollowUp } from "./cancel-follow-up.ts";
import { type FollowUp, isOpen, schedule } from "./followup.ts";
import type { Letter } from "./followups.ts";
import { giveRating } from "./give-rating.ts";
import { giveStanding } from "./give-standing.ts";
import type { Needs } from "./needs.ts";
import { scheduleFollowUp } from "./schedule-follow-up.ts";
import { ENDS, type Rating, rated, type Scale } from "./rating.ts";
import type { Standing } from "./standing.ts";

const NOW = moment("2026-11-05T10:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana Lima", role: "agent" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria Keller" };
const tom: Actor = { kind: "customer", id: "tom", name: "Tom Adeyemi" };

const reply = (says: string) => ({ says, reply: "Thank you." });

/** Case 7 is Maria's, and Ana looks after it; follow-up f1 waits there when `scheduled`. */
function house({ scheduled = true, email = "maria@customer.example" as string | null } = {}) {
  const journal: Line[] = [];
  const kept = new Map<string, FollowUp>();
  const standings: Standing[] = [];
  const ratings: Rating[] = [];
  const post: Letter[] = [];
  const manner = { isWelcome: true };
  const file = { id: "7", customerId: "maria", ownerId: "ana", state: "open" } as Case;
  const changed = { what: "Double-wall boxes", shown: true, doneAt: NOW } as Action;
  let ids = 0;
  const needs: Needs = {
    followUps: {
      hold: async (id) => kept.get(id),
      ofCase: async () => [...kept.values()],
      async keep(followUp) {
        if ([...kept.values()].some(isOpen)) return false;
        kept.set(followUp.id, followUp);
        return true;
      },
      change: async (followUp) => void kept.set(followUp.id, followUp),
      due: async () => [...kept.values()],
      standingsOf: async () => standings,
      async keepStanding(standing) {
        if (standings.some((each) => each.moment === standing.moment)) return false;
        return standings.push(standing) > 0;
      },
      ratingsOf: async () => ratings,
      async keepRating(rating) {
        const before = ratings.some(
          (each) => each.scale === rating.scale && each.moment === rating.moment,
        );
        return !before && ratings.push(rating) > 0;
      },
    },
    cases: { find: async (id) => (id === "7" ? file : undefined) },
    people: {
      customer: async () => ({ name: "Maria Keller", email }) as Customer,
      colleague: async () => ({ name: "Ana Lima", leftAt: null }) as Colleague,
      workspace: async () => ({ name: "Lumen" }) as Workspace,
    },
    plans: { actionsOf: async () => [changed] },
    journal: {
      add: async (line) => void journal.push(line),
      ofCase: async () => journal as unknown as Entry[],
    },
    survey: {
      id: "after-remedy",
      delayDays: 3,
      question: "Is it put right for you?",
      answers: { put_right: reply("Yes"), partly: reply("Partly"), not_put_right: reply("No") },
    },
    mailOut: {
      post: async (letter) => ({ messageId: `m${post.push(letter)}` }),
      isWelcome: async () => manner.isWelcome,
    },
    pageOf: ({ id }) => `https://lumen.example/c/${id}`,
    delivered: async () => ["A new shade"],
    now: () => NOW,
    newId: () => `n${(ids += 1)}`,
  };
  const f1 = { id: "f1", caseId: "7", checkpoint: "after-remedy", scheduledAt: NOW, dueAt: NOW };
  if (scheduled) {
    kept.set("f1", schedule(f1));
    journal.push({ what: "follow-up scheduled", by: THE_DESK, facts: { followUpId: "f1" } });
  }
  const news = () => journal.slice(scheduled ? 1 : 0);
  return { needs, journal, news, kept, standings, post, manner };
}

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

test.each`
  dueAt                             | due                               | checkpoint        | why
  ${undefined}                      | ${moment("2026-11-08T10:00:00Z")} | ${"after-remedy"} | ${"the handbook says three days"}
  ${moment("2026-12-01T08:00:00Z")} | ${moment("2026-12-01T08:00:00Z")} | ${"by-hand"}      | ${"a colleague chose the day"}
`("is scheduled for $due, because $why", async ({ dueAt, due, checkpoint }) => {
  const { needs, kept, news } = house({ scheduled: false });
  const deed = { caseId: "7", by: dueAt ? ana : THE_DESK };
  expect(said(await scheduleFollowUp(needs, dueAt ? { ...deed, dueAt } : deed))).toBe("done");
  expect(kept.get("n1")).toMatchObject({ state: "scheduled", dueAt: due, checkpoint });
  expect(news()).toMatchObject([
    { what: "follow-up scheduled", caseId: "7", facts: { followUpId: "n1", dueAt: due } },
  ]);
});

test.each`
  caseId | by       | answer                 | why
  ${"7"} | ${ana}   | ${"follow_up_waiting"} | ${"one question at a time"}
  ${"9"} | ${ana}   | ${"not_found"}         | ${"there is no such case"}
  ${"7"} | ${maria} | ${"not_allowed"}       | ${"we are the ones to ask"}
`("scheduling is refused with $answer, because $why", async ({ caseId, by, answer }) => {
  const { needs, kept, news } = house();
  expect(said(await scheduleFollowUp(needs, { caseId, by }))).toBe(answer);
  expect([kept.size, news().length]).toEqual([1, 0]);
});

test("the question goes out with what was done, and its message is noted", async () => {
  const { needs, kept, news, post } = house();
  expect(said(await askFollowUp(needs, { followUpId: "f1", by: THE_DESK }))).toBe("done");
  expect(post).toMatchObject([
    { caseId: "7", kind: "follow_up", subject: "Is it put right for you?" },
  ]);
  for (const part of ["Dear Maria,", "– A new shade", "– Double-wall boxes", "Ana reads it"]) {
    expect(post[0]?.body).toContain(part);
  }
  expect(kept.get("f1")).toMatchObject({ state: "asked", askedAt: NOW, messageId: "m1" });
  expect(news()).toMatchObject([
    { what: "follow-up asked", caseId: "7", facts: { followUpId: "f1", messageId: "m1" } },
  ]);
});

test.each`
  what               | because
  ${"case reopened"} | ${"The case was opened again. We ask once it is put right."}
  ${"award pledged"} | ${"We owe something again. We ask once it has arrived."}
`("after “$what” nobody is asked", async ({ what, because }) => {
  const { needs, journal, kept, post } = house();
  journal.push({ what, by: ana, caseId: "7", facts: { awardId: "a1" } });
  expect(said(await askFollowUp(needs, { followUpId: "f1", by: THE_DESK }))).toBe("done");
  expect(post).toEqual([]);
  expect(kept.get("f1")?.state).toBe("cancelled");
  expect(journal.at(-1)).toMatchObject({
    what: "follow-up cancelled",
    facts: { followUpId: "f1", because, overtaken: true },
  });
});

test("who asked not to be asked by mail is not, and nobody waits for their answer", async () => {
  const { needs, journal, kept, post, manner } = house();
  manner.isWelcome = false;
  expect(said(await askFollowUp(needs, { followUpId: "f1", by: THE_DESK }))).toBe("done");
  expect(post).toEqual([]);
  expect(kept.get("f1")?.state).toBe("cancelled");
  const because = "They asked not to be asked by mail.";
  expect(journal.at(-1)).toMatchObject({ facts: { because, overtaken: false } });
});

test("asking is refused without an address, twice, for nobody, and to a customer", async () => {
  const silent = house({ email: null });
  const deed = { followUpId: "f1", by: THE_DESK };
  expect(said(await askFollowUp(silent.needs, deed))).toBe("no_address");
  expect(silent.kept.get("f1")?.state).toBe("scheduled");
  const { needs, post } = house();
  expect(said(await askFollowUp(needs, { ...deed, followUpId: "f9" }))).toBe("not_found");
  expect(said(await askFollowUp(needs, { ...deed, by: maria }))).toBe("not_allowed");
  expect(said(await askFollowUp(needs, deed))).toBe("done");
  expect(said(await askFollowUp(needs, deed))).toBe("already_asked");
  expect(post).toHaveLength(1);
});

test.each`
  by       | followUpId | answer         | why
  ${maria} | ${"f1"}    | ${"done"}      | ${"it is hers to say"}
  ${ana}   | ${"f1"}    | ${"done"}      | ${"she heard it on the phone"}
  ${tom}   | ${"f1"}    | ${"not_found"} | ${"it is not his, and he learns nothing of it"}
  ${ana}   | ${"f9"}    | ${"not_found"} | ${"there is none"}
`("an answer by $by.name: $answer, because $why", async ({ by, followUpId, answer }) => {
  const { needs, kept, news } = house();
  const given = { verdict: "partly" as const, words: "The box was torn." };
  expect(said(await answerFollowUp(needs, { followUpId, given, by }))).toBe(answer);
  const facts = { followUpId: "f1", verdict: "partly" };
  expect(news()).toEqual(
    answer === "done" ? [{ what: "follow-up answered", by, caseId: "7", facts }] : [],
  );
  expect(kept.get("f1")?.words).toBe(answer === "done" ? "The box was torn." : null);
});

test("the first answer stands", async () => {
  const { needs, kept } = house();
  const deed = { followUpId: "f1", by: maria };
  await answerFollowUp(needs, { ...deed, given: { verdict: "partly" } });
  const again = await answerFollowUp(needs, { ...deed, given: { verdict: "put_right" } });
  expect(said(again)).toBe("already_answered");
  expect(kept.get("f1")?.verdict).toBe("partly");
});

test("a follow-up is cancelled with a reason, by us, and once", async () => {
  const { needs, news, kept } = house();
  const deed = { followUpId: "f1", because: "She asked us for quiet.", by: ana };
  expect(said(await cancelFollowUp(needs, { ...deed, by: maria }))).toBe("not_allowed");
  expect(said(await cancelFollowUp(needs, { ...deed, followUpId: "f9" }))).toBe("not_found");
  expect(said(await cancelFollowUp(needs, deed))).toBe("done");
  expect(said(await cancelFollowUp(needs, deed))).toBe("follow_up_cancelled");
  expect(kept.get("f1")?.state).toBe("cancelled");
  const facts = { followUpId: "f1", because: "She asked us for quiet.", overtaken: false };
  expect(news()).toEqual([{ what: "follow-up cancelled", by: ana, caseId: "7", facts }]);
});

test("a standing is given once before and once after", async () => {
  const { needs, standings, news } = house();
  const deed = { caseId: "7", moment: "before" as const, score: 2, by: maria };
  expect(said(await giveStanding(needs, { ...deed, caseId: "9" }))).toBe("not_found");
  expect(said(await giveStanding(needs, { ...deed, by: tom }))).toBe("not_found");
  expect(said(await giveStanding(needs, { ...deed, score: 7 }))).toBe("no_such_score");
  expect(said(await giveStanding(needs, deed))).toBe("done");
  expect(said(await giveStanding(needs, { ...deed, score: 5 }))).toBe("standing_given");
  expect(said(await giveStanding(needs, { ...deed, moment: "after", score: 5 }))).toBe("done");
  expect(standings.map(({ moment: when, score }) => [when, score])).toEqual([
    ["before", 2],
    ["after", 5],
  ]);
  expect(news()).toMatchObject([
    { what: "standing given", caseId: "7", facts: { moment: "before", score: 2 } },
    { what: "standing given", caseId: "7", facts: { moment: "after", score: 5 } },
  ]);
});

test("a rating is given once on each scale, before and after", async () => {
  const { needs, news } = house();
  const deed = {
    caseId: "7",
    scale: "nps" as Scale,
    moment: "after" as const,
    score: 9,
    by: maria,
  };
  expect(said(await giveRating(needs, { ...deed, caseId: "9" }))).toBe("not_found");
  expect(said(await giveRating(needs, { ...deed, by: tom }))).toBe("not_found");
  expect(said(await giveRating(needs, { ...deed, scale: "csat" }))).toBe("no_such_score");
  expect(said(await giveRating(needs, deed))).toBe("done");
  expect(said(await giveRating(needs, { ...deed, score: 2 }))).toBe("rating_given");
  expect(said(await giveRating(needs, { ...deed, moment: "before", score: 2 }))).toBe("done");
  expect(news().map(({ what }) => what)).toEqual(["rating given", "rating given"]);
});

test.each(
  Object.entries(ENDS).flatMap(([scale, [least, most]]) => [
    [scale, least - 1, false],
    [scale, least, true],
    [scale, most, true],
    [scale, most + 1, false],
    [scale, least + 0.5, false],
  ]) as [Scale, number, boolean][],
)("on %s, %d is a score: %s", (scale, score, fair) => {
  expect(rated(scale, score).ok).toBe(fair);
});
