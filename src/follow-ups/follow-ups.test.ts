import { describe, expect, test } from "vitest";
import { CHECKPOINTS, ENGLISH, GERMAN } from "../../test/checkpoints.ts";
import type { Approach } from "../approaches/index.ts";
import type { Case } from "../cases/index.ts";
import type { Entry, Line } from "../journal/index.ts";
import type { Colleague, Customer, Workspace } from "../people/index.ts";
import type { Action } from "../plans/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import type { Rating } from "../standings/index.ts";
import { type Moment, minutesLater, moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { answerFollowUp } from "./answer-follow-up.ts";
import { askFollowUp } from "./ask-follow-up.ts";
import { callOffQuestions } from "./call-off-questions.ts";
import { cancelFollowUp } from "./cancel-follow-up.ts";
import { type FollowUp, isOpen, schedule } from "./followup.ts";
import type { Letter } from "./followups.ts";
import type { Needs } from "./needs.ts";
import { remindFollowUp } from "./remind-follow-up.ts";
import { scheduleFollowUp } from "./schedule-follow-up.ts";

const NOW = moment("2026-11-05T10:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana Lima", role: "agent" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria Keller" };
const tom: Actor = { kind: "customer", id: "tom", name: "Tom Adeyemi" };

/** Case 7 is Maria's, and Ana looks after it; follow-up f1 waits there when `scheduled`. */
function house({
  scheduled = true,
  email = "maria@customer.example" as string | null,
  due = "",
} = {}) {
  const journal: Line[] = [];
  const kept = new Map<string, FollowUp>();
  const ratings: Rating[] = [];
  const post: Letter[] = [];
  const approaches: Approach[] = [];
  const manner = {
    quiet: false,
    bounces: false,
    turn: true,
    lately: [] as Moment[],
    language: null as string | null,
  };
  const file = { id: "7", customerId: "maria", ownerId: "ana", state: "open" } as Case;
  const changed = { what: "Double-wall boxes", shown: true, doneAt: NOW } as Action;
  let ids = 0;
  const needs: { -readonly [Name in keyof Needs]: Needs[Name] } = {
    followUps: {
      hold: async (id) => kept.get(id),
      ofCase: async () => [...kept.values()],
      async keep(followUp) {
        const same = ({ about }: FollowUp) => about === followUp.about;
        if ([...kept.values()].filter(isOpen).some(same)) return false;
        kept.set(followUp.id, followUp);
        return true;
      },
      change: async (followUp) => void kept.set(followUp.id, followUp),
      due: async () => [...kept.values()],
      unanswered: async () => [],
      waitingFor: async () => [...kept.values()].filter(({ state }) => state === "scheduled"),
    },
    standings: { keepRating: async (rating) => ratings.push(rating) > 0 },
    cases: { find: async (id) => (id === "7" ? file : undefined) },
    people: {
      customer: async () => ({ id: "maria", name: "Maria Keller", email }) as Customer,
      sameAs: async () => [{ id: "maria" } as Customer],
      colleague: async () => ({ name: "Ana Lima", leftAt: null }) as Colleague,
      workspace: async () => ({ name: "Lumen" }) as Workspace,
    },
    plans: { actionsOf: async () => [changed] },
    journal: {
      add: async (line) => void journal.push(line),
      ofCase: async () => journal as unknown as Entry[],
    },
    checkpoints: CHECKPOINTS,
    tongues: [ENGLISH, GERMAN],
    languageIn: async () => manner.language,
    approaches: {
      lately: async () => manner.lately,
      keep: async (approach) => void approaches.push(approach),
      turn: async () => manner.turn,
    },
    quiet: { has: async () => manner.quiet },
    outbox: { bounces: async () => manner.bounces },
    approachCap: { most: 2, days: 10 },
    mailOut: { post: async (letter) => ({ messageId: `m${post.push(letter)}` }) },
    pageOf: ({ id }) => `https://lumen.example/c/${id}`,
    delivered: async () => ["A new shade"],
    now: () => NOW,
    newId: () => `n${(ids += 1)}`,
  };
  const f1 = {
    id: "f1",
    caseId: "7",
    checkpoint: "after-remedy",
    about: "remedy" as const,
    scheduledAt: NOW,
    dueAt: due ? moment(due) : NOW,
  };
  if (scheduled) {
    kept.set("f1", schedule(f1));
    journal.push({ what: "follow-up scheduled", by: THE_DESK, facts: { followUpId: "f1" } });
  }
  const news = () => journal.slice(scheduled ? 1 : 0);
  return { needs, journal, news, kept, ratings, post, approaches, manner };
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
  const { needs, kept, news, post, approaches } = house();
  expect(said(await askFollowUp(needs, { followUpId: "f1", by: THE_DESK }))).toBe("done");
  expect(approaches).toMatchObject([{ customerId: "maria", caseId: "7", kind: "question" }]);
  expect(post).toMatchObject([
    { caseId: "7", language: "en", subject: "Is it put right for you?" },
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
  manner.quiet = true;
  expect(said(await askFollowUp(needs, { followUpId: "f1", by: THE_DESK }))).toBe("done");
  expect(post).toEqual([]);
  const because = "They asked not to be asked by mail.";
  expect(kept.get("f1")).toMatchObject({ state: "cancelled", because });
  expect(journal.at(-1)).toMatchObject({ facts: { because, overtaken: false } });
});

test.each`
  but                                         | dueAt                             | because                           | why
  ${{ email: null }}                          | ${moment("2026-11-06T10:00:00Z")} | ${/no mail address.*another way/} | ${"somebody may find a way"}
  ${{ bounces: true }}                        | ${moment("2026-11-06T10:00:00Z")} | ${/came back.*another way/}       | ${"the address may be mended"}
  ${{ lately: ["2026-11-01", "2026-11-02"] }} | ${moment("2026-11-11T10:00:00Z")} | ${/twice|2 times/}                | ${"a place is free by then"}
`("the question waits until $dueAt, because $why", async ({ but, dueAt, because }) => {
  const { needs, news, kept, post, manner } = house({ email: "maria@customer.example", ...but });
  manner.bounces = but.bounces === true;
  manner.lately = (but.lately ?? []).map((day: string) => moment(`${day}T10:00:00Z`));
  const deed = { followUpId: "f1", by: THE_DESK };
  expect(said(await askFollowUp(needs, deed))).toBe("done");
  expect(post).toEqual([]);
  expect(kept.get("f1")).toMatchObject({ state: "scheduled", dueAt });
  expect(kept.get("f1")?.because).toMatch(because);
  expect(news()).toMatchObject([{ what: "follow-up put off", facts: { followUpId: "f1", dueAt } }]);
  await askFollowUp(needs, deed);
  expect(news().map(({ what }) => what)).toEqual(["follow-up put off"]);
});

test("while what we owe is on its way nobody is asked, however long that takes", async () => {
  const { needs, news, journal, kept, post } = house();
  const owed = { by: ana, caseId: "7", facts: { awardId: "a1" } };
  journal.unshift({ what: "award pledged", ...owed });
  const deed = { followUpId: "f1", by: THE_DESK };
  for (const day of ["11-05", "11-06", "12-31"]) {
    needs.now = () => moment(`2026-${day}T10:00:00Z`);
    await askFollowUp(needs, deed);
  }
  expect(kept.get("f1")).toMatchObject({ because: expect.stringMatching(/not arrived yet/) });
  expect(news().map(({ what }) => what)).toEqual(["follow-up scheduled", "follow-up put off"]);
  expect(post).toEqual([]);
  journal.push({ what: "award paid", ...owed });
  await askFollowUp(needs, deed);
  expect(post).toHaveLength(1);
});

test("put off past its time it is not asked any more, and why is kept", async () => {
  const { needs, kept, manner, journal } = house({ due: "2026-12-01" });
  manner.lately = [moment("2026-11-30T10:00:00Z"), moment("2026-11-30T11:00:00Z")];
  needs.now = () => moment("2026-12-01T10:00:00Z");
  expect(said(await askFollowUp(needs, { followUpId: "f1", by: THE_DESK }))).toBe("done");
  expect(kept.get("f1")).toMatchObject({
    state: "cancelled",
    because: expect.stringMatching(/too late/),
  });
  expect(journal.at(-1)).toMatchObject({ facts: { overtaken: false } });
});

test("while another deed writes to them, the question waits a minute, silently", async () => {
  const { needs, news, kept, manner } = house();
  manner.turn = false;
  expect(said(await askFollowUp(needs, { followUpId: "f1", by: THE_DESK }))).toBe("done");
  expect(kept.get("f1")).toMatchObject({ dueAt: minutesLater(NOW, 1), because: null });
  expect(news()).toEqual([]);
});

test("of two questions that want the last place, the one that matters more has it", async () => {
  const { needs, kept, manner, post } = house();
  const f2 = { id: "f2", caseId: "7", checkpoint: "later", about: "relation" as const };
  kept.set("f2", schedule({ ...f2, scheduledAt: NOW, dueAt: NOW }));
  manner.lately = [moment("2026-11-01T10:00:00Z")];
  expect(said(await askFollowUp(needs, { followUpId: "f2", by: THE_DESK }))).toBe("done");
  expect(kept.get("f2")).toMatchObject({
    because: "Something that matters more is to be asked first.",
  });
  expect(said(await askFollowUp(needs, { followUpId: "f1", by: THE_DESK }))).toBe("done");
  expect(post.map(({ subject }) => subject)).toEqual(["Is it put right for you?"]);
});

test.each`
  language | subject                        | tongue  | why
  ${"de"}  | ${"Ist es wieder in Ordnung?"} | ${"de"} | ${"the house has it in German"}
  ${"fr"}  | ${"Is it put right for you?"}  | ${"en"} | ${"the house has no French"}
  ${null}  | ${"Is it put right for you?"}  | ${"en"} | ${"nobody can tell"}
`(
  "who reads $language is asked “$subject”, because $why",
  async ({ language, subject, tongue }) => {
    const { needs, kept, post, manner } = house();
    manner.language = language;
    await askFollowUp(needs, { followUpId: "f1", by: THE_DESK });
    expect(post).toMatchObject([{ subject, language: tongue }]);
    expect(kept.get("f1")?.language).toBe(tongue);
  },
);

describe("one reminder", () => {
  async function asked() {
    const opened = house();
    opened.manner.language = "de";
    await askFollowUp(opened.needs, { followUpId: "f1", by: THE_DESK });
    opened.manner.language = "en";
    const remind = () => remindFollowUp(opened.needs, { followUpId: "f1", by: THE_DESK });
    return { ...opened, remind };
  }

  test("it goes out once, in the language of the question, and counts", async () => {
    const { remind, post, kept, news, approaches } = await asked();
    expect(said(await remind())).toBe("done");
    expect(post[1]).toMatchObject({ subject: "Ist es wieder in Ordnung?", language: "de" });
    expect(post[1]?.body).toContain("Am Donnerstag, 5. November haben wir gefragt.");
    expect(post[1]?.body).not.toContain("A new shade");
    expect(kept.get("f1")).toMatchObject({ state: "asked", remindAt: null, remindedAt: NOW });
    expect(approaches.map(({ kind }) => kind)).toEqual(["question", "reminder"]);
    expect(news().at(-1)).toMatchObject({ what: "follow-up reminded" });
    expect(said(await remind())).toBe("no_reminder");
  });

  test.each`
    what                      | cap      | because           | why
    ${"case reopened"}        | ${false} | ${/opened again/} | ${"we work on it again"}
    ${"commitment made"}      | ${false} | ${/put .* right/} | ${"a new lamp is promised since"}
    ${"nothing new happened"} | ${true}  | ${/We wrote/}     | ${"the cap is reached"}
  `("it is left out, because $why", async ({ what, cap, because }) => {
    const { remind, post, kept, journal, manner } = await asked();
    journal.push({ what, by: ana, caseId: "7", facts: { kind: "repair", commitmentId: "c1" } });
    if (cap) manner.lately = [NOW, NOW];
    expect(said(await remind())).toBe("done");
    expect(post).toHaveLength(1);
    expect(kept.get("f1")).toMatchObject({ state: "asked", remindAt: null, remindedAt: null });
    expect(journal.at(-1)).toMatchObject({ what: "follow-up reminder left out" });
    expect(String(journal.at(-1)?.facts?.["because"])).toMatch(because);
  });

  test("never after an answer, and not by a customer", async () => {
    const { remind, needs } = await asked();
    expect(said(await remindFollowUp(needs, { followUpId: "f1", by: maria }))).toBe("not_allowed");
    expect(said(await remindFollowUp(needs, { followUpId: "f9", by: ana }))).toBe("not_found");
    await answerFollowUp(needs, { followUpId: "f1", given: { answer: "meets" }, by: maria });
    expect(said(await remind())).toBe("no_reminder");
  });
});

test("when the case is worked on again, every open question is called off at once", async () => {
  const { needs, kept, news } = house();
  await scheduleFollowUp(needs, { caseId: "7", about: "relation", by: THE_DESK });
  const deed = { caseId: "7", because: "The case was opened again.", by: THE_DESK };
  expect(await callOffQuestions(needs, deed)).toEqual({ ok: true, value: 2 });
  expect([...kept.values()].map(({ state }) => state)).toEqual(["cancelled", "cancelled"]);
  expect(await callOffQuestions(needs, deed)).toEqual({ ok: true, value: 0 });
  expect(news().at(-1)).toMatchObject({ facts: { overtaken: true } });
});

test("asking is refused twice, for nobody, and to a customer", async () => {
  const { needs, post } = house();
  const asked = async (followUpId: string, by: Actor) =>
    said(await askFollowUp(needs, { followUpId, by }));
  expect([await asked("f9", THE_DESK), await asked("f1", maria)]).toEqual([
    "not_found",
    "not_allowed",
  ]);
  expect([await asked("f1", THE_DESK), await asked("f1", ana)]).toEqual(["done", "already_asked"]);
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
  const given = { verdict: "partly", words: "The box was torn." } as const;
  expect(said(await answerFollowUp(needs, { followUpId, given, by }))).toBe(answer);
  const facts = { followUpId: "f1", verdict: "partly", about: "remedy" };
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

test.each`
  checkpoint        | about         | given                                                       | facts                                                  | why
  ${"after-remedy"} | ${"remedy"}   | ${{ answer: "falls_short" }}                                | ${{ verdict: "not_put_right", answer: "falls_short" }} | ${"what was tapped is kept beside what it means"}
  ${"after-remedy"} | ${"remedy"}   | ${{ answer: "meets", words: "Thanks. When does it come?" }} | ${{ verdict: "put_right", asks: true }}                | ${"a question in a thank-you is heard"}
  ${"later"}        | ${"relation"} | ${{ answer: "3" }}                                          | ${{ verdict: "not_put_right", answer: "3" }}           | ${"a three warns others"}
`("answering $given: $why", async ({ checkpoint, about, given, facts }) => {
  const { needs, kept, news, ratings } = house();
  kept.set("f1", { ...(kept.get("f1") as FollowUp), checkpoint, about });
  expect(said(await answerFollowUp(needs, { followUpId: "f1", given, by: maria }))).toBe("done");
  expect(news().at(-1)).toMatchObject({ what: "follow-up answered", facts: { about, ...facts } });
  expect(ratings.map(({ scale, score }) => [scale, score])).toEqual(
    about === "relation" ? [["nps", 3]] : [],
  );
});

test("an answer that the question doesn't have is none", async () => {
  const { needs, kept } = house();
  for (const given of [{ answer: "10" }, {}]) {
    const deed = { followUpId: "f1", given, by: maria };
    expect(said(await answerFollowUp(needs, deed))).toBe("no_such_answer");
  }
  expect(kept.get("f1")?.state).toBe("scheduled");
});

test("a follow-up is cancelled with a reason, by us, and once", async () => {
  const { needs, news, kept } = house();
  const deed = { followUpId: "f1", because: "She asked us for quiet.", by: ana };
  expect(said(await cancelFollowUp(needs, { ...deed, by: maria }))).toBe("not_allowed");
  expect(said(await cancelFollowUp(needs, { ...deed, followUpId: "f9" }))).toBe("not_found");
  expect(said(await cancelFollowUp(needs, deed))).toBe("done");
  expect(said(await cancelFollowUp(needs, deed))).toBe("follow_up_cancelled");
  expect(kept.get("f1")?.state).toBe("cancelled");
  const { because } = deed;
  const facts = { followUpId: "f1", because, overtaken: false, about: "remedy" };
  expect(news()).toEqual([{ what: "follow-up cancelled", by: ana, caseId: "7", facts }]);
});
