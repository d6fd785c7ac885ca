import { expect, test } from "vitest";
import { ana, heard, house, lea, maria, NOW, OWNED, shade, wording } from "../../test/writing.ts";
import { daysLater, type Moment, minutesLater } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { leaveLetters } from "./apologies.job.ts";
import { approveLetter } from "./approve-letter.ts";
import { beginLetter } from "./begin-letter.ts";
import { discardLetter } from "./discard-letter.ts";
import { leaveLetter } from "./leave-letter.ts";
import type { Needs } from "./needs.ts";
import { reviseLetter } from "./revise-letter.ts";
import { sendLetter } from "./send-letter.ts";
import { leavesAt } from "./sending.ts";
import { settleSending } from "./settle-sending.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);
const sending = { letterId: "n1", commitments: [shade], dismissed: [], by: ana };
const seconds = (count: number): Moment => minutesLater(NOW, count / 60);

test.each`
  at                    | undo  | leaves               | why
  ${undefined}          | ${30} | ${seconds(30)}       | ${"one can think again"}
  ${undefined}          | ${0}  | ${NOW}               | ${"the house does not want to"}
  ${seconds(10)}        | ${30} | ${seconds(30)}       | ${"its hour is sooner than that"}
  ${seconds(-10)}       | ${30} | ${seconds(30)}       | ${"its hour is over"}
  ${daysLater(NOW, 2)}  | ${30} | ${daysLater(NOW, 2)} | ${"it has an hour"}
  ${daysLater(NOW, 91)} | ${30} | ${"too_late"}        | ${"nobody knows what will be right then"}
`("it leaves at $leaves: $why", ({ at, undo, leaves }) => {
  const when = leavesAt({ now: NOW, at }, undo);
  expect(when.ok ? when.value : when.refusal.code).toBe(leaves);
});

/** Ana's letter, approved, on a desk where one can think again for half a minute. */
async function ready() {
  const at = house();
  const needs: Needs = { ...at.needs, undoSeconds: 30 };
  await at.listen();
  await beginLetter(needs, { caseId: "7", wording, by: ana });
  await approveLetter(needs, { letterId: "n1", version: 1, by: lea });
  const happened = () => at.journal.map(({ what }) => what).slice(3);
  return { ...at, needs, happened };
}

/** Sent off, and waiting. */
async function sentOff() {
  const at = await ready();
  expect(said(await sendLetter(at.needs, { ...sending, offerId: "o1" }))).toBe("done");
  return at;
}

const round = (needs: Needs, undo: () => void = () => undefined) =>
  leaveLetters({
    inside: async (work) => {
      const outcome = await work(needs);
      if (!outcome.ok) undo();
      return outcome;
    },
    fault: (problem) => {
      throw problem;
    },
  });

test("while it waits nothing that follows from it has happened", async () => {
  const { needs, letters, sendings, queued, promises, happened } = await sentOff();
  expect(letters.get("n1")).toMatchObject({ state: "scheduled", sentAt: null });
  expect(sendings.get("n1")).toMatchObject({
    by: ana,
    goesWith: { commitments: [shade], offerId: "o1" },
    dueAt: seconds(30),
    state: "waiting",
  });
  expect(happened()).toEqual(["letter scheduled"]);
  expect(await round(needs)).toBe(0);
  expect([queued.length, promises.size]).toEqual([0, 0]);
});

test("when the wait is over it leaves as its sender's deed, with what goes with it", async () => {
  const { needs, clock, letters, sendings, queued, journal, happened } = await sentOff();
  clock.now = seconds(30);
  expect(await round(needs)).toBe(1);
  expect(letters.get("n1")).toMatchObject({ state: "sent", sentAt: seconds(30) });
  expect(sendings.get("n1")).toMatchObject({ state: "left", settledAt: seconds(30) });
  expect(happened()).toEqual(["letter scheduled", "letter sent", "commitment made"]);
  expect(journal.at(-2)).toMatchObject({ by: ana, facts: { offerId: "o1" } });
  expect(await round(needs)).toBe(0);
  expect(queued).toHaveLength(1);
});

test("taken back it stands as it was approved, and can be sent off again", async () => {
  const { needs, clock, letters, sendings, queued, happened } = await sentOff();
  const back = { letterId: "n1", as: "withdrawn", by: ana } as const;
  expect(said(await settleSending(needs, back))).toBe("done");
  expect(letters.get("n1")?.state).toBe("approved");
  expect(sendings.get("n1")?.state).toBe("withdrawn");
  expect(said(await settleSending(needs, back))).toBe("not_waiting");
  clock.now = seconds(60);
  expect(await round(needs)).toBe(0);
  expect(queued).toEqual([]);
  expect(happened()).toEqual(["letter scheduled", "letter taken back"]);
  expect(said(await sendLetter(needs, sending))).toBe("done");
});

