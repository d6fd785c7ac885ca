import { expect, test } from "vitest";
import { daysLater, moment } from "../words/moment.ts";
import { unhappy } from "./verdict.ts";
import { APOLOGY, REMEDY } from "../../test/checkpoints.ts";
import { answer, ask, cancel, type FollowUp, putOff, reminded, schedule } from "./followup.ts";

const at = moment("2026-11-05T10:00:00Z");
const later = moment("2026-11-08T10:00:00Z");
const scheduled: FollowUp = schedule({
  id: "1",
  caseId: "7",
  checkpoint: "after-remedy",
  about: "remedy",
  scheduledAt: at,
  dueAt: later,
});
const asked: FollowUp = { ...scheduled, state: "asked", askedAt: later, messageId: "m1" };
const answered: FollowUp = { ...asked, state: "answered", verdict: "partly", answeredAt: later };
const cancelled: FollowUp = { ...scheduled, state: "cancelled" };

const deeds = {
  ask: (it: FollowUp) => ask(it, { at: later, messageId: "m1", language: "en", remindDays: 5 }),
  answer: (it: FollowUp) => answer(it, { verdict: "put_right" }, later),
  cancel: (it: FollowUp) => cancel(it, "They wrote."),
};

test.each`
  followUp     | deed        | result                   | why
  ${scheduled} | ${"ask"}    | ${"asked"}               | ${"its time has come"}
  ${asked}     | ${"ask"}    | ${"already_asked"}       | ${"asking twice is nagging"}
  ${answered}  | ${"ask"}    | ${"already_answered"}    | ${"we know already"}
  ${cancelled} | ${"ask"}    | ${"follow_up_cancelled"} | ${"it was called off"}
  ${scheduled} | ${"answer"} | ${"answered"}            | ${"a call may come before our question"}
  ${asked}     | ${"answer"} | ${"answered"}            | ${"that is what we asked for"}
  ${answered}  | ${"answer"} | ${"already_answered"}    | ${"one question, one answer"}
  ${cancelled} | ${"answer"} | ${"follow_up_cancelled"} | ${"nobody asks any more"}
  ${scheduled} | ${"cancel"} | ${"cancelled"}           | ${"something came between"}
  ${asked}     | ${"cancel"} | ${"cancelled"}           | ${"they can't be reached"}
  ${answered}  | ${"cancel"} | ${"already_answered"}    | ${"an answer can't be unsaid"}
`("$deed when $followUp.state: $result, because $why", ({ followUp, deed, result }) => {
  const outcome = deeds[deed as keyof typeof deeds](followUp);
  expect(outcome.ok ? outcome.value.state : outcome.refusal.code).toBe(result);
});

test("an answer keeps the customer's words, when it came, and that we had asked", () => {
  expect(answer(asked, { verdict: "partly", words: "The box was torn." }, later)).toMatchObject({
    value: { verdict: "partly", words: "The box was torn.", answeredAt: later, messageId: "m1" },
  });
});

test.each`
  verdict            | is       | why
  ${"put_right"}     | ${false} | ${"a plain yes"}
  ${"partly"}        | ${true}  | ${"something is still missing"}
  ${"not_put_right"} | ${true}  | ${"a plain no"}
`("$verdict is unhappy: $is, because it is $why", ({ verdict, is }) => {
  expect(unhappy(verdict)).toBe(is);
});

test.each`
  remindDays | remindAt                          | why
  ${5}       | ${moment("2026-11-13T10:00:00Z")} | ${"once, some days after we asked"}
  ${0}       | ${null}                           | ${"the handbook reminds of this one never"}
`("a reminder is due at $remindAt, because $why", ({ remindDays, remindAt }) => {
  const outcome = ask(scheduled, { at: later, messageId: "m1", language: "de", remindDays });
  expect(outcome).toMatchObject({ value: { remindAt, language: "de" } });
});

test("a reminder comes once, and never after an answer", () => {
  const waits = { ...asked, remindAt: later };
  expect(reminded(waits, later)).toMatchObject({ remindAt: null, remindedAt: later });
  expect(answer(waits, { verdict: "partly" }, later)).toMatchObject({ value: { remindAt: null } });
  expect(cancel(waits, "They wrote.")).toMatchObject({ value: { remindAt: null } });
});

test.each`
  days  | checkpoint | still    | why
  ${4}  | ${REMEDY}  | ${true}  | ${"the day after it was due"}
  ${24} | ${REMEDY}  | ${true}  | ${"three days and twenty-one"}
  ${25} | ${REMEDY}  | ${false} | ${"who would remember what it is about"}
  ${25} | ${APOLOGY} | ${false} | ${"that sheet gives as many days"}
`("put off to $days days after: $still, because $why", ({ days, checkpoint, still }) => {
  const from = daysLater(at, days);
  const off = putOff(scheduled, { from, because: "We wrote to them of late." }, checkpoint);
  expect(off !== null).toBe(still);
  if (off)
    expect(off).toMatchObject({
      state: "scheduled",
      dueAt: from,
      because: "We wrote to them of late.",
    });
});