test.each`
  deed                                                                               | answer                | why
  ${(n: Needs) => settleSending(n, { letterId: "n9", as: "withdrawn", by: ana })}    | ${"not_found"}        | ${"there is no such letter"}
  ${(n: Needs) => settleSending(n, { letterId: "n1", as: "withdrawn", by: maria })}  | ${"not_allowed"}      | ${"the letter is ours"}
  ${(n: Needs) => sendLetter(n, sending)}                                            | ${"letter_scheduled"} | ${"once is enough"}
  ${(n: Needs) => discardLetter(n, { letterId: "n1", by: ana })}                     | ${"letter_scheduled"} | ${"it is taken back first"}
  ${(n: Needs) => reviseLetter(n, { letterId: "n1", wording, version: 1, by: ana })} | ${"letter_scheduled"} | ${"what leaves is what was approved"}
  ${(n: Needs) => leaveLetter(n, { letterId: "n1" })}                                | ${"not_waiting"}      | ${"its time has not come"}
`("while it waits: $answer, because $why", async ({ deed, answer }) => {
  const { needs, letters } = await sentOff();
  expect(said(await deed(needs))).toBe(answer);
  expect(letters.get("n1")?.state).toBe("scheduled");
});

test("what came between keeps it here, and its sender is told why", async () => {
  const { needs, clock, letters, sendings, messages, queued, happened } = await sentOff();
  messages.push(heard("m2", "It caught fire."));
  clock.now = seconds(30);
  const [before, waited] = [letters.get("n1"), sendings.get("n1")];
  const undo = () => {
    if (before) letters.set("n1", before);
    if (waited) sendings.set("n1", waited);
  };
  expect(await round(needs, undo)).toBe(1);
  expect(letters.get("n1")?.state).toBe("approved");
  expect(sendings.get("n1")).toMatchObject({
    state: "stopped",
    because: expect.stringMatching(/Read it first/),
  });
  expect(happened()).toEqual(["letter scheduled", "letter stopped"]);
  expect(messages.at(-1)).toMatchObject({ direction: "note", byName: "Amends" });
  expect(messages.at(-1)?.body).toContain("“Your lamp” has not left. ana: ");
  expect(queued).toEqual([]);
});

test("whose sender has left the house meanwhile it stays, for somebody who is here", async () => {
  const { needs, clock, sendings, people, queued, messages } = await sentOff();
  const gone = people.findIndex(({ id }) => id === "ana");
  people[gone] = { ...(people[gone] as (typeof people)[number]), leftAt: NOW };
  clock.now = seconds(30);
  expect(await round(needs)).toBe(1);
  expect(sendings.get("n1")).toMatchObject({ state: "stopped" });
  expect(messages.at(-1)?.body).toContain("has left the house since");
  expect(queued).toEqual([]);
});

test("what turned out to want a lead's eyes does not leave on an agent's approval", async () => {
  const { needs, queued } = await ready();
  const trade = { failures: [{ id: "unsafe_product" }], letters: [] };
  const approvals = [{ failures: [], by: "lead", because: "Somebody could be hurt." }];
  const packs = async () => [{ ...trade, approvals }] as never;
  const cases = {
    ...needs.cases,
    find: async (id: string) => {
      const file = await needs.cases.find(id);
      return file && { ...file, failure: "unsafe_product" };
    },
  };
  await approveLetter(needs, { letterId: "n1", version: 1, by: ana });
  const later = { ...needs, packs, cases, undoSeconds: 0 };
  expect(said(await sendLetter(later, sending))).toBe("trade_wants_more");
  expect(queued).toEqual([]);
  await approveLetter(later, { letterId: "n1", version: 1, by: lea });
  expect(said(await sendLetter(later, sending))).toBe("done");
});

test.each`
  but                                                     | answer               | why
  ${{ commitments: [{ ...shade, dueOn: "2026-11-05" }] }} | ${"day_past"}        | ${"that day is over when it leaves"}
  ${{ commitments: [{ ...shade, ownerId: "gus" }] }}      | ${"colleague_left"}  | ${"he is no longer here to"}
  ${{ seenMessageId: "m9" }}                              | ${"unknown_message"} | ${"nobody has read what is not there"}
  ${{ at: daysLater(NOW, 100) }}                          | ${"too_late"}        | ${"that is too long a wait"}
`("what would stop it then is said now: $answer, because $why", async ({ but, answer }) => {
  const { needs, sendings } = await ready();
  expect(said(await sendLetter(needs, { ...sending, ...but }))).toBe(answer);
  expect(sendings.size).toBe(0);
});

test.each`
  seenMessageId | answer               | why
  ${"m1"}       | ${"done"}            | ${"it is her message"}
  ${"m9"}       | ${"unknown_message"} | ${"it is in no conversation of ours"}
`("beginning after reading $seenMessageId: $answer, $why", async ({ seenMessageId, answer }) => {
  const { needs } = house();
  const deed = { caseId: "7", wording: { ...wording, body: OWNED }, seenMessageId, by: ana };
  expect(said(await beginLetter(needs, deed))).toBe(answer);
});
